import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Something that a page must never do. */
export interface Ran {
  readonly page: string;
  readonly what: string;
}

/** Opens every file of a built site that a browser renders, makes every search, and tries to make the vectors run. */
export async function openEverything(
  browser: Browser,
  site: { url: string; outDir: string },
  queries: readonly string[],
): Promise<{ opened: number; searched: number; ran: Ran[] }> {
  const ran: Ran[] = [];
  const pages = readdirSync(site.outDir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:html|svg|xml|json|txt|webmanifest)$/.test(file) && !file.startsWith('pagefind/'))
    // A browser downloads these, which would interrupt the next page.
    .filter((file) => !file.endsWith('.csl.json'))
    .map((file) =>
      encodeURI(file.replace(/(?:^|\/)index\.html$/, (index) => (index.startsWith('/') ? '/' : '')))
        .replaceAll('#', '%23')
        .replaceAll('?', '%3F'),
    );
  const context = await unprotectedContext(browser);
  await inParallel(context, pages, async (page, path) => {
    const noted = watch(page, path, ran);
    const response = await page.goto(site.url + path, { waitUntil: 'load' }).catch(() => null);
    // A download renders nothing.
    if (response) await provoke(page);
    else if (!/\.\w+$/.test(path)) ran.push({ page: path, what: 'could not be opened' });
    noted.stop();
  });
  await inParallel(context, queries, async (page, query) => {
    const path = `search/?q=${encodeURIComponent(query)}`;
    const noted = watch(page, path, ran);
    await page.goto(site.url + path);
    await page.locator('[data-search-state=done], [data-search-state=empty]').waitFor({ state: 'attached' });
    await provoke(page);
    noted.stop();
  });
  await context.close();
  return { opened: pages.length, searched: queries.length, ran };
}

/** Counts the vectors that run in an unprotected page, which tests this test. */
export async function countLive(browser: Browser, vectors: readonly string[]): Promise<number> {
  const context = await unprotectedContext(browser);
  let live = 0;
  await inParallel(context, vectors, async (_page, vector) => {
    const ran: Ran[] = [];
    // In a new page, since many vectors navigate away.
    const page = await context.newPage();
    const noted = watch(page, vector, ran);
    await page
      .setContent(
        `<!doctype html><title>x</title><p>${vector}</p><a href="${vector}">x</a><input value="${vector}"><p title='${vector}'>x</p>`,
        { timeout: 5000 },
      )
      .catch(() => null);
    await provoke(page);
    noted.stop();
    await page.close();
    if (ran.length > 0) live += 1;
  });
  await context.close();
  return live;
}

/** A browser flag: no request leaves this machine, but requests are still noticed. */
export const offline = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

/** Removes the Content-Security-Policy from every page of a built site. */
export function removePolicies(outDir: string): void {
  for (const file of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(join(outDir, file), 'utf8');
    const bare = html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '');
    if (bare === html && !html.includes('http-equiv="refresh"')) throw new Error(`${file} has no policy to remove`);
    writeFileSync(join(outDir, file), bare);
  }
}

/** Returns a browser context that ignores policies in headers. */
async function unprotectedContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'no-preference' });
  await context.addInitScript(() => {
    const noted: string[] = [];
    Object.defineProperty(window, 'noted', { value: noted });
    for (const name of ['alert', 'confirm', 'prompt', 'print'])
      Object.defineProperty(window, name, {
        value: (...words: unknown[]) => noted.push(`${name}(${words.join()})`),
        writable: true,
      });
  });
  return context;
}

function watch(page: Page, path: string, ran: Ran[]): { stop(): void } {
  const note = (what: string): void => {
    if (!ran.some((one) => one.page === path && one.what === what)) ran.push({ page: path, what });
  };
  const onRequest = (request: { url(): string }): void => {
    const url = request.url();
    if (/^https?:\/\/xss\.example|^data:text\/(?:html|javascript)/.test(url)) note(`asked for ${url.slice(0, 80)}`);
  };
  const onDialog = (dialog: { message(): string; dismiss(): Promise<void> }): void => {
    note(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  };
  page.on('request', onRequest).on('dialog', onDialog);
  notes.set(page, note);
  return {
    stop: () => {
      page.off('request', onRequest).off('dialog', onDialog);
      notes.delete(page);
    },
  };
}

const notes = new WeakMap<Page, (what: string) => void>();

/** Looks for handlers and addresses that could run, hovers and focuses every element, and clicks those that do not navigate. */
async function provoke(page: Page): Promise<void> {
  const found = await page
    .evaluate(async () => {
      const found: string[] = [];
      for (const element of document.querySelectorAll<HTMLElement>('*')) {
        for (const { name, value } of element.attributes) {
          if (name.startsWith('on')) found.push(`handler ${name}=${value}`);
          const address = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'srcdoc', 'cite'].includes(name);
          // eslint-disable-next-line no-control-regex -- browsers ignore them
          if (address && /^[\u0000-\u0020]*(?:j\s*a\s*v\s*a|vb)\s*script\s*:|^\s*data:text/i.test(value))
            found.push(`address ${name}=${value}`);
        }
        if (
          element.localName === 'script' &&
          /alert|xss\.example/.test(
            element.getAttribute('src') ?? (element.getAttribute('type')?.includes('json') ? '' : element.textContent),
          )
        )
          found.push(`script ${element.textContent.slice(0, 60)}`);
        for (const type of ['pointerover', 'mouseover', 'mouseenter', 'focus', 'focusin'])
          element.dispatchEvent(new Event(type, { bubbles: true }));
        if (
          ['p', 'b', 'div', 'span', 'input', 'summary', 'text', 'rect'].includes(element.localName) &&
          // The cards of results are links.
          !element.closest('form, a, [data-search-result]')
        )
          element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      }
      await new Promise((later) => setTimeout(later, 30));
      const { noted } = window as unknown as { noted?: string[] };
      return [...found, ...(noted ?? [])];
    })
    .catch(() => []);
  for (const what of found) notes.get(page)?.(what);
}

async function inParallel<T>(
  context: BrowserContext,
  items: readonly T[],
  run: (page: Page, item: T) => Promise<void>,
): Promise<void> {
  const left = [...items].reverse();
  const worker = async (): Promise<void> => {
    let page = await context.newPage();
    for (let item = left.pop(); item !== undefined; item = left.pop()) {
      if (page.isClosed()) page = await context.newPage();
      await run(page, item);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: 3 }, worker));
}

/** Returns queries that find the records of the vectors. */
export function queriesFor(vectors: readonly string[]): string[] {
  return vectors.flatMap((vector, i) => [`Witness${i}`, vector]);
}
