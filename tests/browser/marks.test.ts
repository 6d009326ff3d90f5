import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOn } from './axe.ts';
import { launch, openPage } from './chromium.ts';

const { root, reader, example } = inject('sites');
const path = 'articles/geneva-consultations/';
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function open(options: Parameters<typeof openPage>[1] = {}, address = root.url + path): Promise<Page> {
  const { page } = await openPage(browser, { viewport: { width: 1280, height: 800 }, ...options });
  await page.goto(address);
  return page;
}

const markOf = (page: Page, id: string) =>
  page.locator(`a.mark[id="${id === 'playing-cunning' ? 'ref--c1' : 'none'}"], a.mark[href$="/quotes/${id}/"]`);
const slipOf = (page: Page) => page.getByRole('dialog');
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

/** Taps on the beginning of the words of a statement. */
async function tap(page: Page, id: string): Promise<void> {
  const { x, y } = await page.evaluate((of) => {
    const words = document.getElementById(of);
    words?.scrollIntoView({ block: 'nearest' });
    const [first] = words?.getClientRects() ?? [];
    return { x: (first?.left ?? 0) + 4, y: ((first?.top ?? 0) + (first?.bottom ?? 0)) / 2 };
  }, id);
  await page.touchscreen.tap(x, y);
}

describe('the text of an article', () => {
  it('is not underlined but for its links, is read aloud with few names of controls, and has few of them', async () => {
    const page = await open({ javaScriptEnabled: true });
    const measured = await page.evaluate(() => {
      const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;
      const isUnderlined = (element: Element | null): boolean =>
        element !== null &&
        !element.matches('p, li') &&
        (getComputedStyle(element).textDecorationLine.includes('underline') || isUnderlined(element.parentElement));
      const running = [...document.querySelectorAll('.body > p, .body > :is(ul, ol) > li')];
      const walkers = running.map((block) => document.createTreeWalker(block, NodeFilter.SHOW_TEXT));
      const texts = walkers.flatMap((walker) => {
        const found: Node[] = [];
        while (walker.nextNode()) found.push(walker.currentNode);
        return found;
      });
      const count = (nodes: Node[]): number => nodes.reduce((sum, { textContent }) => sum + wordsIn(textContent ?? ''), 0);
      const controls = [...document.querySelectorAll<HTMLElement>('.body :is(a[href], button, summary, input)')];
      const seen = controls.filter((control) => control.checkVisibility());
      const named = seen.filter((control) => control.ariaLabel !== null && !control.closest('.note'));
      return {
        underlined: count(texts.filter(({ parentElement }) => isUnderlined(parentElement))) / count(texts),
        names: named.reduce((sum, { ariaLabel }) => sum + wordsIn(ariaLabel ?? ''), 0),
        controls: seen.length,
        statements: seen.filter((control) => control.matches('.mark')).length,
      };
    });
    expect(measured.statements).toBeGreaterThan(25);
    expect(measured.underlined).toBeGreaterThan(0);
    expect(measured.underlined).toBeLessThanOrEqual(0.08);
    expect(measured.names).toBeLessThanOrEqual(150);
    expect(measured.controls).toBeLessThanOrEqual(120);
    await page.context().close();
  });

  it('says whose voice it is before the words, once', async () => {
    const page = await open();
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const heard: string[] = [];
    const listen = (id: string): void => {
      const node = byId.get(id);
      const role = String(node?.role?.value);
      if (role === 'link' || role === 'StaticText')
        heard.push([node?.name?.value, node?.description?.value].filter(Boolean).join(' | '));
      if (role !== 'link') for (const child of node?.childIds ?? []) listen(child);
    };
    listen(nodes[0]?.nodeId ?? '');
    const before = (words: string): string | undefined => heard[heard.findIndex((one) => one.startsWith(words)) - 1];
    expect(before('After the dinner with the American side')).toBe('Said: Sergei Ryabkov | statement 1 of 19');
    expect(before('Here, in InfoRos’s view, the United States')).toBe('Claim: InfoRos | claim 1 of 15');
    // In quotation marks, which the style sheet or the text has outside it.
    expect(before('ten years of negotiations')).toBe('Said: Andrei Gromyko | statement 10 of 19');
    const callout = heard.findIndex((one) => one.startsWith('We presented to the Americans'));
    expect(heard.slice(callout - 2, callout)).toEqual(['Said: Sergei Ryabkov (speaker inferred) | statement 14 of 19', '“']);
    expect(heard.filter((one) => one.endsWith('statement 1 of 19'))).toHaveLength(1);
    await page.context().close();
  });

  it('keeps the voices apart without colour: by marks, and by rails in the margin that move no words', async () => {
    for (const media of [{}, { forcedColors: 'active' }, { colorScheme: 'dark' }, 'print'] as const) {
      for (const width of [320, 1280]) {
        const page = await open({ viewport: { width, height: 800 }, ...(media === 'print' ? {} : media) });
        if (media === 'print') await page.emulateMedia({ media });
        const drawn = (selector: string): Promise<[string, string]> =>
          page
            .locator(selector)
            .first()
            .evaluate((element) => {
              const { content, borderInlineStartStyle } = getComputedStyle(element, '::before');
              return [content, borderInlineStartStyle];
            });
        expect((await drawn('.mark.by-russia'))[0]).toBe('"■" / ""');
        expect((await drawn('.mark.by-united-states'))[0]).toBe('"●" / ""');
        expect((await drawn('.mark.claims'))[0]).toBe('"≡" / ""');
        expect((await drawn('.body > p .said'))[1]).toBe('solid');
        expect((await drawn('.body > p .claim'))[1]).toBe('dotted');
        // The rail of a statement is beside its lines, in the margin, and within the page.
        const rail = await page.locator('#tough-but-businesslike').evaluate((words) => {
          const style = getComputedStyle(words, '::before');
          const { left } = document.querySelector('.body')?.getBoundingClientRect() ?? { left: 0 };
          return {
            left: left + parseFloat(style.left),
            right: left,
            height: parseFloat(style.height),
            of: words.getBoundingClientRect().height,
          };
        });
        expect(rail.left).toBeGreaterThanOrEqual(0);
        expect(rail.left).toBeLessThan(rail.right - 3);
        expect(rail.height).toBeGreaterThan(rail.of / 2);
        expect(rail.height).toBeLessThan(rail.of);
        await page.context().close();
      }
    }
  });

  it('never begins a line with a mark', async () => {
    for (const width of [320, 412, 768, 1280]) {
      const page = await open({ viewport: { width, height: 800 } });
      const alone = await page.locator('.body > p .mark').evaluateAll(
        (marks) =>
          marks.filter((mark) => {
            const range = document.createRange();
            range.selectNode(mark.previousSibling ?? mark);
            const before = [...range.getClientRects()].at(-1);
            return before && Math.abs(before.bottom - mark.getBoundingClientRect().bottom) > before.height;
          }).length,
      );
      expect(alone, `${width} pixels`).toBe(0);
      await page.context().close();
    }
  });
});

describe('the slip of a statement', () => {
  it('opens at the first click, although the script for it is only then fetched', async () => {
    const { page } = await openPage(browser, { viewport: { width: 1280, height: 800 } });
    let release: (() => void) | undefined;
    const held = new Promise<void>((go) => (release = go));
    await page.route(/_astro\/rest[^/]*\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(root.url + path);
    await markOf(page, 'adamant-stance').click();
    release?.();
    await slipOf(page).waitFor();
    expect(page.url()).toBe(root.url + path);
    await page.context().close();
  });

  it('opens by key, says who, to whom, when, where and in which source, and gives the focus back', async () => {
    const { page, complaints } = await openPage(browser, { viewport: { width: 1280, height: 800 } });
    await page.goto(reader.url + path);
    await markOf(page, 'adamant-stance').focus();
    await page.keyboard.press('Enter');
    const slip = page.getByRole('dialog', { name: 'Said: Sergei Ryabkov, statement 2 of 19' });
    await slip.waitFor();
    const text = await slip.innerText();
    for (const said of [
      'Reported statement',
      'Sergei Ryabkov, Deputy Foreign Minister',
      'Russia',
      'on or before 10\u00A0January\u00A02022',
      'not given: to whom, where',
      'InfoRos',
      'paragraph\u00A02',
    ])
      expect(text).toContain(said);
    expect(await slip.getByRole('link', { name: 'About this statement' }).getAttribute('href')).toBe(
      '/reader/quotes/adamant-stance/',
    );
    expect(await slip.getByRole('link', { name: 'Cite' }).getAttribute('href')).toBe('/reader/quotes/adamant-stance/#cite');
    expect(await focused(page)).toBe('Said: Sergei Ryabkov, statement 2 of 19');
    await page.keyboard.press('Escape');
    expect(await slipOf(page).count()).toBe(0);
    expect(await focused(page)).toBe('Said: Sergei Ryabkov');
    await page.keyboard.press('Enter');
    await slip.getByRole('link', { name: 'Cite' }).click();
    await page.waitForURL(`${reader.url}quotes/adamant-stance/#cite`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([320, 1280])(
    'opens below its words within a window of %i pixels, by a tap on them, and closes by another',
    async (width) => {
      const page = await open({ viewport: { width, height: 640 }, hasTouch: true });
      for (const id of ['tough-but-businesslike', 'playing-cunning', 'ten-years']) {
        await tap(page, id);
        await slipOf(page).waitFor();
        const [slip, mark] = [await slipOf(page).boundingBox(), await markOf(page, id).boundingBox()];
        if (!slip || !mark) throw new Error('the slip is not visible');
        expect(slip.x).toBeGreaterThanOrEqual(0);
        expect(slip.x + slip.width).toBeLessThanOrEqual(width);
        expect(slip.y).toBeGreaterThanOrEqual(mark.y + mark.height / 2);
        expect(slip.y + slip.height).toBeLessThanOrEqual(640);
        expect(await violationsOn(page)).toEqual([]);
        await tap(page, id);
        await expect.poll(() => slipOf(page).count()).toBe(0);
      }
      await page.context().close();
    },
  );

  it('does not open on a link in the words, nor while words are selected', async () => {
    const page = await open();
    await page.evaluate(() => {
      const words = document.getElementById('tough-but-businesslike');
      if (words) getSelection()?.selectAllChildren(words);
      words?.click();
    });
    await page.locator('#left-for-brussels-and-vienna a.event').first().click();
    await page.waitForURL(/#brussels-council$/);
    expect(await slipOf(page).count()).toBe(0);
    await page.context().close();
  });

  it('shares the address of the page of the statement or claim', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    for (const [id, address] of [
      ['results-not-words', `${root.url}quotes/results-not-words/`],
      ['playing-cunning', `${root.url}${path}playing-cunning/`],
    ] as const) {
      await markOf(page, id).click();
      await slipOf(page).getByRole('link', { name: 'Share' }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(address);
      expect(page.url()).toBe(root.url + path);
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  });

  it('is also on the page of a section, and in German', async () => {
    const page = await open({}, `${root.url}${path}ryabkovs-briefing/`);
    await markOf(page, 'no-sense-of-urgency').click();
    expect(await slipOf(page).innerText()).toContain('At his briefing');
    await page.context().close();
    const german = await open({}, example.url);
    await german.goto(
      await german
        .locator('main h2 a, main h1 a')
        .first()
        .evaluate((link) => (link as HTMLAnchorElement).href),
    );
    await german.locator('.body .mark:not(.claims)').first().click();
    expect(await slipOf(german).innerText()).toMatch(/· Äußerung 1 von \d+[^]*Teilen\s+Zitieren\s+Zu dieser Äußerung/);
    expect(await violationsOn(german)).toEqual([]);
    await german.context().close();
  });

  it.each([
    ['without script', { javaScriptEnabled: false }, () => undefined],
    ['offline but for the record', {}, (page: Page) => page.route('**/slips.json', (route) => route.abort())],
    [
      'where popovers are unknown',
      {},
      (page: Page) => page.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, 'showPopover')),
    ],
  ] as const)('is the record itself %s', async (_name, options, prepare) => {
    const { page } = await openPage(browser, options);
    await prepare(page);
    for (const [id, record] of [
      ['results-not-words', 'quotes/results-not-words/'],
      ['playing-cunning', `${path}playing-cunning/`],
    ] as const) {
      await page.goto(root.url + path);
      await markOf(page, id).click();
      await page.waitForURL(root.url + record);
    }
    await page.context().close();
  });
});

describe('a reader who comes from a result of the search', () => {
  /** Searches on the page that is open, and follows the result that is the statement. */
  async function follow(page: Page): Promise<void> {
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('urgency');
    await page.locator('[data-search-result] a[href$="#no-sense-of-urgency"]').first().click();
    await page.waitForURL(`${root.url + path}#no-sense-of-urgency`);
  }
  const slip = (page: Page) => page.getByRole('dialog', { name: /^Said: Sergei Ryabkov/ });

  it.each(['', path])('from /%s shares the statement in one act, with the focus on its words', async (from) => {
    const { page, complaints } = await openPage(browser, {
      viewport: { width: 320, height: 640 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(root.url + from);
    await follow(page);
    await slip(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('no-sense-of-urgency');
    const [words, box] = [await page.locator('#no-sense-of-urgency').boundingBox(), await slip(page).boundingBox()];
    if (!words || !box) throw new Error('the slip is not visible');
    expect(words.y).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(words.y + words.height);
    expect(box.y + box.height).toBeLessThanOrEqual(640);
    await slip(page).getByRole('link', { name: 'Share' }).click();
    const address = `${root.url}quotes/no-sense-of-urgency/`;
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('closes the slip by Escape, and sees it once only', async () => {
    const page = await open({}, root.url);
    await follow(page);
    await slip(page).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => slip(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('no-sense-of-urgency');
    await page.goBack();
    await page.waitForURL(root.url);
    await page.goto(`${root.url}${path}#no-sense-of-urgency`);
    await page.mouse.move(10, 10);
    await page.waitForLoadState('networkidle');
    expect(await slip(page).count()).toBe(0);
    await page.context().close();
  });
});

describe('the keys j and k', () => {
  it('move from statement to statement, but not while typing or with other keys, and can be turned off for good', async () => {
    const page = await open({ viewport: { width: 1280, height: 640 } });
    const press = async (keys: string, id: string): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(id && `/quotes/${id}/`);
    };
    await press('j', 'tough-but-businesslike');
    await press('jj', 'no-deviations');
    await press('k', 'adamant-stance');
    const words = await page.locator('#adamant-stance').boundingBox();
    expect(words && words.y >= 0 && words.y + words.height <= 640).toBe(true);
    await page.keyboard.press('Control+j');
    await page.keyboard.press('Alt+j');
    await page.waitForTimeout(100);
    await press('', 'adamant-stance');
    await page.locator('#theme').focus();
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('theme');
    await markOf(page, 'adamant-stance').focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('J and K move from statement to statement').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.waitForTimeout(100);
    await press('', 'adamant-stance');
    await page.reload();
    await page.keyboard.press('j');
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.activeElement?.matches('.mark'))).toBe(false);
    await page.goto(`${root.url}search/`);
    const box = page.getByLabel('Move from statement to statement with the J and K keys');
    expect(await box.isChecked()).toBe(false);
    await box.check();
    await page.goto(root.url + path);
    await page.keyboard.press('j');
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.mark'))).toBe(true);
    await page.context().close();
  });
});
