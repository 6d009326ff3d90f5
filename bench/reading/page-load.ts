import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from '../../tests/browser/chromium.ts';
import { onPhone, openUntilIdle } from './phone.ts';
import type { StaticServer } from './static-server.ts';

/** What a visit loads, in bytes, until the page is idle. */
export interface PageLoad {
  /** How many words stand in its `main`: the generators are given the text alone, without our lists and records. */
  readonly words: number;
  /** The HTML with all that is inlined in it, with brotli. */
  readonly html: number;
  /** All that was sent, headers included. */
  readonly everything: number;
  readonly requests: number;
  /** Script that ran without the reader doing anything, inlined or not: as it is, and with brotli. */
  readonly script: number;
  readonly scriptBrotli: number;
  /** How many scripts the first paint waits for. */
  readonly blockingScripts: number;
  /** Bytes of inlined script that the parser stops for. */
  readonly inlineBlocking: number;
}

/** Loads a page once, at full speed, and weighs what came. Nothing else may be asking the server meanwhile. */
export function weighLoad(browser: Browser, url: string, server: StaticServer): Promise<PageLoad> {
  return onPhone(browser, 'full', async (page) => {
    let requests = 0;
    page.on('response', (response) => {
      if (!response.url().startsWith('data:')) requests += 1;
    });
    await page.coverage.startJSCoverage();
    const before = server.sent();
    const html = await openUntilIdle(page, url);
    const everything = server.sent() - before;
    const scripts = await scriptsRun(page);
    return {
      words: await page.evaluate(() => document.querySelector('main')?.innerText.match(/\S+/g)?.length ?? 0),
      html: brotliCompressSync(html).length,
      everything,
      requests,
      script: sum(scripts.map((script) => script.length)),
      scriptBrotli: sum(scripts.map((script) => brotliCompressSync(script).length)),
      blockingScripts: await blockingScripts(page),
      inlineBlocking: await inlineBlockingScript(page, html),
    };
  });
}

/** The source of every script that ran. One that was only fetched ahead has no function that was called. */
async function scriptsRun(page: Page): Promise<Buffer[]> {
  const scripts = await page.coverage.stopJSCoverage();
  return scripts.filter(({ functions }) => functions[0]?.ranges[0]?.count).map(({ source = '' }) => Buffer.from(source));
}

/** How many scripts the browser itself says that rendering waited for. */
function blockingScripts(page: Page): Promise<number> {
  return page.evaluate(() => {
    const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
      renderBlockingStatus: string;
    })[];
    return resources.filter((one) => one.initiatorType === 'script' && one.renderBlockingStatus === 'blocking').length;
  });
}

/** The bytes of the inlined scripts in a page that run as the parser meets them: not modules, and not data. */
function inlineBlockingScript(page: Page, html: string): Promise<number> {
  return page.evaluate((source) => {
    // As it was sent: a script may have taken itself out of the page.
    const scripts = [...new DOMParser().parseFromString(source, 'text/html').scripts];
    const blocking = scripts.filter(({ src, type }) => !src && /^(?:|(?:text|application)\/(?:java|ecma)script)$/i.test(type));
    return new Blob(blocking.map(({ text }) => text)).size;
  }, html);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
