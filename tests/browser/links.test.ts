import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { contentFolder } from '../content-folder.ts';
import { root as project, run } from './build-site.ts';
import { launch, openPage } from './chromium.ts';

const { root, reader, changed } = inject('sites');
const article = 'articles/geneva-consultations/';
const { pages: published } = JSON.parse(readFileSync(join(project, 'content/anchors.json'), 'utf8')) as {
  pages: Record<string, string[]>;
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describe('every published address', () => {
  it.each([root, reader, changed])('answers under $base, without script, and has what it promised', async (site) => {
    const dead: string[] = [];
    for (const [path, anchors] of Object.entries(published)) {
      const response = await fetch(site.url + path.slice(1));
      const html = await response.text();
      if (response.status !== 200 || !html.trimEnd().endsWith('</html>')) dead.push(path);
      for (const anchor of anchors) if (html.split(` id="${anchor}"`).length !== 2) dead.push(`${path}#${anchor}`);
    }
    expect(dead).toEqual([]);
  });

  it('still gives the files beside what was renamed or moved', async () => {
    const read = async (path: string): Promise<string> => {
      const response = await fetch(changed.url + path);
      expect(response.status, path).toBe(200);
      return response.text();
    };
    for (const [from, to] of [
      ['quotes/ten-years/oembed.json', 'quotes/ten-years-of-talks/oembed.json'],
      ['quotes/ten-years/index.md', 'quotes/ten-years-of-talks/index.md'],
      ['people/gromyko/feed.xml', 'people/a-gromyko/feed.xml'],
      [`${article}what-comes-next/oembed.json`, 'articles/january-round/what-comes-next/oembed.json'],
    ] as const) {
      expect(await read(from)).toBe(await read(to));
    }
    expect(await read('quotes/ten-years/cite.bib')).toContain('/quotes/ten-years-of-talks/');
  });

  it('leads on where its matter moved, with script off', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    for (const [from, to] of [
      ['articles/geneva-consultations/what-comes-next/', 'articles/january-round/what-comes-next/'],
      ['quotes/ten-years/', 'quotes/ten-years-of-talks/'],
      ['quotes/ten-years/embed/', 'quotes/ten-years-of-talks/embed/'],
      ['people/gromyko/', 'people/a-gromyko/'],
      ['quotes/premature-to-conclude/', 'quotes/'],
    ] as const) {
      await page.goto(changed.url + from);
      await page.waitForURL(changed.url + to);
      expect(await page.locator('h1, blockquote').count(), to).toBeGreaterThan(0);
    }
    for (const [anchor, to, name] of [
      ['what-comes-next', 'articles/january-round/#what-comes-next', 'Otherwise: What comes next'],
      ['marathon-begun', 'articles/january-round/#marathon-begun', 'But the main thing, the commentary says'],
      ['note-vienna-outcome', 'articles/january-round/#note-vienna-outcome', 'Poland was in the chair'],
      ['un-es-11-1', 'articles/january-round/#un-es-11-1', 'United Nations General Assembly'],
      ['premature-to-conclude', 'articles/january-round/#what-comes-next', 'Otherwise: What comes next'],
    ] as const) {
      await page.goto(`${changed.url}${article}#${anchor}`);
      const entry = page.locator(`[id="${anchor}"]:target`);
      expect(await entry.isVisible(), anchor).toBe(true);
      expect(await entry.textContent()).toContain(name);
      await entry.getByRole('link').click();
      await page.waitForURL(changed.url + to);
      expect(await page.locator(':target').count()).toBe(1);
    }
    await page.goto(`${changed.url}${article}#ten-years`);
    expect(await page.locator('.quote:has(> [id="ten-years"]:target)').textContent()).toContain('ten years of negotiations');
    await page.context().close();
  });
});

describe('an editor who would lose links', () => {
  it('learns which, follows the hint, publishes what is new, and finds nothing more', async () => {
    const folder = await contentFolder(join(project, 'content'));
    const file = 'articles/geneva-consultations.md';
    const markdown = readFileSync(join(project, 'content', file), 'utf8');
    const anchors = (...args: string[]) => run('npm', ['run', '--silent', 'anchors', ...args], { CONTENT_DIR: folder.path });
    expect(await anchors()).toMatchObject({ code: 0, output: '0 new\n0 moved\n0 lost\n' });

    await folder.write(file, markdown.replace('{#the-dinner}', '{#at-dinner}'));
    const lost = await anchors('--', '--publish');
    expect(lost.code).toBe(1);
    expect(lost.output).toContain(
      '2 lost\n    /articles/geneva-consultations/#the-dinner\n    /articles/geneva-consultations/the-dinner/\n',
    );
    expect(lost.output).toContain('{#at-dinner aliases=the-dinner}');
    expect(lost.output).toContain('Nothing was published');
    expect(readFileSync(join(folder.path, 'anchors.json'), 'utf8')).toBe(
      readFileSync(join(project, 'content/anchors.json'), 'utf8'),
    );

    await folder.write(file, markdown.replace('{#the-dinner}', '{#at-dinner aliases=the-dinner}'));
    const published = await anchors('--', '--publish');
    expect(published).toMatchObject({ code: 0 });
    expect(published.output).toContain(
      '2 new\n    /articles/geneva-consultations/#at-dinner\n    /articles/geneva-consultations/at-dinner/\n1 moved\n    /articles/geneva-consultations/the-dinner/ → /articles/geneva-consultations/at-dinner/\n0 lost\n',
    );
    expect((await anchors()).output).toMatch(/^0 new\n1 moved\n/);
    const { pages } = JSON.parse(readFileSync(join(folder.path, 'anchors.json'), 'utf8')) as {
      pages: Record<string, string[]>;
    };
    expect(pages[`/${article}`]).toEqual(expect.arrayContaining(['the-dinner', 'at-dinner']));
    expect(await anchors('--', '--publsh')).toMatchObject({ code: 2 });
    await folder.remove();
  });
});

describe('a reader who shares', () => {
  it('finds a named link to each thing: seen at hover, at focus and on touch', async () => {
    const anchors = published[`/${article}`] ?? [];
    const { page } = await openPage(browser);
    await page.goto(root.url + article);
    const links = await page
      .locator('main a[href^="#"][aria-label^="Link: "], [id^=correction-] strong a[href^="#"]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
    // Statements and claims have marks, whose slips share them (marks.test.ts).
    const marked = await page.locator('.body [id]:has(> [aria-owns])').evaluateAll((all) => all.map(({ id }) => id));
    // Whoever shares a person shares their page.
    const people = await page
      .locator('.people li[id]:has(> a[href^="/people/"])')
      .evaluateAll((all) => all.map(({ id }) => id));
    // A term is words within a statement or a claim.
    const linked = [...links, ...marked, ...people];
    expect(anchors.filter((id) => !linked.includes(id))).toEqual(['legal-security-guarantees']);
    const opacity = (id: string): Promise<string> =>
      page.locator(`.permalink[href="#${id}"]`).evaluate((link) => getComputedStyle(link).opacity);
    for (const [id, over] of [
      ['the-dinner', '.heading:has(#the-dinner)'],
      ['note-drafts', '#note-drafts'],
      ['geneva-meeting', 'li#geneva-meeting'],
      ['drafts', 'li#drafts'],
    ] as const) {
      expect(await opacity(id), id).toBe('0');
      await page.locator(over).hover();
      expect(await opacity(id), id).toBe('1');
      await page.mouse.move(0, 0);
      await page.locator(`.permalink[href="#${id}"]`).focus();
      expect(await opacity(id), id).toBe('1');
    }
    await page.context().close();
    const { page: phone } = await openPage(browser, { hasTouch: true, isMobile: true, viewport: { width: 390, height: 780 } });
    await phone.goto(root.url + article);
    expect(
      await phone.locator('.permalink').evaluateAll((all) => [...new Set(all.map((link) => getComputedStyle(link).opacity))]),
    ).toEqual(['1']);
    await phone.context().close();
  });

  it('copies the link with a preview of its own first, hears what was copied, and may take the position instead', async () => {
    const { page, complaints } = await openPage(browser, clipboard);
    await page.goto(reader.url + article);
    const region = page.getByRole('status').last();
    const position = 'Link to this position on the page copied';
    for (const [id, own, said] of [
      ['the-dinner', `${reader.url}${article}the-dinner/`, 'Link to this section’s page copied'],
      ['note-drafts', `${reader.url}${article}note-drafts/`, 'Link to this note’s page copied'],
      ['brussels-council', `${reader.url}timeline/brussels-council/`, 'Link to this event’s page copied'],
      ['treasury', undefined, position],
      ['timeline', undefined, position],
    ] as const) {
      const sign = page.locator(`a[href="#${id}"][aria-label^="Link: "]`).last();
      await sign.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => region.textContent(), { message: id }).toBe(said);
      // What was said may have been said of the last link too.
      await expect.poll(() => copied(page)).toBe(own ?? `${reader.url}${article}#${id}`);
      expect(page.url()).toBe(`${reader.url}${article}#${id}`);
      const other = page.getByRole('button', { name: 'Copy position in the article' });
      expect(await other.count(), id).toBe(own ? 1 : 0);
      if (own) {
        expect((await page.request.get(own)).status()).toBe(200);
        await other.focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => region.textContent()).toBe('Link to its position in the article copied');
        expect(await copied(page)).toBe(`${reader.url}${article}#${id}`);
        expect(await sign.evaluate((link) => link === document.activeElement)).toBe(true);
      }
      await page.getByRole('button', { name: 'Close' }).focus();
      await page.keyboard.press('Escape');
      expect(await page.locator('.notice').count()).toBe(0);
      expect(await sign.evaluate((link) => link === document.activeElement)).toBe(true);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shares a statement and a claim from their slips by the pages of these, or by their positions', async () => {
    const { page, complaints } = await openPage(browser, clipboard);
    await page.goto(reader.url + article);
    const region = page.getByRole('status').last();
    for (const [id, own, said] of [
      ['no-deviations', `${reader.url}quotes/no-deviations/`, 'Link to this statement’s page copied'],
      ['playing-cunning', `${reader.url}${article}playing-cunning/`, 'Link to this claim’s page copied'],
    ] as const) {
      await page.locator(`[id="${await page.locator(`#${id} [aria-owns]`).first().getAttribute('aria-owns')}"]`).click();
      await page.getByRole('dialog').getByRole('link', { name: 'Share' }).click();
      await expect.poll(() => region.textContent(), { message: id }).toBe(said);
      expect(await copied(page)).toBe(own);
      expect((await page.request.get(own)).status()).toBe(200);
      await page.getByRole('button', { name: 'Copy position in the article' }).click();
      await expect.poll(() => region.textContent()).toBe('Link to its position in the article copied');
      expect(await copied(page)).toBe(`${reader.url}${article}#${id}`);
      await page.keyboard.press('Escape');
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('sees the notice until acting on it', async () => {
    const { page } = await openPage(browser, clipboard);
    await page.clock.install();
    await page.goto(root.url + article);
    await page.locator('.heading:has(#the-dinner)').hover();
    await page.locator('.heading:has(#the-dinner) .permalink').click();
    const notice = page.locator('body .notice');
    await notice.waitFor();
    await page.clock.runFor('10:00');
    expect(await notice.isVisible()).toBe(true);
    await page.locator('h1').click();
    expect(await notice.count()).toBe(0);
    await page.context().close();
  });

  it('copies citations and code, and hears which', async () => {
    const { page } = await openPage(browser, clipboard);
    await page.goto(`${root.url}quotes/no-deviations/`);
    for (const [name, said] of [
      ['Copy the citation, APA', 'APA citation copied'],
      ['Copy the citation, Harvard', 'Harvard citation copied'],
    ] as const) {
      await page.getByRole('button', { name }).click();
      await expect.poll(() => page.getByRole('status').last().textContent()).toBe(said);
    }
    await page.context().close();
  });

  it('is offered the device’s own way to share, with the address that has a preview', async () => {
    const { page } = await openPage(browser, clipboard);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => Promise.resolve(Object.assign(globalThis, { shared: data })),
      });
    });
    await page.goto(root.url + article);
    await page.locator('.heading:has(#the-dinner)').hover();
    await page.locator('.heading:has(#the-dinner) .permalink').click();
    await page.getByRole('button', { name: 'Share…' }).click();
    expect(await page.evaluate(() => (globalThis as { shared?: ShareData }).shared)).toEqual({
      url: `${root.url}${article}the-dinner/`,
      title: await page.title(),
    });
    await page.context().close();
  });

  it('goes by an ordinary link where there is no script, and is told where copying is forbidden', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(root.url + article);
    await page.locator('.heading:has(#the-dinner)').hover();
    await page.locator('.heading:has(#the-dinner) .permalink').click();
    await page.waitForURL(/#the-dinner$/);
    await page.context().close();
    const { page: strict } = await openPage(browser);
    await strict.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('forbidden')) } });
    });
    await strict.goto(root.url + article);
    await strict.locator('.heading:has(#the-dinner)').hover();
    await strict.locator('.heading:has(#the-dinner) .permalink').click();
    await expect.poll(() => strict.getByRole('status').last().textContent()).toContain('The link is in the address bar.');
    expect(strict.url()).toMatch(/#the-dinner$/);
    await strict.context().close();
  });

  it('reaches the link to selected words by keyboard', async () => {
    const { page } = await openPage(browser, clipboard);
    await page.goto(root.url + article);
    await page.evaluate(() => {
      const text = document.querySelector('#what-moscow-wants')?.closest('.heading')?.nextElementSibling;
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 1);
    });
    await page.locator('.words-link').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').last().textContent()).toBe('Link to these words copied');
    expect(await copied(page)).toMatch(/#council-on-unacceptable-terms:~:text=In%20an%20interview%20Ryabkov%20told/);
    await page.keyboard.press('Escape');
    expect(await page.locator('.words-link').count()).toBe(0);
    // Reading and tabbing go on from the words.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('In an interview Ryabkov told');
    await page.context().close();
  });

  it('links to a long selection on a slow phone, and to words with a note’s number among them', async () => {
    const { page } = await openPage(browser, clipboard);
    await page.goto(root.url + article);
    const slow = await page.context().newCDPSession(page);
    const link = async (from: string, to: string): Promise<string> => {
      await page.evaluate(
        ([first = '', last = '']) => {
          const [start, end] = [document.querySelector(first), document.querySelector(last)];
          if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
        },
        [from, to],
      );
      await page.locator('.words-link').click();
      await page.locator('.notice').filter({ hasText: 'Link to these words copied' }).waitFor();
      const href = await copied(page);
      await page.keyboard.press('Escape');
      return decodeURIComponent(href).replace(/.*:~:text=/, '');
    };
    await page.locator('h1').hover();
    const across = await link('.heading:has(#the-dinner) + p', '.heading:has(#the-dinner) + p');
    expect(across).toMatch(/^The two sides had met .*somewhat optimistic/);
    expect(across).not.toMatch(/dinner\d/);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 20 });
    const long = await link('.body > p', '.heading:has(#what-comes-next) + p');
    expect(long).toMatch(/^[^,]+.*,.+/);
    await page.context().close();
  });
});
