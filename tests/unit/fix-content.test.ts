import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../../bench/corpus/random.ts';
import { loadArchive } from '../../src/content/load-archive.ts';
import { fixContent } from '../../src/editing/fix/fix-content.ts';
import { contentFolder } from '../content-folder.ts';
import { fixable } from '../hostile/slips/fixable.ts';
import type { Site } from '../hostile/slips/try-slips.ts';
import { tryFixes, type TriedFixes } from '../hostile/try-fixes.ts';
import { readFiles } from '../hostile/try-mutations.ts';

/** How many mutated folders are tried; the figure of the issue, 600, takes ten minutes. */
const count = Number(process.env['FIX_FOLDERS'] || 12);

const example = resolve(import.meta.dirname, '../../examples/kranhaven');
let site: Site;
beforeAll(async () => {
  const folder = await contentFolder(resolve(example, 'content'));
  site = { name: 'content', folder, sourcesDir: resolve(example, 'sources') };
});
afterAll(() => site.folder.remove());

describe('fixing content', () => {
  it('ends with fewer findings and no new one, leaves quotations and speakers, and is the same twice', async () => {
    const tried: TriedFixes[] = await Array.fromAsync(tryFixes(count, 7, site));
    expect(tried.filter(({ broken }) => broken.length > 0)).toEqual([]);
    expect(tried.filter(({ made }) => made > 0).length).toBeGreaterThan(count / 2);
  }, 3_600_000);

  it('corrects each slip that can be fixed, except in quotations and speakers', async () => {
    const { folder, sourcesDir } = site;
    const sound = readFiles(folder.path);
    const left: string[] = [];
    for (const kind of fixable) {
      const changes = kind.make(sound, randomFrom(3)) ?? [];
      for (const [file, content] of changes) await folder.write(file, content);
      const folders = { contentDir: folder.path, base: '/', sourcesDir };
      await fixContent(folders);
      if (changes.length === 0 || (await loadArchive(folders)).findings.length > 0) left.push(kind.name);
      for (const [file] of changes) await folder.write(file, sound.get(file) ?? null);
    }
    expect(left).toEqual(['character: invisible in a quotation', 'speaker: misspelt', 'quotation: in marks']);
  }, 600_000);
});
