/** `npm start` builds the site and serves it. It takes the port first, so that a port in use is reported before the build. */
import { spawn } from 'node:child_process';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { constants } from 'node:os';
import { join } from 'node:path';
import { exitCodes } from './exit-codes.ts';
import { reportFailure } from './report-failure.ts';
import { runCommand } from './run-command.ts';
import { serve } from './serving/serve.ts';
import { settingsOrExit, type Settings } from './settings.ts';
import { withVariables } from './with-variables.ts';

await runCommand('start', async () => {
  const settings = settingsOrExit();
  endWithParent();
  const server = await serve(settings).catch((error: unknown) => exitWithoutServer(error, settings));
  const code = await build(settings);
  if (code !== 0) process.exit(code);
  process.stdout.write(`Serving the site at ${addressOf(server, settings)}\n`);
});

/**
 * Ends this process when the one that started it has ended. npm runs a command through a shell, which does not pass signals on: a
 * stopped npm would leave the server behind, with the port.
 */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

/** Builds the site in a process of its own, which returns its memory, and resolves to its exit code. */
function build({ siteUrl }: Settings): Promise<number> {
  // A site that is served here may have the address of this machine.
  const env = { ...process.env, SITE_URL: siteUrl };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'build-cli.ts')], { stdio: 'inherit', env });
  const stop = (signal: NodeJS.Signals): boolean => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const one of signals) process.off(one, stop);
      // A shell reports a process that a signal ended in the same way.
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

function addressOf(server: Server, { base, host }: Settings): string {
  const { port } = server.address() as AddressInfo;
  const anyAddress = host === undefined || host === '0.0.0.0' || host === '::';
  const name = anyAddress ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}${base}`;
}

function exitWithoutServer(error: unknown, { port, host }: Settings): never {
  const { code = '' } = error as NodeJS.ErrnoException;
  const onPort = (other: number): string => withVariables({ PORT: String(other) }, 'npm start');
  const problem = {
    EADDRINUSE: `Port ${port} is in use. Set PORT to another port, e.g. ${onPort(Math.min(port + 1, 65534))}`,
    EACCES: `You do not have permission to use port ${port}. Set PORT to another port, e.g. ${onPort(4321)}`,
    EADDRNOTAVAIL: `HOST must be an address of this machine, found "${host}".`,
    ENOTFOUND: `HOST must be an address of this machine, found "${host}".`,
  }[code];
  if (problem === undefined) reportFailure(error, 'serving the site');
  else {
    process.stderr.write(`${problem}\n`);
    process.exitCode = exitCodes.call.code;
  }
  process.exit();
}
