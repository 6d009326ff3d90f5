import { chromium, findChromium, type Browser, type ChromiumLaunch } from '../../tests/browser/chromium.ts';
import { complain, print, step } from '../console.ts';
import { serveContestants, type Contestant } from './contestants.ts';
import { runLighthouse, usualFaults, type LighthouseRun } from './lighthouse.ts';
import { weighLoad, type PageLoad } from './page-load.ts';
import { lighthouseTable, limits, loadLegend, loadTable, vitalsTable, type Reading } from './report.ts';
import { installedVersion, rivals } from './rivals.ts';
import { readVitals, type Vitals } from './vitals.ts';

const visits = 5;
const lighthouseRuns = 3;

/**
 * Measures and reports what the article costs a reader with a slow phone: our page, its bare words, and the pages of the
 * generators that are installed in bench/rivals. The pages take turns, so that other work on the machine slows all of them.
 */
export async function benchReading(work: string): Promise<void> {
  const missing = [...rivals.map(({ package: name }) => name), 'lighthouse'].filter((name) => !installedVersion(name));
  const contestants = await serveContestants(work);
  try {
    const found = await findChromium();
    const browser = await chromium.launch(found);
    const version = browser.version();
    const measured = await visit(browser, contestants).finally(() => browser.close());
    const lighthouse = missing.includes('lighthouse')
      ? new Map<Contestant, never[]>()
      : await askLighthouse(found, contestants);
    report(
      contestants.map((contestant) => ({
        name: contestant.name,
        load: measured.loads.get(contestant),
        vitals: measured.vitals.get(contestant) ?? [],
        lighthouse: lighthouse.get(contestant) ?? [],
      })),
      version,
      missing,
    );
  } finally {
    for (const { server } of contestants) server.stop();
  }
}

async function visit(
  browser: Browser,
  contestants: readonly Contestant[],
): Promise<{ loads: Map<Contestant, PageLoad>; vitals: Map<Contestant, Vitals[]> }> {
  const loads = new Map<Contestant, PageLoad>();
  for (const contestant of contestants) {
    const { name, url, server } = contestant;
    const load = await step(`${name}, what a visit loads`, () => weighLoad(browser, url, server)).catch(complain);
    if (load) loads.set(contestant, load);
  }
  return { loads, vitals: await takeTurns(contestants, visits, 'visit', ({ url }) => readVitals(browser, url)) };
}

function askLighthouse(found: ChromiumLaunch, contestants: readonly Contestant[]): Promise<Map<Contestant, LighthouseRun[]>> {
  return takeTurns(contestants, lighthouseRuns, 'Lighthouse', ({ url }) => runLighthouse(found, url));
}

/** Measures all contestants this many times, starting with a different one each time. */
async function takeTurns<T>(
  contestants: readonly Contestant[],
  times: number,
  what: string,
  measureOne: (contestant: Contestant) => Promise<T>,
): Promise<Map<Contestant, T[]>> {
  const results = new Map<Contestant, T[]>(contestants.map((contestant) => [contestant, []]));
  for (let time = 0; time < times; time++) {
    const first = time % contestants.length;
    for (const contestant of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      const name = `${contestant.name}, ${what} ${time + 1} of ${times}`;
      const result = await step(name, () => measureOne(contestant)).catch(complain);
      if (result) results.get(contestant)?.push(result);
    }
  }
  return results;
}

function report(readings: readonly Reading[], version: string, missing: readonly string[]): void {
  print(`\n${loadTable(readings)}`);
  print(loadLegend);
  print(`\n${vitalsTable(readings)}`);
  print(
    `Medians of ${visits} visits in turns, CLS the worst: Chromium ${version}, 412 × 823 pixels, nothing cached, 1.6 Mbit/s, 150 ms, CPU × 4.`,
  );
  if (!missing.includes('lighthouse')) {
    print(`\n${lighthouseTable(readings)}`);
    print(`Medians of ${lighthouseRuns} runs of Lighthouse ${installedVersion('lighthouse') ?? ''}, mobile.`);
    for (const { name, lighthouse } of readings.slice(1, 2)) {
      const faults = usualFaults(lighthouse);
      print(`${name} loses points for: ${faults.length === 0 ? 'nothing' : faults.join('; ')}`);
    }
  }
  if (missing.length > 0)
    print(`\nNot installed and so not compared: ${missing.join(', ')}. To install them: cd bench/rivals && npm ci`);
  print(`\n${limits}`);
}
