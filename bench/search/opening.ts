import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '../../tests/browser/chromium.ts';
import { onPhone } from '../reading/phone.ts';
import type { StaticServer } from '../reading/static-server.ts';

/** What a first search costs a reader, from the key press that opens the dialog. */
export interface Opening {
  /** Milliseconds from the key press to the first result, on a slow phone that has only the page cached. */
  readonly milliseconds: number;
  /** Bytes sent meanwhile, with headers. */
  readonly bytes: number;
  readonly requests: number;
}

/** A page with a search dialog: the key that opens it, and selectors of its field and results. */
export interface Dialog {
  readonly name: string;
  readonly url: string;
  readonly key: string;
  readonly field: string;
  readonly result: string;
}

/** Opens the dialog of a page, types a word and waits for the first result. */
export function openAndSearch(
  browser: Browser,
  server: StaticServer,
  { url, key, field, result }: Dialog,
  word: string,
): Promise<Opening> {
  return onPhone(browser, 'slow', async (page: Page) => {
    await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
    await page.waitForTimeout(500);
    let requests = 0;
    page.on('request', () => (requests += 1));
    const [sent, begun] = [server.sent(), performance.now()];
    await page.keyboard.press(key);
    await page.locator(field).waitFor({ timeout: 60_000 });
    await page.locator(field).pressSequentially(word);
    await page.locator(result).first().waitFor({ timeout: 60_000 });
    const milliseconds = performance.now() - begun;
    await page.waitForTimeout(500);
    return { milliseconds, bytes: server.sent() - sent, requests };
  });
}

/**
 * Returns the gzipped size, in bytes, of the scripts of ours that a first search needs, with all that they import, and of the lists.
 *
 * @param entry the script that completes the dialog
 */
export function ownBytes(site: string, entry: string): { scripts: number; lists: number } {
  const bytes = (file: string): number => gzipSync(readFileSync(join(site, file)), { level: 9 }).length;
  const scripts = [...withImports(site, entry)].reduce((sum, file) => sum + bytes(`_astro/${file}`), 0);
  return { scripts, lists: bytes('pagefind/lists.json') };
}

/** Returns a script and all scripts that it imports at once. */
function withImports(site: string, entry: string): Set<string> {
  const files = new Set([entry]);
  for (const file of files)
    for (const [, name] of readFileSync(join(site, '_astro', file), 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/g))
      if (name !== undefined) files.add(name);
  return files;
}
