import { figure, median, ratio, table } from '../table.ts';
import { categories, type LighthouseRun } from './lighthouse.ts';
import type { PageLoad } from './page-load.ts';
import type { Vitals } from './vitals.ts';

/** Everything that was measured on a page. What could not be measured is missing. */
export interface Reading {
  readonly name: string;
  readonly load: PageLoad | undefined;
  readonly vitals: readonly Vitals[];
  readonly lighthouse: readonly LighthouseRun[];
}

/** The limits that the project set itself. */
export const limits =
  'Limits that the project set itself: HTML ≤ 17,000 bytes; everything ≤ 90,000; script ≤ 3,000 with brotli, no blocking file, inlined ≤ 300; LCP ≤ 1.15× the bare page.';

/** Formats what a visit loads, one page a row. Ratios compare with the first page, the bare one. */
export function loadTable(readings: readonly Reading[]): string {
  const base = readings[0]?.load;
  const rows = readings.map(({ name, load }) => {
    const cell = (key: keyof PageLoad): string => figure(load?.[key] ?? null);
    const compared = (key: keyof PageLoad): string[] => [cell(key), ratio(load?.[key] ?? null, base?.[key] ?? null)];
    const script = [cell('script'), cell('scriptBrotli'), cell('blockingScripts'), cell('inlineBlocking')];
    return [name, cell('words'), ...compared('html'), ...compared('everything'), cell('requests'), ...script];
  });
  const sizes = ['words', 'HTML', '÷ bare', 'everything', '÷ bare', 'requests'];
  return table([['What a visit loads, bytes', ...sizes, 'script', 'brotli', 'blocking files', 'inlined'], ...rows]);
}

/** Explains the columns of `loadTable`. */
export const loadLegend =
  'Words: in the main part; the generators get the text alone. HTML: with everything inlined, brotli. Everything: all bytes sent until the page is idle, including headers. Script: what runs before the reader does anything, uncompressed and with brotli; files that the first paint waits for; inlined script that the parser waits for.';

/** Formats when pages are seen on a slow phone: medians, and the worst layout shift. */
export function vitalsTable(readings: readonly Reading[]): string {
  const base = median(readings[0]?.vitals.map(({ largestPaint }) => largestPaint) ?? []);
  const rows = readings.map(({ name, vitals }) => {
    const of = (key: keyof Vitals): number[] => vitals.map((one) => one[key]);
    const largest = of('largestPaint');
    const span = vitals.length === 0 ? '–' : `${figure(Math.min(...largest))}–${figure(Math.max(...largest))}`;
    const shift = vitals.length === 0 ? null : Math.max(...of('layoutShift'));
    return [
      name,
      figure(median(of('firstPaint'))),
      figure(median(largest)),
      span,
      ratio(median(largest), base),
      figure(median(of('blockingTime'))),
      figure(shift, 3),
    ];
  });
  return table([['Seen on a slow phone, ms', 'FCP', 'LCP', 'from–to', '÷ bare', 'TBT', 'CLS'], ...rows]);
}

/** Formats the medians of Lighthouse's results. */
export function lighthouseTable(readings: readonly Reading[]): string {
  const base = median(readings[0]?.lighthouse.map(({ largestPaint }) => largestPaint) ?? []);
  const rows = readings.map(({ name, lighthouse }) => {
    const middle = (read: (run: LighthouseRun) => number): number | null => median(lighthouse.map(read));
    const largest = middle(({ largestPaint }) => largestPaint);
    return [
      name,
      ...categories.map((_, i) => figure(middle(({ scores }) => scores[i] ?? 0))),
      figure(largest),
      ratio(largest, base),
      figure(middle(({ blockingTime }) => blockingTime)),
      figure(
        middle(({ layoutShift }) => layoutShift),
        3,
      ),
    ];
  });
  const scores = categories.map(([, name]) => name);
  return table([['Lighthouse, simulated slow 4G', ...scores, 'LCP ms', '÷ bare', 'TBT ms', 'CLS'], ...rows]);
}
