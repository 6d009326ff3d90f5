/**
 * `npm run bench [-- --full]`: what builds take, ours and others'. It measures and never fails on a figure; exit code 1 where a
 * build failed, 2 where the call is wrong. CPU and memory are of the whole process tree (see process-tree.ts).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../src/site/settings.ts';
import { buildHugo, buildMinimal, buildOurs, hugoVersion, prepare, prepareHugo, type Built } from './contestants.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { CommandFailed } from './measure.ts';
import { pagefindCpu, phases, phaseTimes } from './phases.ts';
import { resultHeading, resultOf, resultRow, type Result } from './result.ts';
import { pageWeight } from './site-weight.ts';
import { figure, ratio, table } from './table.ts';

try {
  const { values } = parseArgs({ options: { full: { type: 'boolean', default: false } } });
  const work = mkdtempSync(join(tmpdir(), 'on-the-record-bench-'));
  process.on('exit', () => rmSync(work, { recursive: true, force: true }));
  await bench(work, values.full ? [100, 1000, 5000] : [100, 1000]);
} catch (error) {
  fail(error);
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof CommandFailed ? 1 : 2;
}

async function bench(work: string, sizes: readonly number[]): Promise<void> {
  print(
    `${process.platform} ${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}, ${figure(totalmem() / 1e9)} GB, Node ${process.version}`,
  );
  if (process.platform !== 'linux') print('CPU and memory: not measured here, only on Linux.');
  await prepare(work);

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
    // What was measured before a build failed is reported all the same.
    fail(error);
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
    print('\nhugo is not installed: apt-get install hugo. So 1,000 articles are compared with nothing here.');

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

async function step<T>(name: string, run: () => Promise<T>): Promise<T> {
  process.stderr.write(`… ${name}\n`);
  return run();
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
