import { join } from 'node:path';
import { root } from '../src/cli/settings.ts';
import { complain, print, step } from './console.ts';
import { buildHugo, buildMinimal, buildOurs, hugoVersion, prepareHugo, type Built } from './contestants.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { pagefindCpu, phases, phaseTimes } from './phases.ts';
import { resultHeading, resultOf, resultRow, type Result } from './result.ts';
import { pageWeight } from './site-weight.ts';
import { figure, ratio, table } from './table.ts';

/**
 * Measures and reports what builds cost: ours at these numbers of articles, a minimal Astro site's and Hugo's. CPU and memory
 * are those of the whole process tree (see process-tree.ts).
 */
export async function benchBuilding(work: string, sizes: readonly number[]): Promise<void> {
  if (process.platform !== 'linux') print('CPU and memory are measured on Linux only.');
  const [one, minimal]: [Built[], Built[]] = [[], []];
  for (let run = 1; run <= 3; run++) {
    minimal.push(await step(`minimal Astro site, run ${run} of 3`, () => buildMinimal(work)));
    one.push(await step(`1 article, run ${run} of 3`, () => buildOurs(work, join(root, 'content'))));
  }
  const minimalResult = await resultOf('Minimal Astro site', minimal);
  const ours = [await resultOf('On the Record, 1 article', one)];
  const page = await pageWeight(join(work, 'ours/articles/geneva-consultations/index.html'));

  let hugo: Result | undefined;
  try {
    for (const articles of sizes) {
      const content = join(work, `content-${articles}`);
      await step(`writing ${figure(articles)} articles`, () => writeCorpus({ articles, seed: 1, out: content }));
      const built = await step(`${figure(articles)} articles`, () => buildOurs(work, content));
      ours.push(await resultOf(`On the Record, ${figure(articles)} articles`, [built]));
      if (articles === 1000) hugo = await benchHugo(work, content);
    }
  } catch (error) {
    // Whatever was measured before the failure is still reported.
    complain(error);
  }
  report(minimalResult, ours, hugo, page);
}

async function benchHugo(work: string, content: string): Promise<Result | undefined> {
  const version = hugoVersion();
  if (version === undefined) return undefined;
  await prepareHugo(work, content);
  const runs: Built[] = [];
  for (let run = 1; run <= 3; run++) runs.push(await step(`Hugo + Pagefind, run ${run} of 3`, () => buildHugo(work)));
  return resultOf(`Hugo ${version} + Pagefind, 1,000 plain pages`, runs);
}

function report(
  minimal: Result,
  ours: readonly Result[],
  hugo: Result | undefined,
  page: { raw: number; gzip: number; brotli: number },
): void {
  const [one, , thousand] = ours;
  print(`\n${table([resultHeading, ...[minimal, ...ours, ...(hugo ? [hugo] : [])].map(resultRow)])}`);
  if (hugoVersion() === undefined)
    print('\nHugo is not installed, so 1,000 articles are not compared with it. To install it on Debian: apt-get install hugo');

  const compare = (name: string, a: Result | undefined, b: Result | undefined): string[][] =>
    a && b ? [[name, ratio(a.wall, b.wall), ratio(a.cpu, b.cpu), ratio(a.memory, b.memory)]] : [];
  const ratios = [
    ...compare('1 article / minimal Astro site', one, minimal),
    ...compare('1,000 articles / Hugo + Pagefind', thousand, hugo),
    ...compare('1,000 articles / 100 articles', thousand, ours[1]),
    ...compare('5,000 articles / 1,000 articles', ours[3], thousand),
  ];
  print(`\n${table([['Ratios', 'wall', 'CPU', 'peak'], ...ratios])}`);

  const seconds = (value: number | null): string => figure(value, 2);
  const rows = ours.flatMap(({ name, last: [last] }) =>
    last ? [[name, ...phaseTimes(last).map(seconds), seconds(pagefindCpu(last))]] : [],
  );
  print(`\n${table([['Where the time goes (last run), s', ...phases.map(({ name }) => name), 'CPU of Pagefind'], ...rows])}`);

  print(
    `\n/articles/geneva-consultations/ weighs ${figure(page.raw)} bytes, ${figure(page.gzip)} with gzip -9, ${figure(page.brotli)} with brotli -11.`,
  );
  print(
    '\nLimits that the project set itself: 1 article ≤ 2× minimal Astro; 1,000 articles ≤ 6× the CPU of Hugo + Pagefind and ≤ 3 GB.',
  );
}
