import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { patience, until } from './until.ts';

/** A process that a test has started. */
export interface Process {
  /**
   * Awaits a promise. If the process ends earlier or the promise takes too long, stops the process and throws an error with
   * its last output.
   */
  readonly whileRunning: <T>(promise: Promise<T>) => Promise<T>;
  /** Stops the process and waits until it has ended. It may already have ended. */
  readonly stop: () => Promise<void>;
}

/** Starts an X server without a screen, with the first free display number. Throws if it does not start. */
export async function startScreen(): Promise<Process & { readonly display: string }> {
  const screen = run('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  // Xvfb writes the number once it is ready.
  const number = screen.child.stdio[3] as Readable;
  const [ready] = (await screen.whileRunning(once(number, 'data'))) as [Buffer];
  return { ...screen, display: `:${ready.toString().trim()}` };
}

/** Starts WebKitWebDriver on a free port, with these environment variables. Throws if it does not start. */
export async function startDriver(env: Record<string, string>): Promise<Process & { readonly url: string }> {
  const port = await freePort();
  const driver = run('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = `http://127.0.0.1:${port}`;
  await driver.whileRunning(until('WebKitWebDriver', async () => (await fetch(`${url}/status`)).ok));
  return { ...driver, url };
}

/** Starts a command that is killed when this process ends. */
function run(command: string, args: readonly string[], options: SpawnOptions): Process & { readonly child: ChildProcess } {
  const child = spawn(command, args, options);
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
  const ended = new Promise<string>((resolve) => {
    child.once('error', ({ message }) => {
      resolve(message);
    });
    child.once('exit', (code, signal) => {
      resolve(`ended with ${String(code ?? signal)}`);
    });
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);

  const stop = async (): Promise<void> => {
    child.kill();
    await inTime(ended).catch(kill);
    await ended;
    process.off('exit', kill);
  };
  const whileRunning = async <T>(promise: Promise<T>): Promise<T> => {
    const tooEarly = ended.then((how) => {
      throw new Error(how);
    });
    try {
      return await inTime(Promise.race([promise, tooEarly]));
    } catch (cause) {
      await stop();
      throw new Error(`${command} failed. ${said}`, { cause });
    }
  };
  return { child, stop, whileRunning };
}

async function inTime<T>(promise: Promise<T>): Promise<T> {
  const settled = new AbortController();
  const tooLate = pause(patience, undefined, { signal: settled.signal }).then(() => {
    throw new Error(`no answer in ${patience / 1000} seconds`);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    settled.abort();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
