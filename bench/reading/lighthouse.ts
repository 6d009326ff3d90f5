import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ChromiumLaunch } from '../../tests/browser/chromium.ts';
import { rivalsFolder } from './rivals.ts';

/** Lighthouse's results for a page on a phone. The scores are out of 100, in the order of `categories`. */
export interface LighthouseRun {
  readonly scores: readonly number[];
  /** In milliseconds. Lighthouse calculates it for slow 4G from a load at full speed. */
  readonly largestPaint: number;
  readonly blockingTime: number;
  readonly layoutShift: number;
  /** The audits that cost points, e.g. "SEO: Document does not have a meta description". */
  readonly faults: readonly string[];
}

/** The scores, with Lighthouse's names and ours. */
export const categories = [
  ['performance', 'performance'],
  ['accessibility', 'accessibility'],
  ['best-practices', 'best practices'],
  ['seo', 'SEO'],
] as const;

/** Runs Lighthouse once with its defaults: a phone on simulated slow 4G. Lighthouse must be installed (see rivals.ts). */
export async function runLighthouse(chromium: ChromiumLaunch, url: string): Promise<LighthouseRun> {
  const { default: lighthouse } = (await installed('lighthouse')) as { default: Lighthouse };
  const { launch } = (await installed('chrome-launcher')) as { launch: Launch };
  const chrome = await launch({ chromePath: chromium.executablePath, chromeFlags: chromium.args, logLevel: 'silent' });
  try {
    const run = await lighthouse(url, { port: chrome.port, logLevel: 'silent', output: 'json' });
    if (!run) throw new Error(`Lighthouse returned no result for ${url}.`);
    return readReport(run.lhr);
  } finally {
    chrome.kill();
  }
}

/** Extracts what we print from Lighthouse's report. */
export function readReport({ runtimeError, categories: scored, audits }: LighthouseReport): LighthouseRun {
  if (runtimeError) throw new Error(`Lighthouse: ${runtimeError.message}`);
  const value = (id: string): number => {
    const found = audits[id]?.numericValue;
    if (found === undefined) throw new Error(`Lighthouse measured no ${id}.`);
    return found;
  };
  return {
    scores: categories.map(([id]) => {
      const score = scored[id]?.score;
      if (typeof score !== 'number') throw new Error(`Lighthouse gave no score for ${id}.`);
      return Math.round(score * 100);
    }),
    largestPaint: value('largest-contentful-paint'),
    blockingTime: value('total-blocking-time'),
    layoutShift: value('cumulative-layout-shift'),
    faults: categories.flatMap(([id, name]) =>
      (scored[id]?.auditRefs ?? [])
        .filter(({ weight }) => weight > 0)
        .flatMap((ref) => audits[ref.id] ?? [])
        .filter(({ score }) => score !== null && score < 0.9)
        .map(({ title }) => `${name}: ${title}`),
    ),
  };
}

/** Returns the faults that most of the runs found. A fault that only one of them found is due to the machine. */
export function usualFaults(runs: readonly LighthouseRun[]): string[] {
  const found = runs.flatMap(({ faults }) => faults);
  return [...new Set(found)].filter((fault) => found.filter((other) => other === fault).length > runs.length / 2);
}

/** The part of Lighthouse's report that we use: https://github.com/GoogleChrome/lighthouse/blob/main/types/lhr/lhr.d.ts */
export interface LighthouseReport {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly numericValue?: number }>
  >;
}

type Lighthouse = (url: string, flags: object) => Promise<{ lhr: LighthouseReport } | undefined>;
type Launch = (options: object) => Promise<{ port: number; kill: () => void }>;

/** Imports a package that is not installed with the project. */
function installed(name: string): Promise<unknown> {
  return import(pathToFileURL(createRequire(join(rivalsFolder, 'package.json')).resolve(name)).href);
}
