import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../bench/corpus/random.ts';
import { misquoted, stretchOf } from '../../bench/search/near-misses.ts';
import { loadArchive } from '../../src/content/load-archive.ts';
import type { Archive } from '../../src/core/model/archive.ts';
import type { Statement } from '../../src/core/model/statement.ts';
import { checkText, type Passage } from '../../src/search/check/check.ts';
import { wordingOf } from '../../src/search/check/wording.ts';
import { memoryIndex } from '../memory-index.ts';

const root = resolve(import.meta.dirname, '../..');
const example = resolve(root, 'examples/kranhaven');
const sites = await Promise.all(
  [
    { contentDir: resolve(root, 'content') },
    { contentDir: resolve(example, 'content'), sourcesDir: resolve(example, 'sources') },
  ].map(async (folders) => {
    const { archive } = await loadArchive({ ...folders, base: '/' });
    if (!archive) throw new Error(`${folders.contentDir} has errors`);
    return { archive, ...(await memoryIndex(archive)) };
  }),
);
type Site = (typeof sites)[number];

const check = async ({ vocabulary, index }: Site, text: string): Promise<Passage | undefined> =>
  (await checkText(text, vocabulary, index)).passages[0];
const anchorOf = (passage: Passage | undefined): string | undefined => passage?.match?.record.url.split('#')[1];

const keys = (text: string): string =>
  wordingOf(text)
    .tokens.map(({ key }) => key)
    .join(' ');
const holders = (archive: Archive, phrase: string): Statement[] =>
  archive.statements.filter(({ text, translation }) =>
    [text, translation?.text ?? ''].some((one) => ` ${keys(one)} `.includes(` ${keys(phrase)} `)),
  );

/** Near misses of every statement of both sites, 8 each, so more than 200. */
const random = randomFrom(17);
const nearMisses = sites.flatMap((site) =>
  site.archive.statements.flatMap((statement) =>
    Array.from({ length: 8 }, () => {
      const words = stretchOf(statement.text, random);
      return { site, original: words.join(' '), misquoted: misquoted(words, random) };
    }).filter(({ original, misquoted: said }) => original.split(' ').length >= 5 && holders(site.archive, said).length === 0),
  ),
);

describe('misquotations of all statements, with 1 to 3 words changed, left out or swapped', async () => {
  const found = await Promise.all(
    nearMisses.map(async ({ site, original, misquoted: said }) => {
      const passage = await check(site, `“${said}”`);
      const accepted = holders(site.archive, original).map(({ id }) => id);
      return { said, accepted, passage, first: anchorOf(passage) };
    }),
  );

  it('are enough to tell', () => expect(found.length).toBeGreaterThan(200));

  it('lead to the right record in at least 98 % of cases', () => {
    const wrong = found.filter(({ first, accepted }) => !accepted.includes(first ?? ''));
    const share = 1 - wrong.length / found.length;
    expect(share, wrong.map(({ said }) => said).join('; ')).toBeGreaterThanOrEqual(0.98);
  });

  it('are never called exact, and the difference is shown', () => {
    for (const { said, passage } of found) {
      const { isExact, pieces, differing } = passage?.match?.comparison ?? { isExact: false, pieces: [], differing: 1 };
      expect(isExact, said).toBe(false);
      expect(differing, said).toBeGreaterThan(0);
      if (passage?.match)
        expect(
          pieces.some(({ kind }) => ['added', 'left', 'beyond'].includes(kind)),
          said,
        ).toBe(true);
    }
  });
});

it('reads at most 24 records to find the nearest, each once', async () => {
  for (const { site, misquoted: said } of nearMisses.slice(0, 40)) {
    site.read.length = 0;
    await check(site, `“${said}”`);
    expect(site.read.length).toBeLessThanOrEqual(24);
    expect(new Set(site.read).size).toBe(site.read.length);
  }
});

/** Ways to write the same words. */
const forms: readonly [string, (words: string) => string][] = [
  ['in curly marks', (words) => `“${words}”`],
  ['in straight marks', (words) => `"${words}"`],
  ['in German marks', (words) => `„${words}“`],
  ['in French marks', (words) => `« ${words} »`],
  ['in Japanese marks', (words) => `「${words}」`],
  ['in single marks', (words) => `‘${words}’`],
  ['without marks', (words) => words],
  ['with a full stop', (words) => `“${words.replace(/[.!?,;:]+$/, '')}.”`],
  ['without a full stop', (words) => `“${words.replace(/[.!?,;:]+$/, '')}”`],
  ['with a capital', (words) => `“${words.charAt(0).toUpperCase()}${words.slice(1)}”`],
  ['with other dashes', (words) => `“${words.replace(/[–-]/g, '—')}”`],
  ['with other spaces', (words) => `“${words.replace(/ /g, '\u00A0\n')}”`],
  ['with straight apostrophes', (words) => `“${words.replace(/’/g, "'")}”`],
  ['decomposed', (words) => `“${words.normalize('NFD')}”`],
  ['with soft hyphens', (words) => `“${words.replace(/(\p{L}{4})(\p{L}{3})/gu, '$1\u00AD$2')}”`],
];

describe.each(forms)('the very words %s', (_name, write) => {
  it('are never called a misquotation', async () => {
    const again = randomFrom(5);
    for (const site of sites)
      for (const { text } of site.archive.statements)
        for (const words of [text, stretchOf(text, again).join(' ')]) {
          const passage = await check(site, write(words));
          expect(passage?.match?.comparison.isExact, write(words)).toBe(true);
          expect(holders(site.archive, words).map(({ id }) => id)).toContain(anchorOf(passage));
        }
  }, 30_000);
});
