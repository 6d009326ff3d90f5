import type { Browser, BrowserContext, Page } from '../../tests/browser/chromium.ts';

/** The phone that Lighthouse emulates, a Moto G Power. */
export const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/**
 * Slow 4G, 1.6 Mbit/s and 150 ms, as Lighthouse sets it when it throttles a real browser: DevTools delay whole requests, not
 * packets, so the delay is 3.75 round trips and the rate 90 % (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md).
 */
const slow4g = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

/** The factor by which the phone is slower than this machine. */
const cpuSlowdown = 4;

/** Opens a tab of a phone with an empty cache, either on slow 4G with a slow CPU or at this machine's speed, and uses it. */
export async function onPhone<T>(browser: Browser, speed: 'slow' | 'full', use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    if (speed === 'slow') await slowDown(context, page);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Opens an address, waits until the page is idle, and returns its HTML. */
export async function openUntilIdle(page: Page, url: string): Promise<string> {
  const response = await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  if (response?.status() !== 200) throw new Error(`${url} answered with ${response?.status() ?? 'nothing'}.`);
  await page.waitForLoadState('networkidle');
  // Leaves time for idle callbacks and late layout shifts.
  await page.waitForTimeout(1000);
  return response.text();
}

async function slowDown(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4g);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}
