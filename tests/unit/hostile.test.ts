import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolve } from 'node:path';
import { contentFolder } from '../content-folder.ts';
import { hostileFolders } from '../hostile/folders.ts';
import { startLoader, type Loader } from '../hostile/load-apart.ts';
import { makeFolder } from '../hostile/make-folder.ts';
import { tryMutations, type Tried } from '../hostile/try-mutations.ts';

let loader: Loader;
beforeAll(() => {
  loader = startLoader();
});
afterAll(() => loader.close());

const minutes = 60_000;

describe('hostile content', () => {
  it('comes in more than two hundred kinds', () => {
    expect(hostileFolders.length).toBeGreaterThan(200);
    expect(new Set(hostileFolders.map(({ name }) => name)).size).toBe(hostileFolders.length);
  });

  it.each(hostileFolders.map((one) => [one.name.slice(0, 60), one] as const))(
    '%s',
    async (_name, one) => {
      const folder = await makeFolder(one);
      const outcome = await loader.load(folder.path);
      await folder.remove();
      if (outcome.ended !== 'loaded') throw new Error(outcome.why);
      // A record that was only added is not used anywhere.
      const rules = new Set<string>(outcome.findings.map(({ ruleId }) => ruleId).filter((rule) => rule !== 'unused-record'));
      if (one.expected === 'sound') expect([outcome.sound, ...rules]).toEqual([true]);
      else expect([...rules]).toContain(one.expected);
      for (const { message, hint } of outcome.findings) expect(`${message} ${hint}`).not.toMatch(/^\s+at .*:\d+:\d+/m);
    },
    2 * minutes,
  );
});

describe('content with a random mistake', () => {
  it(
    'has its finding near the mistake, or by its name',
    async () => {
      const folder = await contentFolder(resolve(import.meta.dirname, '../../content'));
      const tried: Tried[] = [];
      for await (const one of tryMutations(150, 7, folder, loader)) tried.push(one);
      await folder.remove();
      const count = (found: Tried['found']): number => tried.filter((one) => one.found === found).length;
      expect(tried.filter(({ found }) => found === 'not loaded' || found === 'elsewhere')).toEqual([]);
      expect(count('near') / (count('near') + count('named'))).toBeGreaterThanOrEqual(0.9);
      expect(count('near')).toBeGreaterThan(50);
    },
    10 * minutes,
  );
});
