import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadArchive, type Loaded } from '../../src/content/load-archive.ts';
import { contentFolder, type ContentFolder } from '../content-folder.ts';
import { readMarked } from '../evidence/marked-text.ts';
import { falseQuotations, soundQuotations, type TriedQuotation } from '../evidence/quotations.ts';
import { inventedTexts, peopleFiles } from '../evidence/texts.ts';

/** What became of a quotation. */
interface Outcome extends TriedQuotation {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

const folders: ContentFolder[] = [];
afterAll(async () => {
  for (const folder of folders) await folder.remove();
});

/** Tries quotations in articles of their own, one for each source, with the texts available. */
async function outcomesOf(quotations: readonly TriedQuotation[]): Promise<Outcome[]> {
  const folder = await contentFolder(site(quotations));
  folders.push(folder);
  const sourcesDir = join(folder.path, '../sources');
  await mkdir(sourcesDir, { recursive: true });
  for (const one of inventedTexts) await writeFile(join(sourcesDir, `${one.id}.txt`), readMarked(one).text);
  const loaded: Loaded = await loadArchive({ contentDir: folder.path, base: '/', sourcesDir });
  const stray = loaded.findings.filter(({ place }) => !place.known || !place.file.includes('articles/'));
  expect(stray.filter(({ severity }) => severity === 'error')).toEqual([]);
  return quotations.map((one, i) => {
    const lines = linesOf(quotations, i);
    const own = loaded.findings.filter(
      ({ place, ruleId }) =>
        place.known &&
        place.file.endsWith(`/of-${one.source}.md`) &&
        lines.includes(place.line) &&
        ruleId !== 'unverified-quotation',
    );
    return {
      ...one,
      errors: own.filter(({ severity }) => severity === 'error').map(({ ruleId, message }) => `${ruleId}: ${message}`),
      warnings: own.filter(({ severity }) => severity === 'warning').map(({ ruleId }) => ruleId),
    };
  });
}

const head = 10;

/** The lines of a quotation in the article on its source. */
function linesOf(quotations: readonly TriedQuotation[], i: number): number[] {
  const before = quotations.slice(0, i).filter(({ source }) => source === quotations[i]?.source).length;
  return Array.from({ length: 3 }, (_, line) => head + 1 + before * 4 + line);
}

function site(quotations: readonly TriedQuotation[]): Record<string, string> {
  const articles = inventedTexts.map(({ id }): [string, string] => {
    const own = quotations.flatMap((one, i) => (one.source === id ? [[one, i] as const] : []));
    const front = [
      '---',
      'headline: A test',
      'standfirst: A test.',
      'byline: A test',
      'published: 2026-11-23',
      `source: ${id}`,
      'covers: 2022-01-09',
      '---',
      '',
      '## Quotations {#of-' + id + '}',
    ];
    const body = own.flatMap(([{ speaker, words, locator, altered }, i]) => [
      `:::quote{#q${i}-${id} speaker=${speaker} locator=${locator}${altered ? ` altered=${altered}` : ''}}`,
      words.replace(/\s*\n+\s*/g, ' '),
      ':::',
      '',
    ]);
    expect(front.length).toBe(head);
    return [`articles/of-${id}.md`, [...front, ...body].join('\n')];
  });
  return Object.fromEntries([
    [
      'sides.yml',
      'sides:\n  - {id: russia, name: Russia, colour: red}\n  - {id: united-states, name: United States, colour: blue}\n  - {id: ussr, name: USSR, colour: ochre}\n  - {id: press, name: Press, colour: violet}\n',
    ],
    ['site.yml', 'name: A test\ntagline: A test\ndescription: A test.\npublisher: A test\n'],
    ...peopleFiles(),
    ...inventedTexts.map(({ id, kind }) => [
      `sources/${id}.yml`,
      `publisher: Invented\ndescription: An invented text\nkind: ${kind}\ndate: 2022-01-11\nurl: https://example.org/${id}\n${kind === 'speech' ? 'speaker: moreau\n' : kind === 'post' ? 'speaker: lindqvist\n' : kind === 'document' ? 'speaker: keller\n' : ''}`,
    ]),
    ...articles,
  ]) as Record<string, string>;
}

let sound: Outcome[] = [];
let wrong: Outcome[] = [];
beforeAll(async () => {
  sound = await outcomesOf(soundQuotations());
  wrong = await outcomesOf(falseQuotations());
}, 60_000);

describe('sound quotations', () => {
  it('are not refused', () => {
    const refused = sound.filter(({ errors }) => errors.length > 0);
    expect(refused.map(({ source, words, errors }) => [source, words, errors])).toEqual([]);
  });

  it('give no warning, except that they are not on record', () => {
    expect(sound.length).toBeGreaterThan(300);
    expect(inventedTexts.length).toBeGreaterThan(9);
    const warned = sound.filter(({ warnings }) => warnings.some((rule) => rule !== 'stale-record'));
    expect(warned.map(({ source, words, warnings }) => [source, words, warnings])).toEqual([]);
  });
});

describe('false quotations', () => {
  it('are all refused, or at least warned of', () => {
    // Enough of them, and of every kind.
    expect(wrong.length).toBeGreaterThan(200);
    expect(new Set(wrong.map(({ kind }) => kind)).size).toBe(10);
    const silent = wrong.filter(({ errors, warnings }) => errors.length + warnings.length === 0);
    expect(silent.map(({ source, kind, speaker, words }) => [source, kind, speaker, words])).toEqual([]);
  });
});
