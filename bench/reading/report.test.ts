import { expect, it } from 'vitest';
import { lighthouseTable, loadTable, vitalsTable, type Reading } from './report.ts';

const vitals = (...largest: number[]): Reading['vitals'] =>
  largest.map((largestPaint, i) => ({ firstPaint: 500 + i, largestPaint, blockingTime: 10 * i, layoutShift: i / 100 }));
const run = (performance: number, largestPaint: number): Reading['lighthouse'][number] => ({
  scores: [performance, 100, 96, 100],
  largestPaint,
  blockingTime: 0,
  layoutShift: 0,
  faults: [],
});
const load = {
  words: 2000,
  html: 7000,
  everything: 8000,
  requests: 1,
  script: 0,
  scriptBrotli: 0,
  blockingScripts: 0,
  inlineBlocking: 0,
};

const readings: Reading[] = [
  { name: 'Bare page', load, vitals: vitals(800, 1000, 700), lighthouse: [run(100, 600)] },
  {
    name: 'On the Record',
    load: { ...load, html: 10_500, everything: 40_000, script: 2900, scriptBrotli: 1200, inlineBlocking: 250 },
    vitals: vitals(900, 880, 1100),
    lighthouse: [run(98, 690), run(100, 630), run(99, 750)],
  },
  { name: 'Not measured', load: undefined, vitals: [], lighthouse: [] },
];

it('shows what a visit loads', () => {
  expect(loadTable(readings)).toBe(`\
What a visit loads, bytes  words    HTML  ÷ bare  everything  ÷ bare  requests  script  brotli  blocking files  inlined
Bare page                  2,000   7,000   1.00×       8,000   1.00×         1       0       0               0        0
On the Record              2,000  10,500   1.50×      40,000   5.00×         1   2,900   1,200               0      250
Not measured                   –       –       –           –       –         –       –       –               –        –`);
});

it('shows medians of the times, the range of the largest paint and the worst shift', () => {
  expect(vitalsTable(readings)).toBe(`\
Seen on a slow phone, ms  FCP  LCP    from–to  ÷ bare  TBT    CLS
Bare page                 501  800  700–1,000   1.00×   10  0.020
On the Record             501  900  880–1,100   1.13×   10  0.020
Not measured                –    –          –       –    –      –`);
});

it('shows the medians of Lighthouse', () => {
  expect(lighthouseTable(readings)).toBe(`\
Lighthouse, simulated slow 4G  performance  accessibility  best practices  SEO  LCP ms  ÷ bare  TBT ms    CLS
Bare page                              100            100              96  100     600   1.00×       0  0.000
On the Record                           99            100              96  100     690   1.15×       0  0.000
Not measured                             –              –               –    –       –       –       –      –`);
});
