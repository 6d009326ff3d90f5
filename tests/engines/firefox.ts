import { spawnSync } from 'node:child_process';
import { launch, type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import type { Engine, Tab, Target, Visit } from './engine.ts';
import { findCommand } from './installed.ts';
import { patience, until } from './until.ts';

/**
 * Firefox, driven by Puppeteer through WebDriver BiDi (https://w3c.github.io/webdriver-bidi/): the one of FIREFOX_PATH, or an
 * installed one.
 */
export const firefox: Engine = {
  name: 'Firefox',
  missing() {
    const path = findFirefox();
    const install = 'Install Firefox (on Debian: apt-get install firefox-esr), or set FIREFOX_PATH to one.';
    if (path === undefined) return `no firefox-esr or firefox was found. ${install}`;
    // On some systems the command exists but only prints how to install Firefox.
    const { status } = spawnSync(path, ['--version'], { timeout: 2 * patience, stdio: 'ignore' });
    return status === 0 ? undefined : `${path} does not start. ${install}`;
  },
  async start() {
    const browsers = new Map<string, Promise<Browser>>();
    const browserFor = (colorScheme: Required<Visit>['colorScheme']): Promise<Browser> => {
      const browser = browsers.get(colorScheme) ?? startFirefox(colorScheme);
      browsers.set(colorScheme, browser);
      return browser;
    };
    await browserFor('light');
    return {
      async open({ viewport, colorScheme }) {
        const context = await (await browserFor(colorScheme)).createBrowserContext();
        const page = await context.newPage();
        const tab = tabOf(page);
        await tab.setViewport(viewport);
        return { ...tab, close: () => context.close() };
      },
      async stop() {
        await Promise.allSettled([...browsers.values()].map(async (browser) => (await browser).close()));
      },
    };
  },
};

function findFirefox(): string | undefined {
  const chosen = process.env['FIREFOX_PATH'];
  if (chosen) return chosen;
  return findCommand(
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  );
}

/** Starts Firefox with a new profile, which is removed later. BiDi cannot emulate a colour scheme, so it is set for the whole browser. */
async function startFirefox(colorScheme: Required<Visit>['colorScheme']): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? 'firefox',
    headless: true,
    protocolTimeout: 2 * patience,
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': 1,
    },
  });
}

function tabOf(page: Page): Omit<Tab, 'close'> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => {
    const message = error instanceof Error ? error.message : String(error);
    // NS_BINDING_ABORTED: the reader left the page before the font had loaded.
    if (!message.includes('status=2152398850')) complaints.push(`error: ${message}`);
  });
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') complaints.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    // Firefox requests /favicon.ico if it leaves a page before the page's own icon has loaded.
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
      complaints.push(`${response.status()}: ${response.url()}`);
  });
  return {
    goto: async (url) => void (await page.goto(url, { timeout: 2 * patience })),
    click: async (target) => {
      const element = await until(`an element ${JSON.stringify(target)}`, () => firstVisible(page, target));
      await element.click();
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    evaluate: (expression) => page.evaluate(expression),
    // Older versions set the size but do not know the command for the orientation, which follows.
    setViewport: (viewport) =>
      page.setViewport({ ...viewport }).catch((error: unknown) => {
        if (!String(error).includes('unknown command emulation.setScreenOrientationOverride')) throw error;
      }),
    complaints: () => Promise.resolve([...complaints]),
  };
}

async function firstVisible(page: Page, target: Target): Promise<ElementHandle | undefined> {
  const selector = typeof target === 'string' ? target : `::-p-aria([name="${target.name}"][role="${target.role}"])`;
  for (const element of await page.$$(selector)) if (await element.isVisible()) return element;
  return undefined;
}
