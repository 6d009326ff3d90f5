import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Kept } from '../content/kept.ts';
import { loadArchive, type Loaded } from '../content/load-archive.ts';
import type { Archive } from '../core/model/archive.ts';
import { digest } from './digest.ts';
import { keptArticles } from './kept-articles.ts';
import { keptRecords } from './kept-records.ts';

const publication = resolve(import.meta.dirname, '../../examples/kranhaven');
let work: string;
const cache = (): string => join(work, 'cache/articles');
const records = (): string => join(work, 'cache/records');
/** The files of articles that have their HTML, those that have the rest, or those of findings. */
const filesOf = (part: 'html' | 'rest' | 'findings'): string[] =>
  readdirSync(cache()).filter((name) => ({ html: /^\w{64}-/, rest: /^\w{64}$/, findings: /^findings-/ })[part].test(name));
const all = ['entwurf', 'land', 'stroemung', 'suedkai'];

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

// One test after the other uses the same articles, which are parsed once.
beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  cpSync(publication, work, { recursive: true });
  await load(keptIn('code'));
});
afterAll(() => rmSync(work, { recursive: true }));

function keptIn(
  code: string,
  { articles = cache(), of = records(), inMemory = false }: { articles?: string; of?: string; inMemory?: boolean } = {},
): Kept {
  return { articles: keptArticles(articles, code, inMemory), records: keptRecords(of, code, inMemory) };
}

const load = (kept?: Kept): Promise<Loaded> =>
  loadArchive({
    contentDir: join(work, 'content'),
    sourcesDir: join(work, 'sources'),
    base: '/',
    today: '2026-11-27',
    ...(kept && { kept }),
  });

/** Returns which articles are parsed with what is kept, after the result was compared with that of parsing all content. */
async function parsed(code = 'code'): Promise<string[]> {
  return (await parsedOf(keptIn(code))).articles;
}

/** Likewise, and which records are. */
async function parsedOf(kept: Kept): Promise<{ articles: string[]; records: string[] }> {
  const made = { articles: [] as string[], records: [] as string[] };
  const noting: Kept = {
    articles: {
      ...kept.articles,
      parse: (articles, surroundings, parserIn) =>
        kept.articles.parse(articles, surroundings, (given) => {
          const parse = parserIn(given);
          return (article) => {
            made.articles.push(article.id);
            return parse(article);
          };
        }),
    },
    records: {
      parse: (kind, files, parse) =>
        kept.records.parse(kind, files, (file) => {
          made.records.push(file.id);
          return parse(file);
        }),
    },
  };
  const [{ record, ...found }, { record: recordAnew, ...anew }] = [await load(noting), await load()];
  expect(comparable(found)).toEqual(comparable(anew));
  expect(record?.('2026-11-27')).toEqual(recordAnew?.('2026-11-27'));
  return made;
}

/** Without the functions of the archive, which are no part of articles. */
function comparable({ archive, ...rest }: Partial<Loaded>): unknown {
  return { ...rest, record: undefined, archive: archive && { ...archive, links: undefined, words: undefined } };
}

function change(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(work, file), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(join(work, file), changed);
}

it('takes over all articles when nothing has changed, with the same findings, archive and record', async () =>
  expect(await parsed()).toEqual([]));

it('gives parts of articles the same hashes whether they are parsed or taken over, so that pages of them stay', async () => {
  rmSync(cache(), { recursive: true });
  const [made, again] = [await load(keptIn('code')), await load(keptIn('code'))];
  expect(made.archive).toBeDefined();
  for (const [field, value] of Object.entries(made.archive ?? {}) as [keyof Archive, unknown][])
    expect(digest(again.archive?.[field]), field).toBe(digest(value));
});

const damages: ((file: string) => void)[] = [
  (file) => truncateSync(file, 0),
  (file) => truncateSync(file, 1000),
  (file) => rmSync(file),
  (file) => {
    const bytes = readFileSync(file);
    bytes[500] = (bytes[500] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  },
];
it('parses articles again when a page asks for HTML whose file is empty, cut off, gone or has another byte', async () => {
  for (const damage of damages) {
    for (const name of filesOf('html')) damage(join(cache(), name));
    // Nobody asks for that of a draft.
    expect((await parsed()).sort()).toEqual(all.filter((id) => id !== 'entwurf'));
    expect(await parsed()).toEqual([]);
  }
});

it('compares articles without reading their HTML', async () => {
  for (const name of filesOf('html')) rmSync(join(cache(), name));
  const { archive } = await load(keptIn('code'));
  expect(digest(archive?.articles)).toBe(digest((await load()).archive?.articles));
  expect(filesOf('html')).toEqual([]);
  expect(archive?.articles.map((one) => digest({ ...one }))).toEqual(archive?.articles.map((one) => digest(one)));
  expect(filesOf('html')).toHaveLength(archive?.articles.length ?? 0);
});

const changes: [string, () => void, readonly string[]][] = [
  ['a word of an article', () => change('content/articles/land.md', / der /, ' jener '), ['land']],
  [
    'a record that none of them has',
    () => writeFileSync(join(work, 'content/events/later.yml'), 'title: Later\ndate: 2026-11-01\n'),
    [],
  ],
  ['the name of a side', () => change('content/sides.yml', 'name: Liste Kai', 'name: Andere'), ['land', 'suedkai']],
  ['the date of a source', () => change('content/sources/bote.yml', /^date: .*$/m, 'date: 2020-01-01'), ['suedkai']],
  ['the text of a source', () => change('sources/bote.txt', /\S+/, 'Anders'), ['suedkai']],
  ['what is on record', () => change('content/record.json', /"prefix": "[^"]+"/, '"prefix": "x"'), ['suedkai']],
  ['a field, by mistake', () => change('content/articles/land.md', 'headline:', 'headlin:'), ['land']],
  ['the same field as it was before', () => change('content/articles/land.md', 'headlin:', 'headline:'), []],
];
it.each(changes)('parses only articles that read what has changed: %s', async (_what, edit, expected) => {
  edit();
  expect(await parsed()).toEqual(expected);
});

it('parses articles whose file is empty, cut off, gone or has another byte', async () => {
  for (const [i, name] of filesOf('rest').entries()) damages[i % damages.length]?.(join(cache(), name));
  expect(await parsed()).toEqual(all);
  expect(await parsed()).toEqual([]);
});

it('checks only articles that have changed, and all when something around them has', async () => {
  /** Returns which articles are checked with what is kept, after the findings were compared with those of checking all. */
  const checked = async (code = 'code'): Promise<string[]> => {
    const kept = keptIn(code);
    let names: string[] = [];
    const check: Kept['articles']['check'] = (articles, around, check) =>
      kept.articles.check(articles, around, (some, given) => {
        names = some.map(({ file }) => file.replace(/^.*\/|\.md$/g, ''));
        return check(some, given);
      });
    const { findings } = await load({ ...kept, articles: { ...kept.articles, check } });
    expect(findings).toEqual((await load()).findings);
    return names;
  };
  expect(await checked('newest code')).toEqual(all);
  expect(await checked('newest code')).toEqual([]);
  expect(await checked()).toEqual([]);
  change('content/articles/land.md', / der /, ' jener ');
  expect(await checked()).toEqual(['land']);
  // A finding that only the rules of one article have.
  change('content/articles/stroemung.md', /^published: .*$/m, 'published: 2999-01-01');
  expect(await checked()).toEqual(['stroemung']);
  expect(await checked()).toEqual([]);
  expect((await load(keptIn('code'))).findings.map(({ ruleId }) => ruleId)).toContain('published-ahead');
  change('content/people/beamter.yml', 'für Häfen', 'der Häfen');
  expect(await checked()).toEqual(all);
  for (const damage of damages) {
    for (const name of filesOf('findings')) damage(join(cache(), name));
    expect(await checked()).toEqual(all);
    expect(await checked()).toEqual([]);
  }
});

it('takes nothing over from another version of the code, and both keep their own', async () => {
  expect(await parsed('other code')).toEqual(all);
  expect(await parsed()).toEqual([]);
});

it('works for two builds at once, and if the folder is deleted meanwhile', async () => {
  const [one, other] = [keptIn('code'), keptIn('code')];
  rmSync(join(work, 'cache'), { recursive: true });
  const [a, b] = await Promise.all([load(one), load(other)]);
  expect(comparable(a)).toEqual(comparable(b));
  rmSync(join(work, 'cache'), { recursive: true });
  expect(comparable(await load(one))).toEqual(comparable(a));
});

it('parses everything where nothing can be written', async () => {
  const file = join(work, 'file');
  writeFileSync(file, '');
  expect(comparable(await load(keptIn('code', { articles: join(file, 'cache'), of: join(file, 'cache') })))).toEqual(
    comparable(await load()),
  );
});

it('forgets what was written longest ago and nobody needs', async () => {
  const inUse = [...filesOf('html'), ...filesOf('rest')];
  for (const name of inUse) utimesSync(join(cache(), name), 1, 1);
  for (let i = 0; i < 300; i++) writeFileSync(join(cache(), `old-${i}`), '');
  expect(await parsed()).toEqual([]);
  const left = readdirSync(cache()).filter((name) => !name.startsWith('findings-'));
  expect(left).toEqual(expect.arrayContaining(inUse));
  expect(left).toHaveLength(2 * (2 * all.length + 100));
});

it('parses only records that have changed, whether they were kept in memory or in a file', async () => {
  const kept = keptIn('code', { inMemory: true });
  for (const again of [kept, keptIn('code')]) expect(await parsedOf(again)).toEqual({ articles: [], records: [] });
  change('content/events/later.yml', 'Later', 'Much later');
  for (const again of [kept, keptIn('code')]) {
    const { records: made } = await parsedOf(again);
    // Written down by the first of the two.
    expect(made).toEqual(again === kept ? ['later'] : []);
  }
  rmSync(join(work, 'content/events/later.yml'));
  for (const again of [kept, keptIn('code')]) expect(await parsedOf(again)).toEqual({ articles: [], records: [] });
});

it('parses records whose file is empty, cut off, gone or has another byte, and those of another version of the code', async () => {
  const everything = (await parsedOf(keptIn('new code'))).records.length;
  expect(everything).toBeGreaterThan(8);
  await load(keptIn('code'));
  for (const damage of damages) {
    for (const name of readdirSync(records())) damage(join(records(), name));
    expect((await parsedOf(keptIn('code'))).records).toHaveLength(everything);
    expect((await parsedOf(keptIn('code'))).records).toEqual([]);
  }
});
