import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { followTree, type TreeUse } from './process-tree.ts';

/** A line that a command printed, and the seconds from its start until then. */
export interface PrintedLine {
  readonly text: string;
  readonly at: number;
}

/** What a command cost. `use` is null on systems where it is not measured. */
export interface Measured {
  /** Seconds from start to end. */
  readonly wall: number;
  readonly use: TreeUse | null;
  readonly lines: readonly PrintedLine[];
}

/** Thrown when a command fails. The message holds what it printed to stderr, or else the last lines that it printed. */
export class CommandFailed extends Error {}

/**
 * Runs a command and measures it, together with every process that it starts.
 *
 * @throws {CommandFailed} if its exit code is not 0
 */
export async function measure(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Measured> {
  const linux = process.platform === 'linux';
  const begin = performance.now();
  const seconds = (): number => (performance.now() - begin) / 1000;
  // Detached, it leads a session of its own, which its descendants can be recognised by.
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: linux,
  });
  const ended = new Promise<{ code: number | null; wall: number }>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve({ code, wall: seconds() }));
  });
  const closed = new Promise((resolve) => child.on('close', resolve));
  const tree = linux && child.pid !== undefined ? followTree(child.pid) : undefined;
  // A detached child is not in the terminal's process group, so Ctrl-C has to be passed on.
  const interrupt = (): void => {
    if (child.pid !== undefined) process.kill(linux ? -child.pid : child.pid);
    process.exit(130);
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  const lines: PrintedLine[] = [];
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const at = seconds();
    lines.push(...text.split('\n').map((line) => ({ text: line, at })));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  try {
    const { code, wall } = await ended.finally(() => process.off('SIGINT', interrupt).off('SIGTERM', interrupt));
    const use = tree?.stop() ?? null;
    await closed;
    if (code === 0) return { wall, use, lines };
    const said =
      errors.trim() ||
      lines
        .slice(-20)
        .map(({ text }) => text)
        .join('\n');
    throw new CommandFailed(`${[command, ...args].join(' ')} ended with exit code ${code}:\n${said}`);
  } finally {
    tree?.stop();
  }
}
