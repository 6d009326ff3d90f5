import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadArchive } from '../../src/content/load-archive.ts';
import { writeCorpus } from './write-corpus.ts';

let out: string;
beforeEach(async () => (out = await mkdtemp(join(tmpdir(), 'corpus-'))));
afterEach(() => rm(out, { recursive: true, force: true }));

/** Reads every file of a folder. */
async function contentsOf(directory: string): Promise<string[]> {
  const files = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Promise.all(paths.map(async (path) => `${path}\n${await readFile(path, 'utf8')}`));
}

it('writes articles in our format, each with what readers can count on', async () => {
  await writeCorpus({ articles: 40, seed: 7, out });
  const { archive, findings } = await loadArchive({ contentDir: out, base: '/' });
  // Invented quotations have no source text to compare them with.
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(Array(findings.length).fill('unverified-quotation'));
  expect(archive?.articles).toHaveLength(40);
  for (const { sections, statements, claims, notes, events, wordCount } of archive?.articles ?? []) {
    const direct = statements.filter(({ form }) => form === 'direct');
    expect([sections, direct, statements, claims, notes, events].map(({ length }) => length)).toEqual([8, 4, 8, 3, 3, 2]);
    expect(wordCount).toBeGreaterThan(900);
    expect(wordCount).toBeLessThan(1300);
  }
});

it('writes the same files for the same seed, and others for another seed', async () => {
  await writeCorpus({ articles: 3, seed: 1, out });
  const first = await contentsOf(out);
  await writeCorpus({ articles: 3, seed: 2, out });
  expect(await contentsOf(out)).not.toEqual(first);
  await writeCorpus({ articles: 3, seed: 1, out });
  expect(await contentsOf(out)).toEqual(first);
});

it('refuses a folder with files that it did not write', async () => {
  await writeFile(join(out, 'letter.txt'), 'Dear editor');
  await expect(writeCorpus({ articles: 1, seed: 1, out })).rejects.toThrow(
    `${out} holds files that this program did not write; give --out an empty or new folder.`,
  );
  expect(await readdir(out)).toEqual(['letter.txt']);
});
