/** `npm run hostile` tries hostile content, random mistakes, script injection and killed builds, and prints what the site did. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { writeCorpus } from '../../bench/corpus/write-corpus.ts';
import { randomFrom } from '../../bench/corpus/random.ts';
import { soundSite } from '../../src/rules/cases/sound-site.ts';
import { formatPlace } from '../../src/core/text/place.ts';
import { foldFindings } from '../../src/core/findings/fold-findings.ts';
import { serve } from '../../src/cli/serving/serve.ts';
import { ignoreBrokenPipe } from '../../src/cli/ignore-broken-pipe.ts';
import { buildSite, root } from '../browser/build-site.ts';
import { findChromium } from '../browser/chromium.ts';
import { contentFolder, type ContentFolder } from '../content-folder.ts';
import { differences, faultsOf, fingerprint } from './compare-sites.ts';
import { hostileFolders } from './folders.ts';
import { interruptBuilds } from './interrupt-builds.ts';
import { startLoader, type Outcome } from './load-apart.ts';
import { makeFolder } from './make-folder.ts';
import { countLive, offline, openEverything, queriesFor, removePolicies } from './run-vectors.ts';
import { tryMutations } from './try-mutations.ts';
import { describeSlip, tableOf } from './slips/table.ts';
import { soundKinds, wrongKinds } from './slips/kinds.ts';
import { exchangeIds } from './slips/exchanged-ids.ts';
import { isMistaken, publish, trySlips, type Site, type TriedSlip } from './slips/try-slips.ts';
import { vectorContent } from './vector-content.ts';
import { vectors } from './vectors.ts';

ignoreBrokenPipe();
const { values } = parseArgs({
  options: {
    mutations: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '1' },
    slips: { type: 'string', default: '1000' },
    site: { type: 'string', multiple: true, default: [] },
    kills: { type: 'string', default: '20' },
    vectors: { type: 'string', default: String(vectors.length) },
  },
});
const out = await mkdtemp(join(tmpdir(), 'on-the-record-hostile-'));
const loader = startLoader();
const faults: string[] = [];

await handMadeFolders();
await mutations(Number(values.mutations), Number(values.seed));
await loader.close();
await slips(Number(values.slips), Number(values.seed));
await crossSiteScripting(vectors.slice(0, Number(values.vectors)));
await killedBuilds(Number(values.kills), Number(values.seed));
await sameBytes();
await rm(out, { recursive: true, force: true });

for (const fault of faults) print(`FAULT  ${fault}`);
print(faults.length === 0 ? 'No faults.' : `Faults: ${faults.length}.`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Loads every hand-made folder. Every fifteenth and every sound one is also built, unless its site would be large. */
async function handMadeFolders(): Promise<void> {
  let built = 0;
  for (const [i, one] of hostileFolders.entries()) {
    const folder = await makeFolder(one);
    const outcome = await loader.load(folder.path);
    const right =
      outcome.ended === 'loaded' &&
      (one.expected === 'sound' ? outcome.sound : outcome.findings.some(({ ruleId }) => ruleId === one.expected));
    if (!right) faults.push(`${one.name}: ${describe(outcome)}`);
    const small = Object.values(one.put).every((content) => typeof content !== 'string' || content.length < 100_000);
    if (small && (i % 15 === 0 || one.expected === 'sound')) {
      built += 1;
      await compareBuild(one.name, folder, outcome);
    }
    await folder.remove();
  }
  print(`Hand-made folders: ${hostileFolders.length} loaded, ${built} of them built.`);
}

async function mutations(count: number, seed: number): Promise<void> {
  if (count === 0) return;
  const folder = await contentFolder(join(root, 'content'));
  const counts = { near: 0, named: 0, elsewhere: 0, nothing: 0, 'not loaded': 0 };
  const met = { error: { near: 0, all: 0 }, warning: { near: 0, all: 0 } };
  const kinds = new Map<string, number>();
  let [tried, built, sound] = [0, 0, 0];
  for await (const { mutation, outcome, found, severity } of tryMutations(count, seed, folder, loader)) {
    counts[found] += 1;
    if (severity) {
      met[severity].all += 1;
      if (found === 'near') met[severity].near += 1;
    }
    kinds.set(mutation.name, (kinds.get(mutation.name) ?? 0) + 1);
    const name = `${mutation.name} in ${mutation.file}:${mutation.lines?.join('–') ?? 'gone'}`;
    if (found === 'elsewhere' || found === 'not loaded') faults.push(`${name}: ${describe(outcome)}`);
    if (tried % 15 === 0) {
      built += 1;
      if (await compareBuild(name, folder, outcome)) sound += 1;
    }
    tried += 1;
  }
  await folder.remove();
  const found = counts.near + counts.named + counts.elsewhere;
  const share = ((100 * counts.near) / found).toFixed(1);
  print(
    `Mutations: ${tried} of ${kinds.size} kinds, seed ${seed}; ${counts.nothing} leave the content sound, ${found} have findings.`,
  );
  print(
    `  Findings within one line of the mutation: ${counts.near} (${share} %); in its file or naming it: ${counts.named}; elsewhere: ${counts.elsewhere}.`,
  );
  const part = ({ near, all }: { near: number; all: number }): string =>
    all === 0 ? 'none' : `${near} of ${all} (${((100 * near) / all).toFixed(1)} %)`;
  print(`  Near, among those with errors: ${part(met.error)}; among those with warnings only: ${part(met.warning)}.`);
  print(
    `  Hung or crashed: ${counts['not loaded']}. Built: ${built}, of which ${sound} made a complete site and the others stopped.`,
  );
  if (counts.near / found < 0.9) faults.push(`only ${share} % of findings are near`);
}

/**
 * Makes editors' slips in the content of the site, in a synthetic site, and in each folder of `--site`, whose sources are expected
 * beside it, with and without the texts of sources. Then exchanges each two ids.
 */
async function slips(count: number, seed: number): Promise<void> {
  if (count === 0) return;
  const corpus = join(out, 'corpus');
  await writeCorpus({ articles: 5, seed, out: corpus });
  const { SOURCES_DIR: sources = join(root, '../shared/sources') } = process.env;
  const places = [
    [join(root, 'content'), sources],
    [corpus, undefined],
    ...values.site.map((site) => [site, join(site, '../sources')] as const),
  ] as const;
  for (const [contentDir, texts] of places) {
    for (const sourcesDir of new Set([undefined, texts !== undefined && existsSync(texts) ? texts : undefined])) {
      const folder = await contentFolder(contentDir);
      await folder.write('.synthetic-corpus', null);
      await slipsIn(
        { name: `${basename(contentDir)}, ${sourcesDir ? 'with' : 'without'} sources`, folder, sourcesDir },
        count,
        seed,
      );
      await folder.remove();
    }
  }
}

async function slipsIn(site: Site, count: number, seed: number): Promise<void> {
  await publish(site);
  const skipped = new Set<string>();
  const wrong = await Array.fromAsync(trySlips(wrongKinds, count, seed, site, skipped));
  const sound = await Array.fromAsync(trySlips(soundKinds, Math.ceil(count / 4), seed, site, skipped));
  const { pairs, missed } = await exchangeIds(site);
  const share = (part: readonly TriedSlip[]): string => `${((100 * part.length) / wrong.length).toFixed(1)} %`;
  const near = wrong.filter(({ where }) => where === 'place' || where === 'named');
  const many = wrong.filter(({ findings }) => findings.length > 3);
  print(`Editors' slips in ${site.name}, seed ${seed}:\n${tableOf(wrong)}`);
  print(`  At their place or named: ${share(near)}; with more than three findings: ${share(many)}.`);
  print(`  Sound changes: ${sound.length}, false alarms: ${sound.filter(isMistaken).length}.`);
  print(
    `  Kinds skipped, since the content has no place for them: ${skipped.size}${[...skipped].map((name) => `\n    ${name}`).join('')}`,
  );
  print(`  Pairs of ids exchanged: ${pairs}, not found: ${missed.length}.`);
  for (const one of [...wrong, ...sound].filter(isMistaken)) faults.push(`${site.name}: ${describeSlip(one)}`);
  for (const pair of missed) faults.push(`${site.name}: exchanged ids: ${pair}`);
  if (near.length / wrong.length < 0.95) faults.push(`${site.name}: only ${share(near)} of slips are found near`);
  if (many.length / wrong.length > 0.01) faults.push(`${site.name}: ${share(many)} of slips have more than three findings`);
}

/** Builds over a good site, and returns whether a new site was made. */
async function compareBuild(name: string, folder: ContentFolder, outcome: Outcome): Promise<boolean> {
  const outDir = join(out, 'site');
  const before = fingerprintOrNothing(outDir);
  const { code, output } = await buildSite({ CONTENT_DIR: folder.path, OUT_DIR: outDir, SOURCES_DIR: '' });
  if (outcome.ended === 'loaded' && (code === 0) !== outcome.sound)
    faults.push(`${name}: check and build disagree: ${output.slice(-400)}`);
  if (/^\s+at .*:\d+:\d+\)?$|unhandled/im.test(output)) faults.push(`${name}: a stack trace: ${output.slice(-400)}`);
  if (code === 0) {
    const broken = faultsOf(outDir);
    if (broken.length > 0) faults.push(`${name}: not complete: ${broken.join(', ')}`);
    return true;
  }
  if (before !== fingerprintOrNothing(outDir)) faults.push(`${name}: the site was altered by a build that failed`);
  const errors =
    outcome.ended === 'loaded' ? foldFindings(outcome.findings).filter(({ severity }) => severity === 'error') : [];
  for (const { ruleId, place } of errors.slice(0, 100)) {
    if (!output.includes(ruleId) || !output.includes(formatPlace(place)))
      faults.push(`${name}: the build does not say ${ruleId} at ${formatPlace(place)}`);
  }
  return false;
}

function fingerprintOrNothing(directory: string): string {
  try {
    return JSON.stringify([...fingerprint(directory)]);
  } catch {
    return '';
  }
}

async function crossSiteScripting(chosen: readonly string[]): Promise<void> {
  if (chosen.length === 0) return;
  const folder = await contentFolder(vectorContent(chosen));
  const outDir = join(out, 'vectors');
  const { code, output } = await buildSite({ CONTENT_DIR: folder.path, OUT_DIR: outDir, SOURCES_DIR: '' });
  await folder.remove();
  if (code !== 0) {
    faults.push(`the site of vectors does not build: ${output.slice(-400)}`);
    return;
  }
  removePolicies(outDir);
  const server = await serve({ outDir, base: '/', port: 0 });
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args, offline] });
  const live = await countLive(browser, chosen);
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  const { opened, searched, ran } = await openEverything(browser, { url, outDir }, queriesFor(chosen));
  await browser.close();
  server.closeAllConnections();
  server.close();
  print(
    `Vectors: ${chosen.length}, of which ${live} run in an unprotected page. Opened ${opened} files and made ${searched} searches without a policy: ${ran.length} ran.`,
  );
  for (const { page, what } of ran) faults.push(`/${page}: ${what}`);
}

async function killedBuilds(kills: number, seed: number): Promise<void> {
  if (kills === 0) return;
  const folder = await contentFolder(soundSite);
  const settings = { contentDir: folder.path, outDir: join(out, 'interrupted') };
  const begin = performance.now();
  await buildSite({ CONTENT_DIR: settings.contentDir, OUT_DIR: settings.outDir });
  const duration = performance.now() - begin;
  const pages = ['', 'articles/talks/', 'quotes.json', 'about/'];
  const { requests, broken, killed, swapping, ended } = await interruptBuilds(
    kills,
    randomFrom(seed),
    settings,
    duration,
    pages,
  );
  await folder.remove();
  print(
    `Builds killed: ${killed}, of which ${swapping} during the swap; ended before they were killed: ${ended}; ${requests} requests meanwhile, ${broken.length} without a complete page.`,
  );
  for (const one of broken.slice(0, 10)) faults.push(one);
  if (killed < kills) faults.push(`only ${killed} of ${kills} builds were killed`);
}

async function sameBytes(): Promise<void> {
  const folder = await contentFolder(join(root, 'content'));
  const [one, other] = [join(out, 'one'), join(out, 'another', 'place')] as const;
  await buildSite({ OUT_DIR: one });
  await buildSite({ CONTENT_DIR: folder.path, OUT_DIR: other });
  await folder.remove();
  const different = differences(one, other);
  print(`Two builds of the same content: ${fingerprint(one).size} files outside pagefind/, ${different.length} differ.`);
  if (different.length > 0) faults.push(`not the same bytes: ${different.join(', ')}`);
}

function describe(outcome: Outcome): string {
  if (outcome.ended !== 'loaded') return `${outcome.ended}: ${outcome.why}`;
  return (
    outcome.findings
      .map(({ ruleId, place }) => `${ruleId} at ${formatPlace(place)}`)
      .slice(0, 5)
      .join(', ') || 'nothing found'
  );
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
