import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Route,
} from 'playwright-core';
import { inject } from 'vitest';

// The benchmarks use Playwright through this file: its package is in tests/node_modules, which only tests/ can import from.
export { chromium };
export type { Browser, BrowserContext, Page };

/** How to start Chromium: the one of CHROME_PATH, the one in the npm package (on Linux x64), or an installed one. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Finds a Chromium. The one in the npm package is unpacked first. */
export async function findChromium(): Promise<ChromiumLaunch> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return { executablePath: chosen, args: ['--headless=new', ...quiet] };
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The package unpacks to a fixed name in the temporary folder and reuses any file there, so it gets its own folder.
    const before = process.env['TMPDIR'];
    const own = join(tmpdir(), 'on-the-record-chromium-147.0.0');
    await mkdir(own, { recursive: true });
    process.env['TMPDIR'] = own;
    const { default: packaged } = await import('@sparticuz/chromium');
    const executablePath = await packaged.executablePath();
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    return { executablePath, args: ['--headless=shell', ...quiet] };
  }
  const executablePath = installed.find((path) => existsSync(path));
  if (executablePath === undefined)
    throw new Error('No Chromium found. Install Chromium or Chrome, or set CHROME_PATH to one.');
  return { executablePath, args: ['--headless=new', ...quiet] };
}

/** Starts the browser that the global setup found. */
export function launch(): Promise<Browser> {
  const { executablePath, args } = inject('chromium');
  return chromium.launch({ executablePath, args });
}

/** Opens a page in a new context, and records errors, warnings, failed requests and requests to other hosts as complaints. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  return { page, complaints: complaintsOf(page) };
}

/**
 * Answers requests for a part of the site in another way, until the returned function is called or, if `times` is given, so many times.
 * Playwright's own ends of a route (`unroute`, `times`) may leave a request without any answer that is made at that moment.
 */
export async function interfere(
  page: Page,
  part: string | RegExp,
  answer: (route: Route) => Promise<void>,
  times = Infinity,
): Promise<() => void> {
  let left = times;
  await page.route(part, (route) => (left-- > 0 ? answer(route) : route.fallback()));
  return () => {
    left = 0;
  };
}

/** Records from now on what a page has to complain of. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== 'localhost') complaints.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().includes('no-such-page'))
      complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}
