import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { headScript } from '../../src/layouts/head-script.ts';
import { launch, openPage } from './chromium.ts';

const { root, example } = inject('sites');
const article = `${root.url}articles/geneva-consultations/`;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function open(width: number, options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const { page } = await openPage(browser, { viewport: { width, height: 800 }, ...options });
  await page.goto(article);
  return page;
}

describe('the summary of an article', () => {
  it('has a quotation on the first screen and a half of a phone, and each line leads to what it rests on', async () => {
    const page = await open(390, { viewport: { width: 390, height: 844 } });
    const lines = page.locator('.summary li');
    expect(await lines.count()).toBe(4);
    const quotation = await box(lines.filter({ hasText: '“there simply cannot be deviations from our current approach”' }));
    expect(quotation.y + quotation.height).toBeLessThan(1.5 * 844);
    for (const link of await lines.getByRole('link').all()) {
      await link.click();
      const target = page.locator((await link.getAttribute('href')) ?? '');
      expect(await target.isVisible()).toBe(true);
      expect((await box(target)).y).toBeLessThan(844);
    }
    await page.context().close();
  });
});

describe('the notes of an article', () => {
  it.each([1152, 1280, 1680])(
    'are at most 100 pixels below their words in the margin of %i pixels, or below their paragraph, without script',
    async (width) => {
      const page = await open(width, { javaScriptEnabled: false });
      const body = await box(page.locator('.body'));
      const ids = await page.locator('.note-ref a').all();
      const refs = await boxes(page.locator('.note-ref a'));
      const notes = await boxes(page.locator('.note [id^=note-]'));
      expect(notes.length).toBe(14);
      let end = 0;
      let besides = 0;
      for (const [i, note] of notes.entries()) {
        const below = note.y - (refs[i]?.y ?? 0);
        expect(note.x + note.width).toBeLessThanOrEqual(width);
        if (note.x < body.x + body.width) {
          expect(note.width).toBeCloseTo(body.width, 0);
          // Between its paragraph and the next, with at most one other note.
          const paragraph = await box(page.locator(`.body p:has(#${(await ids[i]?.getAttribute('id')) ?? ''})`));
          expect(note.y).toBeGreaterThanOrEqual(paragraph.y + paragraph.height);
          expect(note.y).toBeLessThan(paragraph.y + paragraph.height + 150);
        } else {
          besides += 1;
          expect(below).toBeGreaterThanOrEqual(0);
          expect(below).toBeLessThanOrEqual(100);
          expect(note.y).toBeGreaterThanOrEqual(end);
          end = note.y + note.height;
        }
      }
      expect(besides).toBeGreaterThanOrEqual(10);
      await page.context().close();
    },
  );

  it('are open under their paragraph at 768 pixels', async () => {
    const page = await open(768, { javaScriptEnabled: false });
    const words = page.getByText('Her title was Deputy Secretary of State.');
    expect(await words.isVisible()).toBe(true);
    const [paragraph, note] = [await box(page.getByText('On Monday 10 January 2022')), await box(words)];
    expect(note.y).toBeGreaterThanOrEqual(paragraph.y + paragraph.height);
    expect(await page.locator('.note summary').first().isVisible()).toBe(false);
    await page.context().close();
  });

  it('are folded on a phone; a key and the sign in the text unfold them, without script', async () => {
    const page = await open(320, { javaScriptEnabled: false });
    const words = page.getByText('Her title was Deputy Secretary of State.');
    expect(await words.isVisible()).toBe(false);
    await page.locator('.note summary', { hasText: 'Editor’s note 3' }).focus();
    await page.keyboard.press('Enter');
    expect(await words.isVisible()).toBe(true);
    const line = page.getByText('The drafts take May 1997 as their line.');
    expect(await line.isVisible()).toBe(false);
    await page.locator('#ref-note-after-1997').click();
    expect(await line.isVisible()).toBe(true);
    expect((await box(line)).y).toBeLessThan(800);
    await page.context().close();
  });

  it('stand open on a phone where readers must not miss them', async () => {
    const page = await open(320, { javaScriptEnabled: false });
    for (const words of [
      'runs the agency.',
      'By Sherman’s account',
      'had handed over draft texts',
      'had drawn no adequate response',
      'Russia invaded Ukraine on 24 February 2022. On',
    ]) {
      expect(await page.locator('.note').getByText(words).isVisible(), words).toBe(true);
    }
    await page.context().close();
  });

  it.each([800, 1280])('are endnotes in print on paper of %i pixels, without controls', async (width) => {
    const page = await open(width);
    await page.emulateMedia({ media: 'print' });
    const last = await box(page.getByText('that it was too early to draw conclusions'));
    const timeline = await box(page.locator('h2#timeline'));
    for (const note of await boxes(page.locator('.note [id^=note-]'))) {
      expect(note.height).toBeGreaterThan(0);
      expect(note.y).toBeGreaterThan(last.y + last.height);
      expect(note.y).toBeLessThan(timeline.y);
    }
    for (const unprinted of ['nav', '.theme', '.permalink', '.note summary', '.back']) {
      expect(await page.locator(unprinted).first().isVisible(), unprinted).toBe(false);
    }
    const address = await page
      .locator('.sources a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(address).toContain('inforos.ru/en/?action=view');
    expect(await page.locator('.address').textContent()).toBe('https://record.example/articles/geneva-consultations/');
    await page.context().close();
  });
});

describe('the theme', () => {
  const paper = (page: Page): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  it('is the system’s until the reader chooses one, which is kept, and can be reset', async () => {
    const page = await open(1280, { colorScheme: 'light' });
    const light = await paper(page);
    await page.getByLabel('Theme').selectOption('dark');
    const dark = await paper(page);
    expect(dark).not.toBe(light);
    await page.goto(root.url);
    expect(await paper(page)).toBe(dark);
    expect(await page.getByLabel('Theme').inputValue()).toBe('dark');
    await page.getByLabel('Theme').selectOption('');
    expect(await paper(page)).toBe(light);
    await page.reload();
    expect(await paper(page)).toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper(page)).toBe(dark);
    await page.context().close();
  });

  it('has no switch without script', async () => {
    const page = await open(1280, { javaScriptEnabled: false });
    expect(await page.locator('#theme').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('the table of contents', () => {
  it('marks where the reader is', async () => {
    const page = await open(1280);
    const current = page.locator('.contents [aria-current]');
    expect(await current.count()).toBe(0);
    await page.locator('.contents').getByRole('link', { name: 'Moscow’s position' }).click();
    await expect.poll(() => current.allTextContents()).toEqual(['Moscow’s position']);
    await page.keyboard.press('End');
    await expect.poll(() => current.allTextContents()).toEqual(['Cite']);
    const { y } = await box(page.locator('.contents ol'));
    expect(y).toBeGreaterThanOrEqual(0);
    await page.context().close();
  });

  it('folds into a line on a phone', async () => {
    const page = await open(320, { javaScriptEnabled: false });
    const link = page.locator('.contents').getByRole('link', { name: 'Sources' });
    expect(await link.isVisible()).toBe(false);
    await page.locator('.contents summary').click();
    await link.click();
    expect((await box(page.locator('h2#sources'))).y).toBeLessThan(200);
    await page.context().close();
  });
});

describe('the meaning of the marks', () => {
  const style = (page: Page, selector: string, property: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  it.each(['light', 'dark', 'forced'] as const)('is visible, %s', async (look) => {
    const page = await open(1280, look === 'forced' ? { forcedColors: 'active' } : { colorScheme: look });
    expect(await style(page, '.meeting.held', 'border-top-style')).toBe('solid');
    expect(await style(page, '.meeting.ahead', 'border-top-style')).toBe('dashed');
    expect(await style(page, '.day.before', 'border-top-style')).toBe('solid');
    expect(await style(page, '.day.after', 'border-top-style')).toBe('dashed');
    expect(await style(page, '.meeting.held', 'background-color')).not.toBe(
      await style(page, '.meeting.ahead', 'background-color'),
    );
    if (look !== 'forced') {
      const sides = ['russia', 'united-states', 'ussr', 'press'].map((side) => style(page, `.side.by-${side}`, 'color'));
      expect(new Set(await Promise.all(sides)).size).toBe(4);
    }
    await page.context().close();
  });
});

describe('the article page', () => {
  it('keeps to its budget of bytes', async () => {
    const page = await open(1280);
    const loaded = new Map<string, number>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      const file = join(root.outDir, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      const bytes = readFileSync(file);
      loaded.set(pathname, extname(file) === '.woff2' ? bytes.length : brotliCompressSync(bytes).length);
    });
    await page.reload({ waitUntil: 'networkidle' });
    const sum = (pattern: RegExp): number =>
      [...loaded].reduce((total, [path, bytes]) => total + (pattern.test(path) ? bytes : 0), 0);
    expect(sum(/\/$/)).toBeLessThanOrEqual(18_000);
    expect(sum(/\.woff2$/)).toBeGreaterThan(10_000);
    // What runs before the reader does anything.
    const scripts = [...loaded.keys()]
      .filter((path) => path.endsWith('.js'))
      .map((path) => readFileSync(join(root.outDir, path)));
    expect(scripts.length).toBe(1);
    const zipped = [headScript, ...scripts].map((script) => gzipSync(script, { level: 9 }).length);
    expect(zipped.reduce((total, bytes) => total + bytes)).toBeLessThanOrEqual(3_000);
    expect(sum(/./)).toBeLessThanOrEqual(90_000);
    expect(headScript.length).toBeLessThanOrEqual(900);
    await page.context().close();
  });

  it('waits for no other file before the first paint, as does the home page; all others wait for one stylesheet', () => {
    const waited = new Set<string>();
    for (const file of readdirSync(root.outDir, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.html')) continue;
      const html = readFileSync(join(root.outDir, file), 'utf8');
      // Nothing waits for what the end of a page links to.
      const [sheets, later] = html.split('</main>').map((part) => [...part.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)]);
      if (!sheets) throw new Error(`${file} is empty`);
      if (later) expect(later, file).toHaveLength(file.endsWith('embed/index.html') ? 0 : 1);
      const isFirst = /^(?:index\.html|articles\/[^/]+\/index\.html|.*\/embed\/index\.html)$/.test(file);
      if (isFirst) expect(sheets, file).toEqual([]);
      for (const [sheet] of sheets) waited.add(sheet);
      for (const [tag] of html.matchAll(/<script\b[^>]*\ssrc=[^>]*>/g)) expect(tag, file).toContain('type="module"');
    }
    expect([...waited]).toEqual([expect.stringMatching(/ href="\/styles\/[0-9a-f]{16}\.css"/)]);
  });

  it('does not shift while it loads', async () => {
    const { page } = await openPage(browser, { viewport: { width: 412, height: 823 } });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(article, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.fonts.check('16px Newsreader'))).toBe(true);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['in English', article],
    ['in German', `${example.url}articles/suedkai/`],
  ])('%s shows its typeface at the first visit with slow 4G, and no line moves', async (_language, url) => {
    const { page } = await openPage(browser, { viewport: { width: 412, height: 823 } });
    const devtools = await page.context().newCDPSession(page);
    const throughput = (1.6 * 1024 * 1024) / 8;
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 560,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(() => {
      // Typefaces that come late are left to the next page (src/layouts/typeface.ts). How late it is here depends on the machine.
      performance.now = () => 2000;
      const tops: number[][] = [];
      Object.assign(window, { tops });
      const note = (): void => {
        const all = [...document.querySelectorAll('main :is(h1, h2, p, li, a)')].map((one) => one.getBoundingClientRect().top);
        tops.push(all.filter((top) => top > 0 && top < innerHeight).map(Math.round));
      };
      new PerformanceObserver((list) => {
        if (list.getEntriesByName('first-contentful-paint').length > 0) addEventListener('load', note);
      }).observe({ type: 'paint', buffered: true });
      new MutationObserver(() => requestAnimationFrame(note)).observe(document, {
        subtree: true,
        attributeFilter: ['data-face'],
        attributes: true,
      });
    });
    await page.goto(url);
    await page.locator('main[data-face=newsreader]').waitFor();
    await page.waitForTimeout(200);
    const tops = await page.evaluate(() => (window as unknown as { tops: number[][] }).tops.filter((top) => top.length > 0));
    expect(tops.length).toBeGreaterThan(1);
    for (const later of tops) expect(later).toEqual(tops[0]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(412);
    // The lines are free when the window is turned.
    await page.setViewportSize({ width: 823, height: 412 });
    await expect.poll(() => page.locator('main [style*=nowrap]').count()).toBe(0);
    await page.context().close();
  });

  it('leaves a typeface that comes late to the next page', async () => {
    const { page } = await openPage(browser);
    await page.addInitScript(() => (performance.now = () => 4000));
    await page.goto(article);
    await page.waitForFunction(() => localStorage['reader.face'] === 'newsreader');
    expect(await page.locator('[data-face=newsreader]').count()).toBe(0);
    await page.reload();
    await page.locator('html[data-face=newsreader]').waitFor();
    await page.context().close();
  });

  it.each([640, 768, 1280])('has room for text of twice the size at %i pixels', async (width) => {
    const page = await open(width);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      // Lines that were kept while the typeface changed are free in the next frame (keep-lines.ts).
      return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main *')].flatMap((element) => {
        const { overflowX, clipPath } = getComputedStyle(element);
        const cut = overflowX !== 'visible' && clipPath === 'none' && element.scrollWidth > element.clientWidth + 1;
        return cut ? [element.className] : [];
      }),
    );
    expect(clipped).toEqual([]);
    await page.context().close();
  });

  it.each([320, 412])('has targets that are large enough to touch at %i pixels', async (width) => {
    const page = await open(width);
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'nav a, summary, select, .permalink, .back, .site-name a, .shares a, .people a',
        ),
      ].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24)
          ? [`${element.className} ${element.textContent}: ${width}×${height}`]
          : [];
      }),
    );
    expect(small).toEqual([]);
    await page.context().close();
  });

  it('shows how a quotation was checked, and links to what that means', async () => {
    const page = await open(768, { javaScriptEnabled: false });
    const quotation = page.locator('figure#no-deviations');
    expect(await quotation.locator('.verification').innerText()).toMatch(
      /^Verbatim in the source, checked on \d{1,2}\u00A0[A-Z][a-z]+\u00A0\d{4}$/,
    );
    await quotation.getByRole('link', { name: 'Verbatim in the source' }).click();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/about/#verification');
    await page.getByRole('link', { name: 'All corrections and clarifications' }).click();
    expect(await page.locator('main').innerText()).toContain('Correction, 26\u00A0November\u00A02026');
    await page.context().close();
  });

  it('reads well in a screen reader', async () => {
    const page = await open(1280);
    await expect(await page.locator('body').ariaSnapshot()).toMatchFileSnapshot('snapshots/article.aria.yml');
    await page.context().close();
  });
});

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

async function box(locator: Locator): Promise<Box> {
  const found = await locator.boundingBox();
  if (!found) throw new Error('the element is not visible');
  return found;
}

async function boxes(locator: Locator): Promise<Box[]> {
  return Promise.all((await locator.all()).map(box));
}
