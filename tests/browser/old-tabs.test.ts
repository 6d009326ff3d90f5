import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve } from '../../src/cli/serving/serve.ts';
import { keepFiles } from '../../src/output/keep-files.ts';
import { complaintsOf, launch } from './chromium.ts';

const { reader, changed } = inject('sites');
const article = 'articles/geneva-consultations/';
let browser: Browser;
let folder: string;
let server: Server;
let site: string;
const tabs: Record<string, { page: Page; complaints: string[] }> = {};

/** What readers have open when a new site is deployed. Each page is only read, but the one that searched. */
const opened = {
  article,
  slip: article,
  renamed: `${article}ten-years-or-one-day/`,
  withdrawn: `${article}what-comes-next/`,
  moved: `${article}what-comes-next/`,
  links: article,
  section: `${article}the-dinner/`,
  questions: `${article}questions/`,
  statement: 'quotes/no-deviations/',
  quotes: 'quotes/',
  form: 'quotes/',
  timeline: 'timeline/',
  search: 'search/?q=guarantees',
  filtered: 'search/?q=war&speaker=gromyko',
  check: 'check/',
} as const;

/** Deploys a site with much changed content over another, as `npm run build -- --keep` does. */
beforeAll(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-tabs-'));
  const [outDir, next, last] = ['site', 'next', 'last'].map((name) => join(folder, name)) as [string, string, string];
  cpSync(reader.outDir, outDir, { recursive: true });
  cpSync(changed.outDir, next, { recursive: true });
  renameScripts(outDir);
  server = await serve({ outDir, base: reader.base, port: 0 });
  site = `http://localhost:${(server.address() as AddressInfo).port}${reader.base}`;
  const context = await browser.newContext({ reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });
  for (const [name, path] of Object.entries(opened)) {
    const page = await context.newPage();
    tabs[name] = { page, complaints: complaintsOf(page) };
    await page.goto(site + path);
  }
  for (const name of ['search', 'filtered'] as const) await found(tab(name));
  expect(await keepFiles(outDir, next)).toBeGreaterThan(0);
  renameSync(outDir, last);
  renameSync(next, outDir);
}, 300_000);
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Gives the scripts of a site other names, as those of a deploy with other code have. */
function renameScripts(site: string): void {
  const scripts = readdirSync(join(site, '_astro')).filter((name) => name.endsWith('.js'));
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:html|js)$/.test(name));
  const names = new RegExp(scripts.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const file of files) {
    const text = readFileSync(join(site, file), 'utf8');
    const renamed = text.replace(names, (name) => `of-last-deploy-${name}`);
    if (renamed !== text) writeFileSync(join(site, file), renamed);
  }
  for (const name of scripts) renameSync(join(site, '_astro', name), join(site, '_astro', `of-last-deploy-${name}`));
}

const tab = (name: keyof typeof opened): Page => {
  const { page } = tabs[name] ?? {};
  if (!page) throw new Error(`there is no tab ${name}`);
  return page;
};
const found = (page: Page): Promise<void> => page.locator('[data-search-state=done]').waitFor({ state: 'attached' });
const results = (page: Page) => page.locator('[data-search-result]');
const status = (page: Page): Promise<string> => page.getByRole('status').first().innerText();
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Follows a link, and goes on to where its matter moved. */
async function lead(page: Page, follow: () => Promise<void>, to: string): Promise<void> {
  await follow();
  await page.waitForURL(site + to);
  expect(await page.locator('h1').count()).toBe(1);
  const { hash } = new URL(page.url());
  if (hash !== '') expect(await page.locator(':target').count(), to).toBe(1);
}

/** Expects that everything a tab lists leads to what the site has now. */
async function expectToLead(page: Page): Promise<void> {
  const links = await results(page)
    .locator('a:first-of-type')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(0);
  const answers = await Promise.all(links.map(async (link) => [link, (await fetch(link)).status]));
  expect(answers).toEqual(links.map((link) => [link, 200]));
}

/** Searches for other words in the field of a tab. */
async function searchFor(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === words);
  await page.locator(':is([data-search-state=done], [data-search-state=empty])').waitFor({ state: 'attached' });
}

describe('on an article that was opened before the site was replaced, a reader', () => {
  it('opens the search and finds words', async () => {
    const page = tab('article');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('champagne');
    await found(page);
    expect(await results(page).first().innerText()).toContain('champagne');
    await expectToLead(page);
  });

  it('learns that a word is nowhere', async () => {
    const page = tab('article');
    await page.getByRole('dialog').getByRole('searchbox').fill('xylophone');
    await expect.poll(() => status(page)).toContain('Nothing here mentions xylophone.');
  });

  it('opens a result', async () => {
    const page = tab('article');
    await page.getByRole('dialog').getByRole('searchbox').fill('“sharp corners”');
    await found(page);
    await results(page).locator('a').first().click();
    await page.waitForURL(/#without-embellishment/);
    expect(await page.locator('#without-embellishment').count()).toBe(1);
  });

  it('opens the slip of a statement', async () => {
    const page = tab('slip');
    await page.locator('#no-deviations a.mark').click();
    const slip = page.getByRole('dialog', { name: 'Said: Sergei Ryabkov' });
    await slip.waitFor();
    expect(await slip.innerText()).toContain('Channel One');
  });

  it('copies a link from the slip', async () => {
    const page = tab('slip');
    await page.getByRole('dialog').getByRole('link', { name: 'Share' }).click();
    await expect.poll(() => clipboard(page)).toBe(`${site}quotes/no-deviations/`);
    await page.keyboard.press('Escape');
  });

  it('moves on to the next statement with a key', async () => {
    const page = tab('slip');
    await page.locator('a.mark[href$="/no-deviations/"]').focus();
    await page.keyboard.press('j');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('href')))
      .toMatch(/council-on-unacceptable-terms/);
  });

  it.each([
    ['a statement that has another id now', 'renamed', 'quotes/ten-years/', 'quotes/ten-years-of-talks/'],
    ['a statement that was withdrawn', 'withdrawn', 'quotes/premature-to-conclude/', 'quotes/'],
    ['a claim of another article now', 'moved', `${article}marathon-begun/`, 'articles/january-round/marathon-begun/'],
  ] as const)('is led on from the mark of %s', async (_what, name, from, to) => {
    const page = tab(name);
    await lead(page, () => page.locator(`a.mark[href$="/${from}"]`).first().click(), to);
  });

  it('goes to a note and back', async () => {
    const page = tab('links');
    await page.locator('#ref-note-delegations').click();
    await page.waitForURL(/#note-delegations$/);
    await page.locator('#note-delegations .back').click();
    await page.waitForURL(/#ref-note-delegations$/);
  });

  it('copies the link of a section', async () => {
    const page = tab('links');
    await page.locator('.heading:has(#the-dinner) .permalink').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboard(page)).toBe(`${site}${article}the-dinner/`);
    expect((await page.request.get(await clipboard(page))).status()).toBe(200);
    await page.keyboard.press('Escape');
  });

  it('copies the link of a section that is in another article now', async () => {
    const page = tab('links');
    await page.locator('.heading:has(#what-comes-next) .permalink').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboard(page)).toBe(`${site}${article}what-comes-next/`);
    await page.keyboard.press('Escape');
    const recipient = await page.context().newPage();
    await recipient.goto(await clipboard(page));
    await recipient.waitForURL(`${site}articles/january-round/what-comes-next/`);
    await recipient.close();
  });

  it('copies a link to selected words', async () => {
    const page = tab('links');
    await page.locator('h1').hover();
    await page.evaluate(() => {
      const words = document.querySelector('#tough-but-businesslike')?.lastChild;
      if (words) getSelection()?.setBaseAndExtent(words, 0, words, words.textContent?.length ?? 0);
    });
    await page.locator('.words-link').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboard(page)).toMatch(/#tough-but-businesslike:~:text=After%20the%20dinner/);
    await page.keyboard.press('Escape');
  });

  it('hears one voice', async () => {
    const page = tab('links');
    const colour = () => page.locator('#tough-but-businesslike').evaluate((words) => getComputedStyle(words).color);
    const before = await colour();
    await page.locator('#voice-united-states').click();
    await page.waitForURL(/#voice-united-states$/);
    expect(await colour()).not.toBe(before);
  });

  it('chooses other colours, and has the typefaces', async () => {
    const page = tab('links');
    await page.locator('#theme').selectOption('dark');
    const failed = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter((font) => font.status === 'error').map((font) => font.family);
    });
    // A fallback is a typeface of the device, which it need not have.
    expect(failed.filter((family) => !family.includes('Fallback'))).toEqual([]);
    expect(await page.evaluate(() => document.fonts.size)).toBeGreaterThan(0);
  });

  it('reads its data, its feeds and its citations', async () => {
    const page = tab('links');
    const hrefs = await page
      .locator('link[rel=alternate], .downloads a')
      .evaluateAll((all) =>
        all.map((one) => (one as HTMLAnchorElement).href.replace(/^https:..record\.example/, location.origin)),
      );
    expect(hrefs.length).toBeGreaterThan(6);
    const answers = await Promise.all(hrefs.map(async (href) => [href, (await fetch(href)).status]));
    expect(answers).toEqual(hrefs.map((href) => [href, 200]));
  });

  it('goes on to another page', async () => {
    const page = tab('links');
    await lead(page, () => page.getByRole('link', { name: 'Corrections' }).last().click(), 'corrections/');
  });
});

describe('in a search that was begun before the site was replaced, a reader', () => {
  it('opens what it listed', () => expectToLead(tab('search')));

  it.each(['urgency', 'sanctions', '"ten years"'])('searches for %s', async (words) => {
    const page = tab('search');
    await searchFor(page, words);
    expect(await results(page).first().innerText()).toMatch(new RegExp(words.replaceAll('"', ''), 'i'));
    await expectToLead(page);
  });

  it('has a slip of the finger corrected', async () => {
    const page = tab('search');
    await searchFor(page, 'Rybkov guarantees');
    expect(await status(page)).toContain('Showing results for ryabkov.');
    await expectToLead(page);
  });

  it('asks a question', async () => {
    const page = tab('search');
    await searchFor(page, 'what did Putin say');
    expect(await results(page).first().innerText()).toContain('Putin');
  });

  it('goes back to the search before', async () => {
    const page = tab('search');
    await page.goBack();
    await page.waitForURL(/q=Rybkov/);
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('Rybkov guarantees');
  });

  it('filters by side, and removes the filter', async () => {
    const page = tab('search');
    await searchFor(page, 'guarantees');
    await page.getByText('Filters and sorting').click();
    await page.getByLabel('Side').selectOption({ value: 'united-states' });
    await page.waitForURL(/side=united-states/);
    await expect.poll(() => results(page).count()).toBeGreaterThan(0);
    await found(page);
    for (const result of await results(page).all()) expect(await result.innerText()).toContain('United States');
    await page.getByRole('button', { name: /^Remove the filter Side/ }).click();
    await page.waitForURL(/\?q=guarantees$/);
  });

  it('sorts by date', async () => {
    const page = tab('search');
    await page.getByLabel('Sort by').selectOption('date');
    await page.waitForURL(/sort=date/);
    await found(page);
    await expectToLead(page);
  });

  it('asks for more results', async () => {
    const page = tab('search');
    await searchFor(page, 'Ryabkov');
    const before = await results(page).count();
    await page.getByRole('button', { name: 'Show more results' }).click();
    await expect.poll(() => results(page).count()).toBeGreaterThan(before);
  });

  it('searches on with a filter by somebody who has another id now', async () => {
    const page = tab('filtered');
    expect(await results(page).count()).toBe(1);
    await searchFor(page, 'negotiations');
    await found(page);
    await lead(page, () => results(page).locator('a').first().click(), `${article}#ten-years`);
  });

  it('is not denied what somebody with another id said, in a list that is loaded anew', async () => {
    const page = tab('filtered');
    await page.goto(`${site}search/?q=negotiations&speaker=gromyko`);
    await found(page);
    expect(await results(page).first().innerText()).toContain('Andrei Gromyko');
  });
});

describe('on another page that was opened before the site was replaced, a reader', () => {
  it('goes on to the next section', async () => {
    const page = tab('section');
    await lead(page, () => page.locator('a[rel=next]').click(), `${article}what-moscow-wants/`);
  });

  it('goes from an answer to its place in the article', async () => {
    const page = tab('questions');
    const href = `/${article}#no-legal-guarantees`;
    await lead(page, () => page.locator(`a[href$="${href}"]`).first().click(), href.slice(1));
  });

  it('copies a citation', async () => {
    const page = tab('statement');
    await page.locator('button.copy').first().click();
    await expect.poll(() => clipboard(page)).toContain('quotes/no-deviations/');
  });

  it('goes on to the next statement', async () => {
    const page = tab('statement');
    await page.locator('a[rel=next]').click();
    await page.waitForURL((url) => !url.pathname.endsWith('/no-deviations/'));
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('lists what somebody said who has another id now', async () => {
    const page = tab('quotes');
    await lead(page, () => page.getByRole('link', { name: 'Andrei Gromyko' }).first().click(), 'quotes/by/speaker/a-gromyko/');
  });

  it('searches all quotes with the form of the page', async () => {
    const page = tab('form');
    await page.locator('main').getByRole('searchbox').fill('urgency');
    await page.locator('main').getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(/search\/\?q=urgency/);
    await found(page);
    await expectToLead(page);
  });

  it('opens an event', async () => {
    const page = tab('timeline');
    await lead(page, () => page.locator('.events .what a').first().click(), 'timeline/preliminary-dinner/');
  });

  it.each([
    ['ten years of negotiations are better than one day of war', 'On record, in these very words.'],
    ['ten years of talks are better than one day of war', 'Not on record in these words. The nearest wording:'],
    ['we will bury you under roses', 'Not on record here.'],
  ])('compares with the record: %s', async (words, verdict) => {
    const page = tab('check');
    await page.getByRole('textbox').first().fill(words);
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect.poll(() => status(page)).toBe(verdict);
  });
});

it('nothing of all that failed, and no page had an error', () => {
  expect(Object.entries(tabs).map(([name, { complaints }]) => [name, complaints])).toEqual(
    Object.keys(opened).map((name) => [name, []]),
  );
});
