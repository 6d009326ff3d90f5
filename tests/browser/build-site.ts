import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The folder that holds package.json. */
export const root = resolve(import.meta.dirname, '../..');

/** How a command ended and what it printed. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** Runs `npm run build` as an editor would, with these settings. */
export function buildSite(env: Record<string, string>): Promise<Outcome> {
  return run('npm', ['run', '--silent', 'build'], env);
}

/** Runs a command in the project, or in another folder, and gathers what it prints. */
export function run(command: string, args: string[], env: Record<string, string>, cwd = root): Promise<Outcome> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd, env: editorsEnvironment(env), shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', failed);
    child.on('close', (code) => {
      done({ code, output });
    });
  });
}

/** The environment as in an editor's shell, without what the test runner sets for itself, and these settings. */
export function editorsEnvironment(env: Record<string, string>): Record<string, string | undefined> {
  const runners = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST.*|CONTENT_DIR|OUT_DIR|SITE_URL|BASE_PATH|PORT|HOST)$/;
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !runners.test(name))), ...env };
}
