/**
 * `npm run bench:search [-- --relevance | --opening | --scale] [-- --full] [-- --queries FILE]` measures how well our search, plain
 * Pagefind and MiniSearch answer queries over the same records, with the article alone and among a synthetic corpus; what a first
 * search costs a reader; and what searches cost in large indexes (with --full also 100,000 statements). No figure makes it fail.
 */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '../tests/browser/chromium.ts';
import { searchIndex } from '../src/search/index/records.ts';
import { loadArchive } from '../src/content/load-archive.ts';
import { root } from '../src/cli/settings.ts';
import { ignoreBrokenPipe } from '../src/cli/ignore-broken-pipe.ts';
import { findChromium } from '../tests/browser/chromium.ts';
import { complain, print, step } from './console.ts';
import { buildOurs, prepare } from './contestants.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { buildRival, installedVersion, rivals } from './reading/rivals.ts';
import { startServer } from './reading/static-server.ts';
import { openAndSearch, ownBytes, type Dialog, type Opening } from './search/opening.ts';
import { miniSearch, ours, plainPagefind, score, type Asked } from './search/relevance.ts';
import { costOf, manyStatements, replaceIndex } from './search/scale.ts';
import { figure, median, ratio, table } from './table.ts';

ignoreBrokenPipe();
const part = { type: 'boolean', default: false } as const;
const { values } = parseArgs({
  options: { relevance: part, opening: part, scale: part, full: part, queries: { type: 'string' } },
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
  const used = new Set((others ? searchIndex(others).lists.words : '').split(' '));
  for (const [where, contentDir] of [
    ['the article alone', alone],
    ['among 1,200 other statements', among],
  ] as const) {
    const { archive } = await loadArchive({ contentDir, base: '/' });
    if (!archive) throw new Error(`the content of ${where} has errors`);
    const { records } = searchIndex(archive);
    // A synonym has no right answer if invented statements use the words that it stands for.
    const undecided = (one: Asked): boolean =>
      contentDir === among && one.type === 'synonym' && recorded(one.query, archive.synonyms).some((word) => used.has(word));
    const fair = asked.filter((one) => !undecided(one));
    const server = await startServer();
    const { output } = await step(`building ${where}`, () => buildOurs(work, contentDir, server.origin));
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
    server.stop();
    print(`\n${table([[`Relevance, ${where}`, 'queries', 'recall@1', 'recall@3', 'MRR'], ...rows])}`);
    if (fair.length < asked.length)
      print(`Left out: ${asked.length - fair.length} synonyms for words that the invented statements also use.`);
  }
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
  const scripts = (await readdir(join(output, '_astro'))).filter((file) => /^(?:dialog|panel)\..*\.js$/.test(file));
  print(
    `Our scripts and lists for a first search: ${figure(
      ownBytes(
        output,
        scripts.map((file) => `_astro/${file}`),
      ),
    )} bytes, gzipped.`,
  );
  for (const [, at] of dialogs) at.stop();
}

async function scale(browser: Browser): Promise<void> {
  const server = await startServer();
  const { output } = await buildOurs(work, join(root, 'content'), server.origin);
  const rows: string[][] = [];
  for (const statements of values.full ? [20_000, 100_000] : [20_000]) {
    const archive = await step(`inventing ${figure(statements)} statements`, () => manyStatements(work, statements));
    await step('indexing them', () => replaceIndex(output, archive));
    await server.serve(output);
    const { text = '' } = archive.statements[0] ?? archive.articles[0]?.statements[0] ?? {};
    const phrase = text.split(' ').slice(2, 5).join('+');
    const kinds = {
      'one word': ['q=talks', 'q=sanctions', 'q=agreement', 'q=border', 'q=minister'],
      phrase: ['"there+is+no"', '"our+position"', '"said+that"', '"is+no"', `"${phrase}"`].map((words) => `q=${words}`),
      'word and filter': [
        'q=talks&form=indirect',
        'q=agreement&form=direct',
        'q=sanctions&side=russia',
        'q=border&form=indirect',
        'q=minister&kind=reported',
      ],
    };
    for (const [kind, queries] of Object.entries(kinds)) {
      const cost = await step(`searching them, ${kind}`, () => costOf(browser, server.origin, queries)).catch(complain);
      if (cost) rows.push([`${figure(statements)}, ${kind}`, figure(cost.first), figure(cost.again)]);
    }
  }
  server.stop();
  print(`\n${table([['Statements', 'first, ms', 'again, ms'], ...rows])}`);
  print('Medians of 5 searches, from the request to the results on the page, at the speed of this machine.');
}
