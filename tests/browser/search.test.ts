import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ownBytes } from '../../bench/search/opening.ts';
import { serve } from '../../src/cli/serving/serve.ts';
import { contentFolder } from '../content-folder.ts';
import { buildSite, root as project } from './build-site.ts';
import { violationsOn } from './axe.ts';
import { interfere, launch, openPage } from './chromium.ts';

const { root, reader } = inject('sites');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A page of results, once they are there. */
async function searched(
  query: string,
  options: BrowserContextOptions = {},
  site = root,
): Promise<{ page: Page; complaints: string[] }> {
  const { page, complaints } = await openPage(browser, options);
  await page.goto(`${site.url}search/?${query}`);
  await settled(page);
  return { page, complaints };
}

async function settled(page: Page): Promise<string | null> {
  const list = page.locator(
    '[data-search-results]:is([data-search-state=done], [data-search-state=empty], [data-search-state=error])',
  );
  await list.waitFor({ state: 'attached' });
  return list.getAttribute('data-search-state');
}

function found(page: Page): Promise<string[]> {
  return page.locator('[data-search-result]').evaluateAll((items) =>
    items.map(
      (item) =>
        item
          .querySelector('a')
          ?.href.split(/:~:|#|\/people\//)[1]
          ?.replace('/', '') ?? '',
    ),
  );
}

const status = (page: Page): Promise<string> => page.getByRole('status').innerText();

describe('the relevance set', () => {
  interface Asked {
    readonly query: string;
    readonly type: string;
    readonly accept: readonly string[];
  }
  const queries = JSON.parse(readFileSync(join(project, 'bench/search/queries.json'), 'utf8')) as Asked[];

  it('finds what was said first, exact phrases always, and nothing where there is nothing', async () => {
    const { page, complaints } = await openPage(browser);
    const missed: Asked[] = [];
    for (const asked of queries) {
      await page.goto(`${root.url}search/?q=${encodeURIComponent(asked.query)}`);
      const state = await settled(page);
      const [first = ''] = await found(page);
      const complete = await page.locator('[data-search-results]').getAttribute('data-search-complete');
      const right = asked.accept.length === 0 ? state === 'empty' || complete === '0' : asked.accept.includes(first);
      if (!right) missed.push(asked);
    }
    expect(missed.filter(({ type }) => type === 'exact' || type === 'negative')).toEqual([]);
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(queries.length * 0.03);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

it('needs little of our scripts and lists for a first search', () => {
  const [dialog = ''] = readdirSync(join(root.outDir, '_astro')).filter((file) => /^dialog\..*\.js$/.test(file));
  const { scripts, lists } = ownBytes(root.outDir, dialog);
  expect(scripts).toBeGreaterThan(10_000);
  expect(scripts + lists).toBeLessThanOrEqual(19_800);
});

describe('a reader who searches', () => {
  it('sees what was corrected, and can search for the words as typed', async () => {
    const { page } = await searched('q=Rybkov+guarantees');
    expect(await status(page)).toContain('Showing results for ryabkov. Search instead for Rybkov.');
    await page.getByRole('link', { name: 'Search instead for Rybkov' }).click();
    await page.waitForURL(/spelling=as-typed/);
    await expect.poll(() => status(page)).toContain('Nothing here mentions Rybkov.');
    await page.goBack();
    await expect.poll(() => status(page)).toContain('Showing results for ryabkov');
    await page.context().close();
  });

  it('sees which words nothing mentions, and can search for the others', async () => {
    const { page } = await searched('q=Lavrov+guarantees');
    expect(await page.locator('[data-search-results]').getAttribute('data-search-state')).toBe('empty');
    expect(await status(page)).toContain('Nothing here mentions Lavrov.');
    await page.getByRole('link', { name: 'Search only for guarantees' }).click();
    await page.locator('[data-search-state=done]').waitFor();
    expect(await found(page)).toContain('no-legal-guarantees');
    await page.context().close();
  });

  it('finds an exact phrase in any quotation marks, with other words, marked as a whole', async () => {
    for (const [query, first, mark] of [
      ['“one day of war”', 'ten-years', 'one day of war'],
      ['„TEN YEARS“ war', 'ten-years', 'ten years'],
      ['«Russia-NATO Council» Ryabkov', 'council-on-unacceptable-terms', 'Russia–NATO Council'],
    ] as const) {
      const { page } = await searched(`q=${encodeURIComponent(query)}`);
      expect((await found(page))[0]).toBe(first);
      expect(await page.locator('[data-search-result]').first().locator('.words mark').allTextContents()).toContain(mark);
      await page.context().close();
    }
    for (const query of ['"ten days of war"', '"one day of wars"', '"ten years of war"']) {
      const { page } = await searched(`q=${encodeURIComponent(query)}`);
      expect(await page.locator('[data-search-results]').getAttribute('data-search-state')).toBe('empty');
      await page.context().close();
    }
  });

  it('sees which results have only some of the words, and which words they lack', async () => {
    const { page } = await searched('q=sanctions+champagne');
    expect(await page.locator('[data-search-result] .missing').count()).toBeGreaterThan(0);
    const all = await searched('q=champagne+agreements+smartphones');
    const lacking = all.page
      .locator('[data-search-result]', { hasText: 'glass of Crimean champagne' })
      .first()
      .locator('.missing');
    expect(await lacking.innerText()).toBe('Missing: smartphones');
    await page.context().close();
    await all.page.context().close();
  });

  it('sees who said it, to whom, when, where and in which form', async () => {
    const { page } = await searched('q=%22sharp+corners%22');
    const card = page.locator('[data-search-result]').first();
    expect(await card.locator('.speaker').innerText()).toBe(
      'Sergei Ryabkov, Deputy Foreign Minister of Russia, head of delegation (as printed by InfoRos) Russia',
    );
    expect(await card.locator('.circumstances').innerText()).toBe(
      'Direct quotation\u00A0· at his briefing\u00A0· 10\u00A0January\u00A02022\u00A0· Geneva',
    );
    expect(await card.locator('blockquote').innerText()).toMatch(/^“the conversation was difficult.* sharp corners\.”$/);
    await page.context().close();
  });

  it('comes to the words by a press anywhere on a result, and can still select them', async () => {
    for (const search of ['q=%22sharp+corners%22', 'q=brussels+stoltenberg']) {
      const { page } = await searched(search);
      const card = page.locator('[data-search-result]').first();
      const { x = 0, y = 0 } = (await card.locator('.words').boundingBox()) ?? {};
      await page.mouse.move(x + 20, y + 10);
      await page.mouse.down();
      await page.mouse.move(x + 120, y + 12);
      await page.mouse.up();
      expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
      expect(page.url()).toContain(search);
      await page.evaluate(() => getSelection()?.removeAllRanges());
      const to = await card.getByRole('link').first().getAttribute('href');
      await card.locator('.circumstances').click();
      await page.waitForURL((url) => url.href.endsWith(to ?? ''));
      await page.context().close();
    }
  });

  it('filters by a value, sees how many results have each, removes the filter and goes back', async () => {
    const { page } = await searched('q=guarantees');
    await page.getByText('Filters and sorting').click();
    const speaker = page.getByLabel('Speaker');
    await expect
      .poll(() =>
        speaker
          .locator('option', { hasText: 'The White House' })
          .or(speaker.locator('option', { hasText: 'White House' }))
          .first()
          .textContent(),
      )
      .toMatch(/\(1\)$/);
    await page.getByLabel('Show').selectOption('claim');
    await page.waitForURL(/q=guarantees&kind=claim/);
    await expect
      .poll(
        async () =>
          new Set(
            (await page.locator('[data-search-result] .circumstances').allTextContents()).map(
              (text) => text.split('\u00A0· ')[0],
            ),
          ),
      )
      .toEqual(new Set(['Claim of a source']));
    await page.getByRole('button', { name: 'Remove the filter Kind: Claim of a source' }).click();
    await page.waitForURL(/\?q=guarantees$/);
    await page.goBack();
    await page.waitForURL(/kind=claim/);
    expect(await page.getByLabel('Show').inputValue()).toBe('claim');
    await page.context().close();
  });

  it('searches by filters alone: speaker, outlet by name, days, sorted by date', async () => {
    for (const [query, ids] of [
      ['speaker=gromyko', ['ten-years']],
      ['outlet=RIA+Novosti&form=direct', ['responsible-decisions']],
      ['outlet=ryabkov-briefing&form=direct', ['without-embellishment', 'absolute-imperative']],
      ['q=10+January+2021', []],
      ['kind=event&from=2022-01-10&to=2022-01-12&sort=date', ['geneva-meeting', 'ryabkov-briefing', 'brussels-council']],
      ['kind=event&from=2022-01-13', ['vienna-council']],
      ['speaker=ryabkov&to=2022-01-09', ['tough-but-businesslike']],
      ['speaker=ryabkov&from=2022-02', []],
      ['speaker=nobody', []],
      ['kind=event&from=2022-01-12&to=2022-01-10', []],
    ] as const) {
      const { page } = await searched(query);
      expect((await found(page)).sort(), query).toEqual([...ids].sort());
      await page.context().close();
    }
    const { page } = await searched('speaker=ryabkov&from=2022-01&to=2022-01&sort=date');
    expect(await page.locator('[data-search-result]').count()).toBe(13);
    expect((await found(page))[0]).toBe('tough-but-businesslike');
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('2022-01-01');
    expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe('2022-01-31');
    await page.context().close();
  });

  it('goes back to the previous search, whatever was typed since', async () => {
    const { page } = await searched('q=guarantees');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('searchbox').pressSequentially('sanctions');
    await page.waitForURL(/q=sanctions/);
    await page.goBack();
    await page.waitForURL(/q=guarantees$/);
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('guarantees');
    await page.context().close();
  });

  it('keeps typing while results load, and keeps the filters in the address, even those not in the form', async () => {
    const { page } = await openPage(browser);
    let release: (() => void) | undefined;
    const held = new Promise<void>((go) => (release = go));
    await page.route('**/lists.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${root.url}search/?q=legal&speaker=ryabkov&article=geneva-consultations&outlet=His+briefing`);
    await page.getByRole('searchbox').press('End');
    await page.getByRole('searchbox').pressSequentially(' guarantees');
    await page.waitForURL(/q=legal\+guarantees&speaker=ryabkov&article=geneva-consultations&outlet=His\+briefing$/);
    release?.();
    await settled(page);
    expect(await page.getByRole('searchbox').inputValue()).toBe('legal guarantees');
    await page.getByRole('searchbox').pressSequentially(' nato');
    await page.waitForURL(/q=legal\+guarantees\+nato&/);
    await page.context().close();
  });

  it('turns off the / key', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${root.url}search/`);
    await page.getByLabel('Open the search with the / key').uncheck();
    await page.goto(`${root.url}about/`);
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });

  it('asks for more results', async () => {
    const { page } = await searched('q=Ryabkov');
    expect(await page.locator('[data-search-result]').count()).toBe(20);
    await page.getByRole('button', { name: 'Show more results' }).click();
    await expect.poll(() => page.locator('[data-search-result]').count()).toBeGreaterThan(20);
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.matches(':nth-of-type(21)'))).toBe(true);
    await page.context().close();
  });

  it('has recent searches stored only after allowing it', async () => {
    const { page } = await searched('q=guarantees');
    await page.getByRole('searchbox').press('Enter');
    await page.goto(`${root.url}search/`);
    expect(await page.getByRole('list', { name: 'Recent searches' }).getByRole('button').count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('reader.searches'))).toBeNull();
    await page.getByLabel('Remember my searches on this device').check();
    await page.getByRole('searchbox').fill('sharp corners');
    await page.getByRole('searchbox').press('Enter');
    await settled(page);
    await page.goto(`${root.url}search/`);
    await page.getByRole('button', { name: 'sharp corners' }).click();
    await page.waitForURL(/q=sharp/);
    await page.goto(`${root.url}search/`);
    await page.getByLabel('Remember my searches on this device').uncheck();
    expect(await page.evaluate(() => localStorage.getItem('reader.searches'))).toBeNull();
    await page.context().close();
  });

  it('sees each filter once, though the search could not be loaded at first', async () => {
    const { page } = await openPage(browser);
    const restore = await interfere(page, '**/pagefind/**', (route) => route.abort());
    await page.goto(`${root.url}search/?q=guarantees&speaker=ryabkov`);
    await settled(page);
    restore();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-search-state=done]').waitFor();
    await page.getByText('Filters and sorting').click();
    await expect.poll(() => page.locator('select[name=speaker]').inputValue()).toBe('ryabkov');
    const speakers = await page
      .locator('select[name=speaker] option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(speakers.length).toBeGreaterThan(5);
    expect(new Set(speakers).size).toBe(speakers.length);
    await page.context().close();
  });

  it('sees when the search could not be loaded, and can try again', async () => {
    const { page } = await openPage(browser);
    const restore = await interfere(page, '**/pagefind/**', (route) => route.abort());
    await page.goto(`${root.url}search/?q=guarantees`);
    await settled(page);
    expect(await status(page)).toContain('Search could not be loaded. You can still browse the quotes, people and timeline.');
    restore();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-search-state=done]').waitFor();
    await page.context().close();
  });
});

describe('whatever is typed', () => {
  const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  it.each([
    ['markup', attack],
    ['markup in quotation marks', `“${attack}”`],
    ['10,000 characters', 'guarantees '.repeat(910)],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 quotation marks', '"'.repeat(10_000)],
    ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈'],
    ['right-to-left', 'ריאבקוב “سلام عليكم” ‮guarantees'],
    ['a lone stop word', 'the'],
    ['a lone quotation mark', '"'],
    ['an open quotation', '“guarantees'],
    ['a word of the language', 'constructor __proto__ toString'],
    ['a token of the index', 'qk0z "d20220110"'],
    ['a pattern', '.*+?^${}()|[]\\'],
    ['percent signs', '%%%E0%A4%A'],
    ['a null', 'a\u0000b'],
  ])('%s: appears as text and is harmless', async (_what, query) => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${root.url}search/`);
    await page.getByRole('searchbox').fill(query);
    await page.getByRole('searchbox').press('Enter');
    await settled(page);
    expect(complaints).toEqual([]);
    expect(await page.title()).toMatch(/Search · On the Record$/);
    expect(await page.locator('.search-panel :is(img, script)').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it.each(['kind', 'speaker', 'side', 'outlet', 'form', 'article', 'from', 'to', 'sort', 'spelling'])(
    'in %s too',
    async (name) => {
      const { page, complaints } = await openPage(browser);
      await page.goto(`${root.url}search/?q=guarantees&${name}=${encodeURIComponent(attack)}`);
      await settled(page);
      expect(complaints).toEqual([]);
      expect(await page.title()).toMatch(/Search · On the Record$/);
      expect(await page.locator('.search-panel :is(img, script)').count()).toBe(0);
      await page.context().close();
    },
  );

  it('explains that a stop word alone is too common', async () => {
    const { page } = await searched('q=the');
    expect(await status(page)).toContain('Those words are too common to search for.');
    await page.context().close();
  });

  it('is harmless in the content too', async () => {
    const folder = await contentFolder(join(project, 'content'));
    const out = await mkdtemp(join(tmpdir(), 'on-the-record-hostile-'));
    const file = 'people/gromyko.yml';
    await folder.write(
      file,
      readFileSync(join(project, 'content', file), 'utf8').replace(/^name: .*$/m, `name: 'Gromyko ${attack}'`),
    );
    await folder.write(
      'site.yml',
      readFileSync(join(project, 'content/site.yml'), 'utf8').replace(/^tagline: .*$/m, `tagline: '</script>${attack}'`),
    );
    expect(await buildSite({ CONTENT_DIR: folder.path, OUT_DIR: join(out, 'site') })).toMatchObject({ code: 0 });
    const server = await serve({ outDir: join(out, 'site'), base: '/', port: 0 });
    const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
    const { page, complaints } = await openPage(browser);
    await page.goto(`${url}search/?speaker=gromyko`);
    await settled(page);
    expect(await page.locator('[data-search-result]').first().innerText()).toContain('<img src=x');
    await page.goto(url);
    expect(await page.title()).not.toMatch(/^[12]$/);
    expect(await page.locator('main img[src=x]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
    server.closeAllConnections();
    server.close();
    await folder.remove();
    await rm(out, { recursive: true, force: true });
  });
});

describe.each([
  ['at the root', root],
  ['under /reader/', reader],
])('the dialog %s', (_where, site) => {
  it('opens by key on the article, loads nothing before, and leads to the words by keyboard only', async () => {
    const { page, complaints } = await openPage(browser);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}articles/geneva-consultations/`, { waitUntil: 'networkidle' });
    expect(requests.filter((path) => /pagefind|dialog|panel|search/.test(path))).toEqual([]);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.waitFor();
    const field = dialog.getByRole('searchbox');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('“sharp corners”');
    await dialog.locator('[data-search-state=done]').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#without-embellishment$/);
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('without-embellishment');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens by Ctrl+K and by its link, closes by Escape, and gives the focus back', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${site.url}people/`);
    const link = page.getByRole('link', { name: 'Search', exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.waitFor();
    await page.keyboard.type('sanctions');
    await dialog.locator('[data-search-state=done]').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+k');
    await dialog.waitFor();
    expect(await dialog.getByRole('searchbox').inputValue()).toBe('sanctions');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}search/?q=sanctions`);
    await settled(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps letters that were typed right before it was closed', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${site.url}people/`);
    const link = page.getByRole('link', { name: 'Search', exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.waitFor();
    await page.keyboard.type('sanc');
    await dialog.locator('[data-search-state=done]').waitFor();
    await page.keyboard.type('tions');
    await page.keyboard.press('Escape');
    // The focus is back on the link before its key opens the dialog again.
    await page.waitForFunction(() => document.activeElement?.matches('[data-search-link]'));
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    const asked = (): Promise<string | null> => dialog.locator('.dialog-ways a').getAttribute('href');
    await expect.poll(asked).toContain('q=sanctions');
    expect(await dialog.getByRole('searchbox').inputValue()).toBe('sanctions');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

it('opens no dialog while the reader types elsewhere, or on the search page', async () => {
  const { page } = await openPage(browser);
  await page.goto(root.url);
  await page.getByRole('searchbox').fill('either');
  await page.keyboard.press('/');
  expect(await page.getByRole('searchbox').inputValue()).toBe('either/');
  await page.goto(`${root.url}search/`);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.context().close();
});

describe('axe finds no violations in', () => {
  const looks = { light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' }, forced: { forcedColors: 'active' } } as const;
  const states: Record<string, (page: Page) => Promise<void>> = {
    'the dialog with results': async (page) => {
      await page.goto(`${root.url}articles/geneva-consultations/`);
      await page.keyboard.press('/');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('Rybkov guarantees');
      await page.locator('dialog [data-search-state=done]').waitFor();
    },
    'the filters and chips': async (page) => {
      await page.goto(`${root.url}search/?q=guarantees&kind=reported&speaker=ryabkov`);
      await settled(page);
      await page.getByText('Filters and sorting').click();
    },
    'some of the words': async (page) => {
      await page.goto(`${root.url}search/?q=champagne+agreements+smartphones`);
      await settled(page);
    },
    'the empty state': async (page) => {
      await page.goto(`${root.url}search/?q=Lavrov+guarantees&kind=claim`);
      await settled(page);
    },
    'nothing asked': async (page) => {
      await page.goto(`${root.url}search/`);
      await page.getByLabel('Remember my searches on this device').check();
    },
  };
  const cases = Object.keys(looks).flatMap((look) =>
    Object.keys(states).map((state) => [state, look as keyof typeof looks] as const),
  );
  it.each(cases)('%s, %s', async (state, look) => {
    const { page, complaints } = await openPage(browser, { ...looks[look], viewport: { width: 320, height: 640 } });
    await states[state]?.(page);
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('without script', () => {
  it('browses quotes by speaker, side, outlet, form and month', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${root.url}search/?q=war`);
    for (const [name, heading, ids] of [
      ['Andrei Gromyko', 'Andrei Gromyko', ['ten-years']],
      ['RIA Novosti', 'RIA Novosti', ['council-on-unacceptable-terms', 'responsible-decisions']],
    ] as const) {
      await page.goto(`${root.url}search/`);
      await page.locator('noscript').getByRole('link', { name, exact: true }).click();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading);
      const records = await page
        .locator('ol.statements .ways a:first-child')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(records.map((path) => path?.split('/').at(-2)).sort()).toEqual(ids);
    }
    await page.goto(`${root.url}quotes/`);
    await page.getByRole('link', { name: 'January 2022', exact: true }).click();
    expect(await page.locator('ol.statements > li').count()).toBeGreaterThan(10);
    await page.context().close();
  });
});

describe('a browser', () => {
  it('can add the site as a search engine', async () => {
    for (const site of [root, reader]) {
      const { page } = await openPage(browser);
      await page.goto(site.url);
      const address = await page.locator('link[rel=search]').getAttribute('href');
      const xml = await page.evaluate(async (path) => (await fetch(path)).text(), address ?? '');
      const template = /template="([^"]+)"/.exec(xml)?.[1] ?? '';
      expect(xml).toContain('<ShortName>On the Record</ShortName>');
      const target = new URL(template.replace('{searchTerms}', encodeURIComponent('sharp corners')));
      await page.goto(new URL(target.pathname + target.search, site.url).href);
      await settled(page);
      expect((await found(page))[0]).toBe('without-embellishment');
      await page.goto(site.url);
      const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
        '@graph': { potentialAction: { target: { urlTemplate: string } } }[];
      };
      expect(data['@graph'][0]?.potentialAction.target.urlTemplate).toBe(
        template.replace('{searchTerms}', '{search_term_string}'),
      );
      await page.context().close();
    }
  });
});
