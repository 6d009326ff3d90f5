import type { Browser } from '../../tests/browser/chromium.ts';
import { onPhone, openUntilIdle } from './phone.ts';

/** What a reader waits for on a slow phone. Times are in milliseconds from the start of the navigation. */
export interface Vitals {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blockingTime: number;
  readonly layoutShift: number;
}

/** A performance entry of the browser: when it began, and how long it took or how far it moved content. */
export interface Noted {
  readonly at: number;
  readonly amount: number;
}

/** Loads a page once on a slow phone and records when it is seen (https://web.dev/articles/vitals). */
export async function readVitals(browser: Browser, url: string): Promise<Vitals> {
  const seen = await onPhone(browser, 'slow', async (page) => {
    await page.addInitScript(watch);
    await openUntilIdle(page, url);
    return page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  });
  const [firstPaint, largestPaint] = [seen.paints.at(0), seen.largest.at(-1)];
  if (firstPaint === undefined || largestPaint === undefined) throw new Error(`${url} showed nothing to the browser.`);
  return {
    firstPaint,
    largestPaint,
    blockingTime: blockingTime(seen.tasks, firstPaint),
    layoutShift: layoutShift(seen.shifts),
  };
}

/** Returns the total blocking time: the time beyond 50 ms of each task after the first paint (https://web.dev/articles/tbt). */
export function blockingTime(tasks: readonly Noted[], firstPaint: number): number {
  return tasks
    .map(({ at, amount }) => Math.min(amount, at + amount - firstPaint) - 50)
    .reduce((sum, beyond) => sum + Math.max(0, beyond), 0);
}

/** Returns the cumulative layout shift: the worst window of shifts less than 1 s apart, 5 s at most (https://web.dev/articles/cls). */
export function layoutShift(shifts: readonly Noted[]): number {
  let [worst, sum, first, last] = [0, 0, -Infinity, -Infinity];
  for (const { at, amount } of shifts) {
    if (at - last >= 1000 || at - first >= 5000) [sum, first] = [0, at];
    [sum, last] = [sum + amount, at];
    worst = Math.max(worst, sum);
  }
  return worst;
}

interface Seen {
  paints: number[];
  largest: number[];
  tasks: Noted[];
  shifts: Noted[];
}

/** Runs in the page, before its own scripts. */
function watch(): void {
  const seen: Seen = { paints: [], largest: [], tasks: [], shifts: [] };
  Object.assign(window, { seen });
  const note = (
    type: string,
    keep: (entry: PerformanceEntry & { value: number; hadRecentInput: boolean }) => unknown,
  ): void => {
    const observer = new PerformanceObserver((list) => (list.getEntries() as Parameters<typeof keep>[0][]).forEach(keep));
    observer.observe({ type, buffered: true });
  };
  note('paint', ({ name, startTime }) => name === 'first-contentful-paint' && seen.paints.push(startTime));
  note('largest-contentful-paint', ({ startTime }) => seen.largest.push(startTime));
  note('longtask', ({ startTime, duration }) => seen.tasks.push({ at: startTime, amount: duration }));
  note('layout-shift', (shift) => shift.hadRecentInput || seen.shifts.push({ at: shift.startTime, amount: shift.value }));
}
