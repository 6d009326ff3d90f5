import { join } from 'node:path';
import { root } from '../src/cli/settings.ts';
import { complain, print, step } from './console.ts';
import {
  buildAstro,
  buildFromScratch,
  buildHugo,
  buildMinimal,
  changeArticle,
  hugoVersion,
  prepareAstro,
  prepareHugo,
  rebuildOurs,
  renamePerson,
  type Built,
} from './contestants.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { pagefindCpu, phases, phaseTimes } from './phases.ts';
import { resultHeading, resultOf, resultRow, type Result } from './result.ts';
import { pageWeight } from './site-weight.ts';
import { figure, ratio, table } from './table.ts';

/** What was measured at one number of articles. */
interface AtSize {
  readonly articles: number;
  readonly cold: Result;
  readonly again: readonly Result[];
  readonly hugo: Result | undefined;
  readonly astro: Result;
}

/**
 * Measures and reports what builds cost: ours at these numbers of articles, from scratch and again, next to the same articles as plain
 * pages made by Hugo and by Astro, both with Pagefind. CPU and memory are those of the whole process tree (see process-tree.ts).
 */
export async function benchBuilding(work: string, sizes: readonly number[]): Promise<void> {
  if (process.platform !== 'linux') print('CPU and memory are measured on Linux only.');
  const [one, minimal]: [Built[], Built[]] = [[], []];
  for (let run = 1; run <= 3; run++) {
    minimal.push(await step(`minimal Astro site, run ${run} of 3`, () => buildMinimal(work)));
    one.push(await step(`1 article, run ${run} of 3`, () => buildFromScratch(work, join(root, 'content'))));
  }
  const first = [await resultOf('Minimal Astro site', minimal), await resultOf('On the Record, 1 article', one)] as const;
  const page = await pageWeight(join(work, 'ours/articles/geneva-consultations/index.html'));
  const measured: AtSize[] = [];
  try {
    for (const articles of sizes) measured.push(await benchSize(work, articles));
  } catch (error) {
    // Whatever was measured before the failure is still reported.
    complain(error);
  }
  report(...first, measured, page);
}

async function benchSize(work: string, articles: number): Promise<AtSize> {
  const content = join(work, `content-${articles}`);
  const name = `On the Record, ${figure(articles)} articles`;
  const run = async (what: string, build: () => Promise<Built>): Promise<Result> =>
    resultOf(`${name}, ${what}`, [await step(`${figure(articles)} articles, ${what}`, build)]);
  await step(`writing ${figure(articles)} articles`, () => writeCorpus({ articles, seed: 1, out: content }));
  await prepareAstro(work, content);
  const astro = await resultOf(`Astro + Pagefind, ${figure(articles)} plain pages`, [
    await step('Astro + Pagefind', () => buildAstro(work)),
  ]);
  const version = hugoVersion();
  const hugo = version === undefined ? undefined : await benchHugo(work, content, articles, version);
  const cold = await run('from scratch', () => buildFromScratch(work, content));
  const unchanged = await run('nothing changed', () => rebuildOurs(work, content));
  await changeArticle(content);
  const changed = await run('one article changed', () => rebuildOurs(work, content));
  await renamePerson(content);
  const renamed = await run('one person renamed', () => rebuildOurs(work, content));
  return { articles, cold, again: [unchanged, changed, renamed], hugo, astro };
}

async function benchHugo(work: string, content: string, articles: number, version: string): Promise<Result> {
  await prepareHugo(work, content);
  const runs: Built[] = [];
  for (let run = 1; run <= 3; run++) runs.push(await step(`Hugo + Pagefind, run ${run} of 3`, () => buildHugo(work)));
  return resultOf(`Hugo ${version} + Pagefind, ${figure(articles)} plain pages`, runs);
}

function report(
  minimal: Result,
  one: Result,
  sizes: readonly AtSize[],
  page: { raw: number; gzip: number; brotli: number },
): void {
  const ours = [one, ...sizes.flatMap(({ cold, again }) => [cold, ...again])];
  const others = sizes.flatMap(({ hugo, astro }) => [...(hugo ? [hugo] : []), astro]);
  print(`\n${table([resultHeading, ...[minimal, ...ours, ...others].map(resultRow)])}`);
  if (hugoVersion() === undefined)
    print('\nHugo is not installed, so nothing is compared with it. To install it on Debian: apt-get install hugo');

  const compare = (a: Result, b: Result | undefined): string[][] =>
    b ? [[`${a.name} / ${b.name}`, ratio(a.wall, b.wall), ratio(a.cpu, b.cpu), ratio(a.memory, b.memory)]] : [];
  const ratios = [
    ...compare(one, minimal),
    ...sizes.flatMap(({ cold, again, hugo, astro }) =>
      [cold, ...again].flatMap((result) => [...compare(result, hugo), ...compare(result, astro)]),
    ),
  ];
  print(`\n${table([['Ratios', 'wall', 'CPU', 'peak'], ...ratios])}`);

  const perArticle = sizes.map(({ articles, cold }) => [
    cold.name,
    figure(cold.cpu === null ? null : cold.cpu / articles, 3),
    figure(cold.weight.files / articles, 1),
    figure(cold.weight.bytes / articles / 1000),
  ]);
  print(`\n${table([['Per article', 'CPU s', 'files', 'kB'], ...perArticle])}`);

  const seconds = (value: number | null): string => figure(value, 2);
  const rows = ours.flatMap(({ name, last: [last] }) =>
    last ? [[name, ...phaseTimes(last).map(seconds), seconds(pagefindCpu(last))]] : [],
  );
  print(`\n${table([['Where the time goes (last run), s', ...phases.map(({ name }) => name), 'CPU of Pagefind'], ...rows])}`);

  print(
    `\n/articles/geneva-consultations/ weighs ${figure(page.raw)} bytes, ${figure(page.gzip)} with gzip -9, ${figure(page.brotli)} with brotli -11.`,
  );
  print(
    '\nLimits that the project set itself: 1 article ≤ 2.5× minimal Astro; from scratch ≤ 25× Hugo + Pagefind, nothing changed ≤ 1×, one article changed ≤ 1.5×; ≤ 40 files and ≤ 350 kB an article.',
  );
}
