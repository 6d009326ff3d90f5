import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadArchive } from '../../src/content/load-archive.ts';
import { indexFiles } from '../../src/search/index/build-index.ts';
import type { IndexFile } from '../../src/search/index/our-files.ts';
import { interfere, launch, openPage } from './chromium.ts';

const { root, reader, changed } = inject('sites');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const status = (page: Page): Promise<string> => page.getByRole('status').innerText();
const inState = (page: Page, state: string) => page.locator(`[data-search-state=${state}]`).waitFor({ state: 'attached' });

/** Opens a page of this site, once it is prepared, and follows everything that its search says and lists from then on. */
async function follow(
  path: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<{ page: Page; said: () => Promise<string[]>; listed: () => Promise<number[]> }> {
  const { page } = await openPage(browser);
  await prepare?.(page);
  await page.goto(path);
  await page.evaluate(() => {
    const [said, listed]: [string[], number[]] = [[], []];
    Object.assign(window, { said, listed });
    const look = (): void => {
      said.push(document.querySelector<HTMLElement>('[role=status]')?.innerText ?? '');
      listed.push(document.querySelectorAll('[data-search-result]').length);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
  });
  return {
    page,
    said: () => page.evaluate(() => (window as unknown as { said: string[] }).said),
    listed: () => page.evaluate(() => (window as unknown as { listed: number[] }).listed),
  };
}

/** Builds the index of this site as that of a large archive is: in many files. */
async function indexInFiles(): Promise<IndexFile[]> {
  const { archive } = await loadArchive({ contentDir: 'content', base: '/' });
  if (!archive) throw new Error('the content has errors');
  return indexFiles(archive, { together: 0, perPage: 30, sizes: { words: 100, texts: 4, characters: 2000 } });
}

describe('what could not be asked of an index in many files is not denied', () => {
  let files: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    files = new Map((await indexInFiles()).map(({ path, content }) => [path, content]));
  });

  it.each([
    ['the lists', '“Crimean champagne” glass', /pagefind\/lists\.json/],
    ['the list of words', '“Crimean champagne” glass', /pagefind\/\w+\/words-/],
    ['the places of words', '“Crimean champagne” glass', /pagefind\/index\//],
    ['the texts', '“Crimean champagne” glass', /pagefind\/\w+\/texts-/],
    ['a phrase with a common word', '“of Crimean champagne”', /pagefind\/\w+\/texts-/],
  ])('if %s cannot be loaded, and found as soon as it can', async (_what, query, part) => {
    const { page, said } = await follow(`${root.url}search/`);
    await page.route(/\/pagefind\//, (route) => {
      const path = /pagefind\/(.*)$/.exec(new URL(route.request().url()).pathname)?.[1] ?? '';
      const content = files.get(path);
      if (!content) return route.fulfill({ status: 404 });
      return route.fulfill({
        contentType: path.endsWith('.js') ? 'text/javascript' : 'application/json',
        body: Buffer.from(content),
      });
    });
    const restore = await interfere(page, part, (route) => route.fulfill({ status: 503, body: 'Service Unavailable' }));
    await page.getByRole('searchbox').fill(query);
    await inState(page, 'error');
    expect(await page.locator('[data-search-complete]').count()).toBe(0);
    restore();
    await inState(page, 'done');
    expect(await page.locator('[data-search-result]').first().innerText()).toContain('champagne');
    expect(await page.locator('[data-search-complete]').getAttribute('data-search-complete')).not.toBe('0');
    expect((await said()).filter((one) => one.includes('Nothing'))).toEqual([]);
    await page.context().close();
  });
});

describe('what could not be asked is not denied', () => {
  it.each([
    ['the words', /pagefind\/index\//],
    ['our lists', /pagefind\/lists\.json/],
    ['the texts', /pagefind\/\w+\/records\.json/],
    ['what says something about results', /_astro\/advice-view/],
  ])('if %s cannot be loaded, and found as soon as it can', async (_what, part) => {
    const { page, said } = await follow(`${root.url}search/`);
    const restore = await interfere(page, part, (route) => route.fulfill({ status: 503, body: 'Service Unavailable' }));
    await page.getByRole('searchbox').fill('champagne');
    await inState(page, 'error');
    expect(await status(page)).toContain('Search could not be loaded.');
    expect(await page.locator('[data-search-complete]').count()).toBe(0);
    restore();
    await inState(page, 'done');
    expect(await page.locator('[data-search-result]').first().innerText()).toContain('champagne');
    expect((await said()).filter((one) => one.includes('Nothing'))).toEqual([]);
    await page.context().close();
  });

  it('if a part answers once only after a failure', async () => {
    const { page, said } = await follow(`${root.url}search/`);
    await interfere(page, /pagefind\/index\//, (route) => route.abort(), 1);
    await page.getByRole('searchbox').fill('champagne');
    await inState(page, 'done');
    expect((await said()).filter((one) => /Nothing|could not/.test(one))).toEqual([]);
    await page.context().close();
  });

  it('if the reader is offline, and asked again when online', async () => {
    const { page, said } = await follow(`${root.url}search/`);
    await page.context().setOffline(true);
    await page.getByRole('searchbox').fill('champagne');
    await inState(page, 'error');
    await page.context().setOffline(false);
    await inState(page, 'done');
    expect((await said()).filter((one) => one.includes('Nothing'))).toEqual([]);
    await page.context().close();
  });

  it('if it fails for one query, when the next one is asked', async () => {
    const { page } = await follow(`${root.url}search/`);
    const restore = await interfere(page, '**/pagefind/**', (route) => route.abort());
    await page.getByRole('searchbox').fill('champagne');
    await inState(page, 'error');
    restore();
    await page.getByRole('searchbox').fill('orchid');
    await inState(page, 'empty');
    expect(await status(page)).toContain('Nothing here mentions orchid.');
    await page.getByRole('searchbox').fill('champagne');
    await inState(page, 'done');
    await page.context().close();
  });

  it('while a part is slow, and says that it waits', async () => {
    const { page, said } = await follow(`${root.url}search/`);
    let release: (() => void) | undefined;
    const held = new Promise<void>((go) => (release = go));
    await page.route(/pagefind\/index\//, async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('searchbox').fill('champagne');
    await expect.poll(() => status(page), { timeout: 10_000 }).toContain('Still loading the search.');
    await inState(page, 'loading');
    release?.();
    await inState(page, 'done');
    expect((await said()).filter((one) => one.includes('Nothing'))).toEqual([]);
    await page.context().close();
  });

  it('if the site was replaced while the page was open', async () => {
    const { page, said } = await follow(`${reader.url}search/`);
    const lists = page.waitForResponse(/pagefind\/lists\.json/);
    await page.getByRole('searchbox').focus();
    await lists;
    await page.route(/pagefind\//, async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const response = await fetch(new URL(pathname + search, changed.url));
      const headers = { 'content-type': response.headers.get('content-type') ?? '' };
      await route.fulfill({ status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) });
    });
    await page.getByRole('searchbox').fill('Gromyko “ten years of negotiations”');
    await inState(page, 'done');
    const first = page.locator('[data-search-result] a').first();
    expect(await first.getAttribute('href')).toMatch(/#ten-years-of-talks$/);
    expect((await said()).filter((one) => one.includes('Nothing'))).toEqual([]);
    await page.context().close();
  });
});

describe('while somebody types', () => {
  it('nothing is denied, no list is empty and nothing is said before a pause', async () => {
    const { page, said, listed } = await follow(`${root.url}search/`);
    await page.getByRole('searchbox').pressSequentially('Crimean champagne', { delay: 200 });
    const [before, counts] = [await said(), await listed()];
    expect(before.filter((one) => one !== '')).toEqual([]);
    const first = counts.findIndex((count) => count > 0);
    expect(first).toBeGreaterThanOrEqual(0);
    expect(counts.slice(first)).not.toContain(0);
    await expect.poll(() => status(page)).toMatch(/^\d+ results?\./);
    await page.context().close();
  });

  it('a word that nothing mentions is denied after a pause, not before', async () => {
    const { page, said } = await follow(`${root.url}search/`);
    await page.getByRole('searchbox').pressSequentially('orchid', { delay: 150 });
    expect((await said()).filter((one) => one !== '')).toEqual([]);
    await inState(page, 'empty');
    expect(await status(page)).toContain('Nothing here mentions orchid.');
    await page.context().close();
  });

  it('an input method neither searches nor changes the address before it is done', async () => {
    const { page } = await follow(`${root.url}search/`);
    await page.getByRole('searchbox').focus();
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ['ch', 'champ', 'champagne'])
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(1500);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('[data-search-state=idle]').count()).toBe(1);
    await keyboard.send('Input.insertText', { text: 'champagne' });
    await page.waitForURL(/\?q=champagne$/);
    await inState(page, 'done');
    await page.context().close();
  });
});

it('says which words nothing mentions before it counts what has the others', async () => {
  const { page } = await follow(`${root.url}search/?q=Macron+consultations+Geneva`);
  await inState(page, 'done');
  expect(await status(page)).toMatch(/^Nothing here mentions Macron\.\s+\d+ results? with the other words/);
  expect(await page.locator('[data-search-results]').getAttribute('data-search-complete')).toBe('0');
  await page.context().close();
});

describe('the / key', () => {
  const article = `${root.url}articles/geneva-consultations/`;
  const script = /_astro\/dialog[^/]*\.js/;

  it('opens the field before the search is loaded, and what is typed meanwhile arrives', async () => {
    const { page } = await openPage(browser);
    let release: (() => void) | undefined;
    const held = new Promise<void>((go) => (release = go));
    await page.route(script, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(article);
    const asked = page.waitForRequest(script);
    await page.keyboard.type('/“sharp corners”');
    await asked;
    const dialog = page.getByRole('dialog', { name: 'Search' });
    expect(await dialog.getByRole('searchbox').inputValue()).toBe('“sharp corners”');
    release?.();
    await dialog.locator('[data-search-state=done]').waitFor();
    await page.keyboard.type(' Ryabkov');
    expect(await dialog.getByRole('searchbox').inputValue()).toBe('“sharp corners” Ryabkov');
    expect(await dialog.locator('[data-search-result]').first().innerText()).toContain('sharp corners');
    await page.context().close();
  });

  it('opens a field even before the scripts of the page are there, and loses no key', async () => {
    const { page } = await openPage(browser);
    let release: (() => void) | undefined;
    const held = new Promise<void>((go) => (release = go));
    await page.route(/_astro\/[^/]*\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(article, { waitUntil: 'commit' });
    await page.getByRole('contentinfo').waitFor();
    await page.keyboard.type('/sharp c');
    expect(await page.getByRole('dialog').getByRole('searchbox', { name: 'Search' }).inputValue()).toBe('sharp c');
    release?.();
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.waitFor();
    await page.keyboard.type('orners');
    await expect.poll(() => dialog.getByRole('searchbox').inputValue()).toBe('sharp corners');
    await dialog.locator('[data-search-state=done]').waitFor();
    expect(page.url()).toBe(article);
    await page.context().close();
  });

  it.each(['by itself', 'when the reader asks'])('tries again %s after its script could not be loaded', async (how) => {
    const isAsked = how === 'when the reader asks';
    const { page, said } = await follow(article, async (opened) => {
      await interfere(opened, script, (route) => route.fulfill({ status: 503 }), 1);
      if (!isAsked) return;
      // By itself the page tries again three seconds later (src/layouts/search-opener.ts), here never.
      await opened.addInitScript(() => {
        const later = setTimeout;
        Object.assign(window, {
          setTimeout: (run: () => void, pause: number) => (pause === 3000 ? undefined : later(run, pause)),
        });
      });
    });
    await page.keyboard.type('/champagne');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    if (isAsked) await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.locator('[data-search-state=done]').waitFor();
    expect((await said()).join()).toContain('The search did not load.');
    expect(page.url()).toBe(article);
    await page.context().close();
  });

  it('never leads away offline, says why nothing is found, and searches when online', async () => {
    const { page } = await openPage(browser);
    await page.goto(article, { waitUntil: 'networkidle' });
    await page.context().setOffline(true);
    await page.keyboard.type('/champagne');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect.poll(() => dialog.getByRole('status').innerText()).toContain('The search did not load.');
    expect(page.url()).toBe(article);
    await page.context().setOffline(false);
    await dialog.locator('[data-search-state=done]').waitFor();
    expect(await dialog.locator('[data-search-result]').first().innerText()).toContain('champagne');
    await expect.poll(() => dialog.locator('.search-field').evaluate((field) => getComputedStyle(field).display)).toBe('flex');
    await page.context().close();
  });
});
