import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { de } from '../../src/core/words/de.ts';
import { en } from '../../src/core/words/en.ts';
import { violationsOn } from './axe.ts';
import { launch, openPage } from './chromium.ts';

const { example } = inject('sites');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** One page of each kind, and each article, since each has something that the others do not. */
const pages = [
  '',
  'articles/',
  'articles/suedkai/',
  'articles/suedkai/das-geld/',
  'articles/stroemung/',
  'articles/land/',
  'quotes/',
  'quotes/licht-im-hafen/',
  'quotes/acht-meter/',
  'quotes/ohne-den-kai/',
  'quotes/licht-im-hafen/embed/',
  'quotes/by/side/',
  'people/',
  'people/dogan/',
  'timeline/',
  'search/?q=Schlick',
  'about/',
  'impressum/',
  'corrections/',
];

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const satisfies Record<string, BrowserContextOptions>;

describe.each(Object.entries(looks))('the example publication, %s', (_name, look) => {
  it.each(pages)('/%s has no axe violation and fits 320 pixels', async (path) => {
    const { page, complaints } = await openPage(browser, { ...look, viewport: { width: 320, height: 640 } });
    await page.goto(example.url + path);
    if (path.startsWith('search')) await page.locator('[data-search-state=done]').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the logo of the example publication', () => {
  it.each([320, 768, 960, 1280])('leaves the switch of the theme beside it at %i pixels', async (width) => {
    const { page } = await openPage(browser, { viewport: { width, height: 640 } });
    await page.goto(example.url);
    const [logo, theme] = await Promise.all(['.site-name img', '.theme'].map((part) => page.locator(part).boundingBox()));
    if (!logo || !theme) throw new Error('no header');
    expect(theme.y).toBeLessThan(logo.y + logo.height);
    expect(theme.x).toBeGreaterThan(logo.x + logo.width);
    await page.context().close();
  });

  it('has colours of its own in the dark, and no light ground', async () => {
    const { page } = await openPage(browser, { colorScheme: 'light', viewport: { width: 960, height: 640 } });
    await page.goto(example.url);
    const logo = page.locator('.site-name img');
    const light = await logo.screenshot();
    await page.locator('#theme').selectOption('dark');
    expect(await logo.evaluate((img) => getComputedStyle(img).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
    expect((await logo.screenshot()).equals(light)).toBe(false);
    await page.context().close();
  });
});

describe('the example publication', () => {
  const files = readdirSync(example.outDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .map((file) => ({ file, html: readFileSync(join(example.outDir, file), 'utf8') }))
    // A page that only leads on has no words of its own.
    .filter(({ html }) => !html.includes('http-equiv="refresh"'));

  it('says on every page that it is invented, in German', () => {
    expect(files.length).toBeGreaterThan(60);
    for (const { file, html } of files) {
      expect(html, file).toContain('<html lang="de"');
      expect(html, file).toContain('Beispiel: Alles hier ist erfunden.');
    }
  });

  it('has no English words of the interface', () => {
    const own = (table: object): string[] =>
      Object.values(table).flatMap((value) =>
        typeof value === 'string' ? [value] : typeof value === 'object' ? own(value as object) : [],
      );
    const german = new Set(own(de));
    // Whole labels without a name in them, long enough to be no part of a German word.
    const english = own(en).filter((words) => words.length > 12 && !words.includes('{') && !german.has(words));
    for (const { file, html } of files) {
      for (const words of english) expect(html.includes(words) && `${file}: ${words}`).toBe(false);
    }
  });

  it('shows quotations at the front, though no source says to whom they were said', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(example.url);
    const shown = page.getByRole('region', { name: 'Wer was gesagt hat' }).getByRole('listitem');
    expect((await shown.allInnerTexts()).join('\n')).toMatch(/Entschieden ist nichts[^]*nicht angegeben: zu wem, wo$/m);
    await page.goto(`${example.url}quotes/nicht-bestaetigt/`);
    const facts = await page.locator('dl.facts').innerText();
    expect(facts).toMatch(/Nicht angegeben\s+Zu wem, wann, wo/);
    expect(facts.match(/nicht angegeben/gi)).toHaveLength(1);
    await page.context().close();
  });

  it('says in forced colours what did not go ahead', async () => {
    const { page } = await openPage(browser, { forcedColors: 'active' });
    await page.goto(`${example.url}articles/land/`);
    const colours = await page
      .locator('.meeting.cancelled')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
    expect(colours).not.toEqual([]);
    expect(new Set(colours)).toEqual(new Set([await page.locator('main').evaluate((main) => getComputedStyle(main).color)]));
    await page.context().close();
  });

  it('has the styles that few pages need where they are needed', async () => {
    const { page } = await openPage(browser);
    const styleOf = (selector: string, property: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    await page.goto(`${example.url}articles/land/`);
    expect(await styleOf('.day.gap', 'border-inline-start-style')).toBe('dotted');
    expect(await styleOf('.day.beside', 'border-inline-start-width')).toBe('0px');
    expect(await styleOf('.meeting.cancelled', 'border-top-style')).toBe('dotted');
    expect(await styleOf('.policies', 'display')).toBe('flex');
    await page.goto(`${example.url}articles/stroemung/`);
    expect(await styleOf('blockquote[dir=rtl]', 'padding-inline-start')).not.toBe('0px');
    await page.context().close();
  });

  it('has nothing of a draft', () => {
    for (const { file, html } of files) expect(html, file).not.toContain('Was noch zu schreiben ist');
  });

  it('is read without script: pictures, tables, translations', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${example.url}articles/suedkai/`);
    const picture = page.getByRole('img', { name: /Drei Säulen/ });
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth > 0 || image.complete)).toBe(true);
    expect(await page.getByRole('region', { name: 'Was der Umbau kosten soll, in Millionen' }).innerText()).toContain(
      'Hafenbetrieb',
    );
    expect(await page.locator('figure#zehn-jahre blockquote p').count()).toBe(2);
    await page.goto(`${example.url}articles/stroemung/`);
    const arabic = page.locator('figure#licht-im-hafen [lang=ar]').first();
    expect(await arabic.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    expect(await page.locator('figure#licht-im-hafen').innerText()).toContain(
      'Wir kommen wieder, solange im Hafen Licht brennt.',
    );
    expect(await page.locator('#figures').innerText()).toBe('Zahlen');
    await page.context().close();
  });

  it.each([
    ['“wartet es nicht mehr auf uns”', '/articles/suedkai/#zehn-jahre'],
    ['solange im Hafen Licht brennt', '/articles/stroemung/#licht-im-hafen'],
    ['Schlamm', '/articles/land/#schlick-kommt'],
    ['Umbau kosten Hafenbetrieb 38', '/articles/suedkai/#kosten'],
    ['Drei Säulen', '/articles/suedkai/#umschlag'],
    ['Am Alten Kran', '/impressum/#verantwortlich'],
    ['Cookies', '/about/#privacy'],
  ])('finds %s', async (query, place) => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${example.url}search/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-search-state=done]').waitFor();
    const links = page.locator('[data-search-results] > [data-search-result] a[href]');
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(found.some((href) => href?.endsWith(place))).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('results from several articles', () => {
  /** The list as a reader hears it: headings and dividers as they are, and the page that each result leads to. */
  async function listOf(query: string): Promise<{ said: string[]; complaints: string[] }> {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${example.url}search/?${query}`);
    await page.locator('[data-search-state=done]').waitFor();
    const said = await page
      .locator('[data-search-results] > li')
      .evaluateAll((items) =>
        items.map((item) =>
          item.matches('[data-search-result]')
            ? new URL(item.querySelector('a')?.href ?? '').pathname.replace(/^.*\/(?=articles|people)/, '')
            : `# ${item.textContent}`,
        ),
      );
    await page.context().close();
    return { said, complaints };
  }

  it('stand under the headline of their article, the best first', async () => {
    const { said, complaints } = await listOf('q=Hafen+Kai');
    expect(complaints).toEqual([]);
    const divider = '# Ergebnisse mit nur einigen Ihrer Wörter';
    expect(said.slice(0, said.indexOf(divider))).toEqual([
      '# Zahlt das Land?',
      'articles/land/',
      '# Person oder Organisation',
      'people/ministerium/',
      '# Was das Wasser damit zu tun hat',
      'articles/stroemung/',
      'articles/stroemung/',
      '# Der Südkai wird schmaler, und wer was dazu gesagt hat',
      'articles/suedkai/',
      'articles/suedkai/',
    ]);
    const headings = said.slice(said.indexOf(divider) + 1).filter((one) => one.startsWith('#'));
    expect(headings.length).toBe(4);
    expect(new Set(headings).size).toBe(4);
  });

  it('keep their order by date, and name the article in each', async () => {
    const { said } = await listOf('q=Hafen&sort=date');
    expect(said.length).toBeGreaterThan(3);
    expect(said.filter((one) => one.startsWith('#'))).toEqual([]);
  });
});
