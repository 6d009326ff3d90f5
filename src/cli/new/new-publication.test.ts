import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadArchive } from '../../content/load-archive.ts';
import { languages } from '../../core/words/words.ts';
import { newPublication, publicationLanguages, sourcesBeside } from './new-publication.ts';

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'on-the-record-new-'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

describe('a new publication', () => {
  it('can be in every language of the interface', () => expect([...publicationLanguages]).toEqual(languages));

  it.each(languages)('in %s has no mistake, and says that it is invented', async (language) => {
    const folder = join(parent, 'in', language);
    expect(await newPublication(folder, language)).toBeUndefined();
    const sourcesDir = sourcesBeside(folder);
    const { archive, findings } = await loadArchive({ contentDir: folder, sourcesDir, requireSources: true, base: '/' });
    // What is left is what the editor does next.
    expect(findings.map(({ ruleId, hint }) => [ruleId, hint])).toEqual([
      ['stale-record', 'Run this command, which adds it: npm run check -- --record'],
    ]);
    expect(archive?.words.language).toBe(language);
    const [article, ...more] = archive?.articles ?? [];
    expect(more).toEqual([]);
    expect(article?.standfirst).toMatch(/invented|erfunden/);
    expect([article?.statements.length, article?.claims.length, article?.notes.length]).toEqual([3, 1, 1]);
    const compared = [...(archive?.verifications.values() ?? [])];
    expect(compared.map(({ status, speaker }) => [status, speaker])).toEqual([['exact', 'named']]);
    // Nothing of this project’s own publication is in it.
    const all = await Promise.all([folder, sourcesDir].map((one) => readdir(one, { recursive: true, withFileTypes: true })));
    const files = all.flat().filter((entry) => entry.isFile());
    const texts = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')));
    expect(texts.join('\n')).not.toMatch(/on the record|inforos|geneva/i);
  });

  it('is written into an empty folder, and nowhere else', async () => {
    const empty = join(parent, 'empty');
    await mkdir(empty);
    expect(await newPublication(empty, 'en')).toBeUndefined();
    const full = join(parent, 'full');
    await mkdir(full);
    await writeFile(join(full, '.hidden'), '');
    expect(await newPublication(full, 'en')).toEqual({ path: full, there: 'not empty' });
    expect(await readdir(full)).toEqual(['.hidden']);
    expect(await newPublication(join(full, '.hidden'), 'en')).toMatchObject({ there: 'a file' });
    // Texts of sources that are there already stay, too.
    const kept = join(parent, 'kept');
    await mkdir(`${kept}-sources`);
    await writeFile(join(`${kept}-sources`, 'report.txt'), 'Text.');
    expect(await newPublication(kept, 'en')).toEqual({ path: `${kept}-sources`, there: 'not empty' });
    expect(existsSync(kept)).toBe(false);
  });
});
