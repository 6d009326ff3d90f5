import { expect, it } from 'vitest';
import { readReport, usualFaults, type LighthouseReport } from './lighthouse.ts';

const report: LighthouseReport = {
  categories: {
    performance: { score: 0.994, auditRefs: [{ id: 'total-blocking-time', weight: 30 }] },
    accessibility: { score: 0.95, auditRefs: [{ id: 'contrast', weight: 7 }] },
    'best-practices': { score: 1, auditRefs: [{ id: 'policy', weight: 0 }] },
    seo: {
      score: 0.92,
      auditRefs: [
        { id: 'description', weight: 1 },
        { id: 'links', weight: 1 },
      ],
    },
  },
  audits: {
    'largest-contentful-paint': { title: 'LCP', score: 1, numericValue: 1512.4 },
    'total-blocking-time': { title: 'Blocking time', score: 0.5, numericValue: 400 },
    'cumulative-layout-shift': { title: 'CLS', score: 1, numericValue: 0.01 },
    contrast: { title: 'Contrast is too low', score: 0 },
    policy: { title: 'No policy', score: 0 },
    description: { title: 'No description', score: 0 },
    links: { title: 'No links', score: null },
  },
};

it('reads the scores, the figures and the faults', () => {
  expect(readReport(report)).toEqual({
    scores: [99, 95, 100, 92],
    largestPaint: 1512.4,
    blockingTime: 400,
    layoutShift: 0.01,
    faults: ['performance: Blocking time', 'accessibility: Contrast is too low', 'SEO: No description'],
  });
});

it('throws if Lighthouse failed', () => {
  expect(() => readReport({ ...report, runtimeError: { message: 'The page crashed' } })).toThrow(
    'Lighthouse: The page crashed',
  );
  expect(() => readReport({ ...report, categories: {} })).toThrow('no score for performance');
  expect(() => readReport({ ...report, audits: {} })).toThrow('measured no largest-contentful-paint');
});

it('names the faults that most runs found', () => {
  const run = (...faults: string[]): ReturnType<typeof readReport> => ({ ...readReport(report), faults });
  expect(usualFaults([run('contrast', 'slow'), run('contrast', 'label'), run('label')])).toEqual(['contrast', 'label']);
  expect(usualFaults([])).toEqual([]);
});
