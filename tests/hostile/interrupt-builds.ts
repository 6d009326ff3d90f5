import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { basename, dirname, join } from 'node:path';
import type { Random } from '../../bench/corpus/random.ts';
import { serve } from '../../src/cli/serving/serve.ts';
import { editorsEnvironment, root } from '../browser/build-site.ts';

/** What readers received while builds were killed. */
export interface Interrupted {
  readonly requests: number;
  /** Descriptions of answers without a complete page, and of builds that failed by themselves. */
  readonly broken: readonly string[];
  /** How many builds were killed, how many of those during the swap, and how many ended before they were killed. */
  readonly killed: number;
  readonly swapping: number;
  readonly ended: number;
}

/**
 * Starts builds into a folder that is being served, and kills the process group of each at a random moment while pages are
 * requested continuously. A build that ends first does not count as killed, and another is started.
 *
 * @param kills how many builds to kill; gives up after as many builds that ended first
 * @param duration how long a build takes, in milliseconds. Half of the kills are spread over it, a quarter over its end, and a
 * quarter over the swap.
 * @param paths pages that every build of this content has
 */
export async function interruptBuilds(
  kills: number,
  random: Random,
  settings: { contentDir: string; outDir: string },
  duration: number,
  paths: readonly string[],
): Promise<Interrupted> {
  const server = await serve({ outDir: settings.outDir, base: '/', port: 0 });
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const reading = readContinuously(url, paths);
  const counts = { killed: 0, swapping: 0, ended: 0 };
  const failed: string[] = [];
  let usual = duration;
  for (let i = 0; counts.killed < kills && counts.ended < kills; i++) {
    const begin = performance.now();
    const build = startBuild(settings);
    const ended = new Promise<string>((resolve) =>
      build.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`)),
    );
    const swap = i % 4 === 3 ? swapOf(settings.outDir) : undefined;
    const moment = swap?.begun ?? wait(i % 2 === 0 ? random.next() * usual : usual * (0.85 + random.next() * 0.2));
    const first = await Promise.race([ended, moment.then(() => wait(swap ? random.next() * 20 : 0))]);
    if (first === undefined && build.pid !== undefined) process.kill(-build.pid, 'SIGKILL');
    const how = await ended;
    if (how === 'SIGKILL') {
      counts.killed += 1;
      if (swap) counts.swapping += 1;
    } else {
      counts.ended += 1;
      usual = performance.now() - begin;
      if (how !== 'exit code 0') failed.push(`a build that was not killed ended with ${how}`);
    }
    swap?.stop();
  }
  const { requests, broken } = await reading.stop();
  close(server);
  return { requests, broken: [...failed, ...broken], ...counts };
}

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((later) => setTimeout(later, milliseconds, undefined));
}

/** Watches for the start of a swap, when the new site is moved beside the old one. Earlier builds may also have left such a folder. */
function swapOf(outDir: string): { begun: Promise<unknown>; stop(): void } {
  const watcher = watch(dirname(outDir));
  const begun = new Promise<void>((resolve) => {
    watcher.on('change', (_event, name) => {
      const beside = String(name).startsWith(`${basename(outDir)}.next-`);
      if (beside && existsSync(join(dirname(outDir), String(name)))) resolve();
    });
  });
  return { begun, stop: () => watcher.close() };
}

/** Starts a build of everything in its own process group, so that a kill reaches all of it and nothing else. */
function startBuild({ contentDir, outDir }: { contentDir: string; outDir: string }): ChildProcess {
  return spawn('npm', ['run', '--silent', 'build', '--', '--fresh'], {
    cwd: root,
    env: editorsEnvironment({ CONTENT_DIR: contentDir, OUT_DIR: outDir }),
    stdio: 'ignore',
    detached: true,
  });
}

/** Requests one page after another until it is stopped. */
function readContinuously(url: string, paths: readonly string[]): { stop(): Promise<{ requests: number; broken: string[] }> } {
  let going = true;
  const broken: string[] = [];
  let requests = 0;
  const read = async (path: string): Promise<string | undefined> => {
    // fetch throws if the body is shorter than its content-length.
    const response = await fetch(url + path);
    const text = await response.text();
    if (response.status !== 200) return `status ${response.status}`;
    if (path.endsWith('.json') ? !isJson(text) : !text.trimEnd().endsWith('</html>'))
      return `${text.length} characters, cut off`;
    return response.headers.get('x-content-type-options') === null ? 'without its headers' : undefined;
  };
  const all = (async (): Promise<void> => {
    while (going) {
      const path = paths[requests++ % paths.length] ?? '';
      const fault = await read(path).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
      if (fault !== undefined) broken.push(`/${path}: ${fault}`);
      await new Promise((later) => setTimeout(later, 2));
    }
  })();
  return {
    stop: async () => {
      going = false;
      await all;
      return { requests, broken };
    },
  };
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

function close(server: Server): void {
  server.closeAllConnections();
  server.close();
}
