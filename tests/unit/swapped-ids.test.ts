import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../../bench/corpus/random.ts';
import { loadArchive } from '../../src/content/load-archive.ts';
import { contentFolder, type ContentFolder } from '../content-folder.ts';

/** The ids of the Geneva article keep their words: links to a statement, a claim or a note never lead to another one's. */
const root = resolve(import.meta.dirname, '../..');
const file = 'articles/geneva-consultations.md';
const markdown = readFileSync(resolve(root, 'content', file), 'utf8');
const sourcesDir = resolve(root, process.env['SOURCES_DIR'] ?? 'no-sources');

let folder: ContentFolder;
let ids: readonly string[];

beforeAll(async () => {
  folder = await contentFolder(resolve(root, 'content'));
  const { archive } = await loadArchive({ contentDir: folder.path, base: '/' });
  const [article] = archive?.articles ?? [];
  ids = [...(article?.statements ?? []), ...(article?.claims ?? []), ...(article?.notes ?? [])].map(({ id }) => id);
});
afterAll(() => folder.remove());

/** The article with two ids exchanged where they are declared. */
function swapped(one: string, other: string): string {
  return markdown.replace(/\{#([a-z\d-]+)/g, (whole, id: string) =>
    id === one ? `{#${other}` : id === other ? `{#${one}` : whole,
  );
}

/** A seeded sample of pairs, of two statements or notes as well as of one of each. */
function pairs(count: number): (readonly [string, string])[] {
  const random = randomFrom(1);
  const all = ids.flatMap((one, i) => ids.slice(i + 1).map((other) => [one, other] as const));
  return random.shuffled(all).slice(0, count);
}

describe('two ids that are exchanged', () => {
  const folders: readonly (readonly [string, string | undefined])[] = [
    ['without the texts of sources', undefined],
    ...(existsSync(sourcesDir) ? [['with the texts of sources', sourcesDir] as const] : []),
  ];
  it.each(folders)(
    'are an error that names both, %s',
    async (_name, dir) => {
      expect(ids.length).toBeGreaterThan(20);
      const silent: string[] = [];
      for (const [one, other] of pairs(60)) {
        await folder.write(file, swapped(one, other));
        const { findings } = await loadArchive({ contentDir: folder.path, base: '/', sourcesDir: dir });
        const moved = findings.filter(({ ruleId }) => ruleId === 'moved-words');
        if (!moved.some(({ message }) => message.includes(`"${one}"`) && message.includes(`"${other}"`)))
          silent.push(`${one} ${other}: ${findings.map(({ ruleId }) => ruleId).join(' ')}`);
      }
      expect(silent).toEqual([]);
    },
    60_000,
  );
});
