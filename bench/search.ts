/**
 * `npm run bench:search [-- --relevance | --opening | --scale] [-- --queries FILE] [-- --articles N --times N]` measures how well our search, plain
 * Pagefind and MiniSearch answer queries over the same records, with the article alone and among a synthetic corpus; what a first
 * search costs a reader; and what each kind of search costs among N articles, next to plain Pagefind. No figure makes it fail.
 */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '../tests/browser/chromium.ts';
import type { Archive } from '../src/core/model/archive.ts';
import { holds } from '../src/search/query/hits.ts';
import { findable } from '../src/search/index/records.ts';
import { wordsOf } from '../src/search/query/words.ts';
import { loadArchive } from '../src/content/load-archive.ts';
import { root } from '../src/cli/settings.ts';
import { ignoreBrokenPipe } from '../src/cli/ignore-broken-pipe.ts';
import { findChromium } from '../tests/browser/chromium.ts';
import { complain, print, step } from './console.ts';
import { buildOurs, prepare } from './contestants.ts';
import { randomFrom } from './corpus/random.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { buildRival, installedVersion, rivals } from './reading/rivals.ts';
import { startServer } from './reading/static-server.ts';
import { askForPhrases, misquoted, stretchOf } from './search/near-misses.ts';
import { openAndSearch, ownBytes, type Dialog, type Opening } from './search/opening.ts';
import { miniSearch, ours, plainPagefind, score, type Asked } from './search/relevance.ts';
import {
  costOfOurs,
  costOfPagefind,
  kindsOfSearch,
  mixedSearches,
  replaceIndex,
  warmSearches,
  type Cost as ScaleCost,
} from './search/scale.ts';
import { writePlainPagefind } from './search/plain-pagefind.ts';
import { figure, median, ratio, table } from './table.ts';

/** Statements of which near misses are made. */
const maxStatements = 15;

ignoreBrokenPipe();
const part = { type: 'boolean', default: false } as const;
const { values } = parseArgs({
  options: {
    relevance: part,
    opening: part,
    scale: part,
    queries: { type: 'string' },
    articles: { type: 'string', default: '1000' },
    times: { type: 'string', default: '3' },
  },
});
const all = !values.relevance && !values.opening && !values.scale;
const queriesFile = values.queries ?? join(root, 'bench/search/queries.json');
const asked = JSON.parse(await readFile(queriesFile, 'utf8')) as Asked[];
const work = await mkdtemp(join(tmpdir(), 'on-the-record-bench-search-'));
const browser = await chromium.launch(await findChromium());
try {
  await prepare(work);
  if (all || values.relevance) await relevance(browser).catch(complain);
  if (all || values.opening) await opening(browser).catch(complain);
  if (all || values.scale) await scale(browser).catch(complain);
} finally {
  await browser.close();
  await rm(work, { recursive: true, force: true });
}

async function relevance(browser: Browser): Promise<void> {
  const alone = join(root, 'content');
  const among = join(work, 'among');
  await writeCorpus({ articles: 150, seed: 7, out: among });
  const { archive: others } = await loadArchive({ contentDir: among, base: '/' });
  await cp(alone, among, { recursive: true, filter: (path) => !path.endsWith('site.yml') });
  const used = new Set(others ? findable(others).records.flatMap(({ text }) => wordsOf(text)) : []);
  for (const [where, contentDir] of [
    ['the article alone', alone],
    ['among 1,200 other statements', among],
  ] as const) {
    const { archive } = await loadArchive({ contentDir, base: '/' });
    if (!archive) throw new Error(`the content of ${where} has errors`);
    const { records } = findable(archive);
    // A synonym has no right answer if invented statements use the words that it stands for.
    const undecided = (one: Asked): boolean =>
      contentDir === among && one.type === 'synonym' && recorded(one.query, archive.synonyms).some((word) => used.has(word));
    const fair = asked.filter((one) => !undecided(one));
    const server = await startServer();
    const { output } = await step(`building ${where}`, () => buildOurs(work, contentDir, server.origin));
    await writePlainPagefind(archive, join(output, 'plain-pagefind'));
    await server.serve(output);
    const contestants = [
      ['On the Record', await ours(browser, server.origin)],
      ['Plain Pagefind', await plainPagefind(browser, server.origin)],
      ['MiniSearch', miniSearch(records)],
    ] as const;
    const types = ['all', ...new Set(fair.map(({ type }) => type))];
    const rows: string[][] = [];
    for (const [name, answers] of contestants) {
      for (const type of types) {
        const of = fair.filter((one) => (type === 'all' ? one.accept.length > 0 : one.type === type));
        const { queries, recall1, recall3, mrr } = await step(`${name}, ${type}`, () => score(of, answers));
        rows.push([`${name}, ${type}`, figure(queries), figure(recall1, 3), figure(recall3, 3), figure(mrr, 3)]);
      }
    }
    const near = await step('near misses', () => nearMisses(browser, server.origin, archive));
    server.stop();
    print(`\n${table([[`Relevance, ${where}`, 'queries', 'recall@1', 'recall@3', 'MRR'], ...rows])}`);
    print(near);
    if (fair.length < asked.length)
      print(`Left out: ${asked.length - fair.length} synonyms for words that the invented statements also use.`);
  }
}

/**
 * Asks for words of statements, and for the same with one to three words changed, left out or swapped. Says how many of the latter are said to
 * be on record, which must be none, and how many lead to their statement.
 */
async function nearMisses(browser: Browser, origin: string, { statements }: Archive): Promise<string> {
  const random = randomFrom(11);
  const exact = statements.slice(0, maxStatements).map(({ id, text }) => ({ id, words: stretchOf(text, random) }));
  const have = (phrase: string): boolean => statements.some(({ text }) => holds(text, wordsOf(phrase)));
  const missed = exact
    .flatMap(({ id, words }) => Array.from({ length: 4 }, () => ({ id, phrase: misquoted(words, random) })))
    .filter(({ phrase }) => !have(phrase));
  const answers = await askForPhrases(
    browser,
    origin,
    missed.map(({ phrase }) => phrase),
  );
  const found = await askForPhrases(
    browser,
    origin,
    exact.map(({ words }) => words.join(' ')),
  );
  const right = answers.filter(({ first }, i) => first === missed[i]?.id).length;
  const percent = (part: number, all: number): string => `${figure((100 * part) / all, 1)} %`;
  return (
    `Near misses: of ${figure(missed.length)} phrases with one to three words changed, ${figure(answers.filter(({ claimed }) => claimed).length)} ` +
    `are said to be on record, and ${percent(right, missed.length)} lead to their statement first. Of ${figure(exact.length)} exact ` +
    `phrases, ${percent(found.filter(({ claimed }) => claimed).length, exact.length)} are found.`
  );
}

/** Returns the words of the records that the words of a query may stand for. */
function recorded(query: string, synonyms: Readonly<Record<string, readonly string[]>>): string[] {
  const words = query.toLowerCase().split(/\s+/);
  const entries = Object.entries(synonyms).filter(([said]) => said.split(' ').every((word) => words.includes(word)));
  return [...words, ...entries.flatMap(([, on]) => on.flatMap((text) => text.toLowerCase().split(/[\s-]+/)))].filter(
    (word) => word.length > 3,
  );
}

async function opening(browser: Browser): Promise<void> {
  const server = await startServer();
  const { output } = await step('building On the Record', () => buildOurs(work, join(root, 'content'), server.origin));
  await server.serve(output);
  const dialogs: [Dialog, typeof server, Opening[]][] = [
    [
      {
        name: 'On the Record',
        url: `${server.origin}/articles/geneva-consultations/`,
        key: '/',
        field: 'dialog input[type=search]',
        result: 'dialog [data-search-result] a',
      },
      server,
      [],
    ],
  ];
  const starlight = rivals.find(({ name }) => name === 'Starlight');
  const version = starlight && installedVersion(starlight.package);
  if (starlight && version !== undefined) {
    const other = await startServer();
    await other.serve(await step('building Starlight', () => buildRival(starlight, other.origin)));
    const url = other.origin + starlight.path('geneva-consultations');
    const parts = {
      key: 'Control+k',
      field: 'dialog input.pagefind-ui__search-input',
      result: 'dialog .pagefind-ui__result a',
    };
    dialogs.push([{ name: `Starlight ${version}`, url, ...parts }, other, []]);
  }
  for (let time = 0; time < 5; time++)
    for (const [dialog, at, taken] of time % 2 === 0 ? dialogs : dialogs.toReversed())
      taken.push(
        await step(`${dialog.name}, opening ${time + 1} of 5`, () => openAndSearch(browser, at, dialog, 'guarantees')),
      );
  const base = median(dialogs.at(-1)?.[2].map(({ milliseconds }) => milliseconds) ?? []);
  const rows = dialogs.map(([{ name }, , taken]) => {
    const milliseconds = median(taken.map((one) => one.milliseconds));
    return [
      name,
      figure(milliseconds),
      ratio(milliseconds, base),
      figure(median(taken.map(({ bytes }) => bytes))),
      figure(median(taken.map(({ requests }) => requests))),
    ];
  });
  print(`\n${table([['From the key to the first result', 'ms', '÷ last', 'bytes', 'requests'], ...rows])}`);
  print(
    'Medians of 5 runs in turn: slow 4G, CPU 4 times slower, only the article cached; “guarantees” typed as soon as the field is there.',
  );
  const [dialog = ''] = (await readdir(join(output, '_astro'))).filter((file) => /^dialog\..*\.js$/.test(file));
  const own = ownBytes(output, dialog);
  print(`For a first search: ${figure(own.scripts)} bytes of our scripts and ${figure(own.lists)} of lists, gzipped.`);
  for (const [, at] of dialogs) at.stop();
}

async function scale(browser: Browser): Promise<void> {
  const articles = Number(values.articles);
  const server = await startServer();
  const { output } = await step('building the page', () => buildOurs(work, join(root, 'content'), server.origin));
  const corpus = join(work, 'many');
  await writeCorpus({ articles, seed: 1, out: corpus });
  const { archive } = await step(`reading ${figure(articles)} articles`, () => loadArchive({ contentDir: corpus, base: '/' }));
  if (!archive) throw new Error('the corpus has errors');
  await step('indexing them twice', () => replaceIndex(output, archive));
  await server.serve(output);
  const rows: string[][] = [];
  for (const asked of kindsOfSearch) {
    const [ours, theirs]: [ScaleCost[], ScaleCost[]] = [[], []];
    for (let time = 0; time < Number(values.times); time++) {
      ours.push(await step(`${asked.kind}, ours`, () => costOfOurs(browser, server, asked, 'slow')));
      theirs.push(await step(`${asked.kind}, Pagefind`, () => costOfPagefind(browser, server, asked, 'slow')));
    }
    const of = (costs: readonly ScaleCost[], what: keyof ScaleCost): number | null => median(costs.map((cost) => cost[what]));
    const kilobytes = (costs: readonly ScaleCost[]): number => (of(costs, 'bytes') ?? 0) / 1000;
    rows.push([
      asked.kind,
      figure(kilobytes(ours)),
      figure(asked.limit),
      figure(kilobytes(theirs)),
      figure(of(ours, 'requests')),
      figure(of(theirs, 'requests')),
      figure(of(ours, 'milliseconds')),
      ratio(of(ours, 'milliseconds'), of(theirs, 'milliseconds')),
    ]);
  }
  const warm = await step('searching an open index', () => warmSearches(browser, server.origin, mixedSearches()));
  server.stop();
  const heads = ['kB', 'limit', 'Pagefind, kB', 'requests', 'Pagefind', 'ms', '÷ Pagefind'];
  print(`\n${table([[`${figure(articles)} articles, first search`, ...heads], ...rows])}`);
  print(
    `Medians of ${values.times}, in turn: slow 4G, CPU 4 times slower, nothing cached, from the opening of the page (ours: the search ` +
      'page, with its HTML, style and scripts; Pagefind: an empty text) to the first result. Limits are those that the project set itself.',
  );
  print(
    `${warm.length} searches in the open index, at the speed of this machine: median ${figure(median(warm))} ms, worst ${figure(Math.max(...warm))} ms.`,
  );
}
