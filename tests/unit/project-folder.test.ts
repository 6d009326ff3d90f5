import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { root, run, type Outcome } from '../browser/build-site.ts';

// Each test starts npm, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-folder-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a command of package.json in a folder of this name that has only what refuses the folder. */
async function runIn(name: string, command: string): Promise<Outcome> {
  const project = join(folder, name);
  mkdirSync(join(project, 'src/cli'), { recursive: true });
  for (const file of ['package.json', 'src/cli/plain-folder.cjs']) cpSync(join(root, file), join(project, file));
  const outcome = await run('npm', ['run', '--silent', command], {}, project);
  expect(existsSync(join(project, 'dist'))).toBe(false);
  return outcome;
}

const none = 'Move the project to a folder whose path has none of # % \' " ? * \\ or :, no tab and no line break.';

describe.runIf(process.platform !== 'win32')('a project in a folder whose path the programs that build it misread', () => {
  it.each([...'#%\'"?*\\:'])('is refused for %s', async (character) => {
    const name = `a${character}b`;
    expect(await runIn(name, 'build')).toEqual({
      code: 2,
      output: `The project cannot be in the folder ${join(folder, name)}, because its path has the character ${character}. ${none}\n`,
    });
  });

  it.each([
    ['\t', '\\t', 'a tab'],
    ['\n', '\\n', 'a line break'],
  ])('is refused for %j', async (character, shown, called) => {
    expect(await runIn(`a${character}b`, 'build')).toEqual({
      code: 2,
      output: `The project cannot be in the folder ${folder}/a${shown}b, because its path has ${called}. ${none}\n`,
    });
  });

  it('is refused in node_modules', async () => {
    expect(await runIn('node_modules/record', 'build')).toEqual({
      code: 2,
      output: `The project cannot be in the folder ${folder}/node_modules/record, because Node.js runs no TypeScript in node_modules. Move the project to a folder outside node_modules.\n`,
    });
  });

  it.each(['dev', ...Object.keys(commands)])('is refused by npm run %s', async (command) => {
    expect((await runIn('f#g', command)).code).toBe(2);
  });
});
