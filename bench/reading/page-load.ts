import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from '../../tests/browser/chromium.ts';
import { onPhone, openUntilIdle } from './phone.ts';
import type { StaticServer } from './static-server.ts';

/** What a visit loads until the page is idle, in bytes. */
export interface PageLoad {
  /** The number of words in its `main`. The generators get the text alone, without our lists and records. */
  readonly words: number;
  /** The HTML with everything that is inlined, compressed with brotli. */
  readonly html: number;
  /** Everything that was sent, including headers. */
  readonly everything: number;
  readonly requests: number;
  /** Scripts that ran before the reader did anything, inlined or not: uncompressed, and with brotli. */
  readonly script: number;
  readonly scriptBrotli: number;
  /** The number of scripts that the first paint waits for. */
  readonly blockingScripts: number;
  /** Bytes of inlined scripts that the parser waits for. */
  readonly inlineBlocking: number;
}

/** Loads a page once at full speed and measures what arrives. Nothing else may use the server meanwhile. */
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

/** Returns the source of every script that ran. A script that was only preloaded has no function that was called. */
async function scriptsRun(page: Page): Promise<Buffer[]> {
  const scripts = await page.coverage.stopJSCoverage();
  return scripts.filter(({ functions }) => functions[0]?.ranges[0]?.count).map(({ source = '' }) => Buffer.from(source));
}

/** Returns the number of scripts that, according to the browser, rendering waited for. */
function blockingScripts(page: Page): Promise<number> {
  return page.evaluate(() => {
    const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
      renderBlockingStatus: string;
    })[];
    return resources.filter((one) => one.initiatorType === 'script' && one.renderBlockingStatus === 'blocking').length;
  });
}

/** Returns the bytes of a page's inlined scripts that the parser waits for: neither modules nor data. */
function inlineBlockingScript(page: Page, html: string): Promise<number> {
  return page.evaluate((source) => {
    // Parsed as it was sent, because a script may remove itself from the page.
    const scripts = [...new DOMParser().parseFromString(source, 'text/html').scripts];
    const blocking = scripts.filter(({ src, type }) => !src && /^(?:|(?:text|application)\/(?:java|ecma)script)$/i.test(type));
    return new Blob(blocking.map(({ text }) => text)).size;
  }, html);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
