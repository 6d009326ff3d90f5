import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { interfere, launch, openPage } from './chromium.ts';

const { root, reader, example } = inject('sites');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const status = (page: Page): Promise<string> => page.getByRole('status').innerText();
const inState = (page: Page, state: string) => page.locator(`[data-search-state=${state}]`).waitFor({ state: 'attached' });
const field = (page: Page) => page.getByRole('textbox', { name: /words as you read them|wie Sie sie gelesen/ });
const verdict = (page: Page) => page.locator('.verdict').first();
const changes = async (page: Page): Promise<string[][]> => [
  await verdict(page).locator('del').evaluateAll(withoutHidden),
  await verdict(page).locator('ins').evaluateAll(withoutHidden),
];

/** Returns the text of elements as it is seen. */
function withoutHidden(elements: Element[]): string[] {
  return elements.map((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('.unseen')) hidden.remove();
    return copy.textContent.trim();
  });
}

async function open(address: string): Promise<{ page: Page; complaints: string[] }> {
  const opened = await openPage(browser);
  await opened.page.goto(address);
  return opened;
}

const asked = (words: string): string => `check/?q=${encodeURIComponent(words)}`;

describe('from a link', () => {
  it('shows where a quotation departs from the record, who said it, and where to read it', async () => {
    const { page, complaints } = await open(reader.url + asked('“NATO not to expand is an absolute necessity”'));
    await inState(page, 'done');
    expect(await status(page)).toBe('Not on record in these words. The nearest wording:');
    expect(await changes(page)).toEqual([['necessity'], ['imperative']]);
    expect(await verdict(page).innerText()).toMatch(/Sergei Ryabkov,.*\(speaker inferred, as printed by InfoRos\)/);
    expect(await verdict(page).innerText()).toContain('For “necessity” the record has “imperative”.');
    expect(await page.title()).toMatch(/^“NATO not to expand is an absolute necessity” · Is this what was said\?/);
    expect(await page.locator('[data-search-complete]').getAttribute('data-search-complete')).toBe('0');
    await verdict(page).getByRole('link', { name: 'In the article' }).click();
    await page.waitForURL(`${reader.url}articles/geneva-consultations/#absolute-imperative`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['"Ten years of negotiations are better than one day of war"', 'On record, in these very words.'],
    ['„ten years of negotiations are better than one day of war.“', 'On record, in these very words.'],
    ['ten years … one day of war', 'On record, with words left out.'],
    ['TEN YEARS OF NEGOTIATIONS', 'On record, in these words. Capitals or punctuation differ.'],
    ['no legal guarantees would follow from them', 'On record as reported, not as a direct quotation.'],
    ['made no specific concessions', /^On record as a claim, not as a direct quotation\./],
    ['we will bury you under roses', 'Not on record here.'],
    ['imperative', 'One word is too little to compare.'],
  ])('says of %j: %j', async (words, said) => {
    const { page } = await open(root.url + asked(words));
    await page.locator('[data-search-state=done], [data-search-state=empty]').waitFor({ state: 'attached' });
    expect(await status(page)).toEqual(typeof said === 'string' ? said : expect.stringMatching(said));
    await page.context().close();
  });

  it('does not put reported words into quotation marks, and says whose they are', async () => {
    const { page } = await open(root.url + asked('no legal guarantees would follow'));
    await inState(page, 'done');
    expect(await verdict(page).locator('blockquote').count()).toBe(0);
    expect(await verdict(page).locator('.words').innerText()).not.toMatch(/[“”]/);
    expect(await verdict(page).innerText()).toContain('The words are the report’s, not the speaker’s own.');
    await page.context().close();
  });

  it('names a denial that a gap leaves out', async () => {
    const { page } = await open(root.url + asked('“there … be deviations from our current approach”'));
    await inState(page, 'done');
    expect(await status(page)).toBe('On record, with words left out.');
    expect(await verdict(page).innerText()).toContain('A denial is among the words left out: “cannot”.');
    await page.context().close();
  });

  it('names another speaker than the text does', async () => {
    const { page } = await open(root.url + asked('Sherman said: “the conversation was difficult, long, very professional”.'));
    await inState(page, 'done');
    expect(await status(page)).toBe('On record, in these very words.');
    expect(await verdict(page).innerText()).toContain('Your text names Sherman. This record is of Sergei Ryabkov.');
    await page.context().close();
  });

  it('compares each passage in quotation marks by itself', async () => {
    const words = 'Gromyko: “ten years of talks are better than one day of war”. Ryabkov: «without attempts to embellish».';
    const { page } = await open(root.url + asked(words));
    await inState(page, 'done');
    expect(await status(page)).toBe('2 passages were compared. 1 is a direct quotation on record, word for word.');
    const verdicts = await page
      .locator('.verdict')
      .evaluateAll((items: HTMLElement[]) => items.map(({ dataset }) => dataset['verdict']));
    expect(verdicts).toEqual(['near', 'exact']);
    expect(await page.locator('.verdicts').innerText()).not.toContain('Your text names');
    await page.context().close();
  });

  it('compares the original and the translation, and says which', async () => {
    const { page } = await open(example.url + asked('« Le port ne manque pas d’eau ; il manque d’argent »'));
    await inState(page, 'done');
    expect(await changes(page)).toEqual([['d’argent'], ['de temps']]);
    expect(await verdict(page).locator('blockquote').getAttribute('lang')).toBe('fr');
    expect(await verdict(page).innerText()).toContain('Verglichen mit dem Original.');
    await page.goto(example.url + asked('„Dem Hafen fehlt kein Wasser; ihm fehlt Zeit“'));
    await inState(page, 'done');
    expect(await status(page)).toBe('Hier verzeichnet, genau in diesen Worten.');
    expect(await verdict(page).innerText()).toContain('Verglichen mit der Übersetzung.');
    await page.context().close();
  });

  it('reads 2,000 characters and cuts no word', async () => {
    const words = `ten years of negotiations are better than one day of war. ${'Nothing of the kind was said. '.repeat(80)}`;
    const { page } = await open(root.url + asked(words));
    await inState(page, 'done');
    expect(await status(page)).toContain('Only the beginning of this long text was compared.');
    await page.context().close();
  });
});

describe('while somebody types', () => {
  it('says nothing until a pause, then writes the words into the address and the title', async () => {
    const { page } = await open(`${root.url}check/`);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const line = document.querySelector<HTMLElement>('[role=status]');
      if (line) new MutationObserver(() => said.push(line.innerText)).observe(line, { childList: true });
    });
    await field(page).pressSequentially('is an absolute necessity', { delay: 20 });
    await inState(page, 'done');
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.filter((one) => one !== ''));
    expect(said).toEqual(['Not on record in these words. The nearest wording:']);
    expect(new URL(page.url()).searchParams.get('q')).toBe('is an absolute necessity');
    // What is said of other words goes with the first letter.
    await field(page).press('x');
    expect(await page.locator('.verdict').count()).toBe(0);
    expect(await status(page)).toBe('');
    await page.context().close();
  });

  it('compares at once on the button or Ctrl+Enter, and goes back with the back button', async () => {
    const { page } = await open(`${root.url}check/`);
    await field(page).fill('better than one day of war');
    await field(page).press('Control+Enter');
    await inState(page, 'done');
    await field(page).fill('a clear position');
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect.poll(() => verdict(page).innerText()).toContain('a clear position');
    await page.goBack();
    await expect.poll(() => field(page).inputValue()).toBe('better than one day of war');
    await expect.poll(() => verdict(page).innerText()).toContain('ten years of negotiations');
    await page.context().close();
  });
});

describe('what could not be asked is not denied', () => {
  it.each([
    ['the words', /pagefind\/index\//],
    ['the texts', /pagefind\/\w+\/records\.json/],
    ['our lists', /pagefind\/lists\.json/],
  ])('if %s cannot be loaded, and compared as soon as they can', async (_what, part) => {
    const { page } = await open(`${root.url}check/`);
    const restore = await interfere(page, part, (route) => route.fulfill({ status: 503, body: 'Service Unavailable' }));
    await field(page).fill('is an absolute necessity');
    await inState(page, 'error');
    expect(await status(page)).toMatch(/^The record could not be loaded, so nothing can be said about these words yet\./);
    expect(await page.locator('.verdict').count()).toBe(0);
    restore();
    await inState(page, 'done');
    expect(await changes(page)).toEqual([['necessity'], ['imperative']]);
    await page.context().close();
  });

  it('if the reader is offline', async () => {
    const { page } = await open(`${root.url}check/`);
    await page.context().setOffline(true);
    await field(page).fill('we will bury you under roses');
    await inState(page, 'error');
    expect(await status(page)).not.toContain('Not on record');
    await page.context().setOffline(false);
    await inState(page, 'empty');
    expect(await status(page)).toBe('Not on record here.');
    await page.context().close();
  });
});

describe('in the search', () => {
  it('a phrase that nobody said leads to the nearest wording', async () => {
    const { page, complaints } = await open(`${root.url}articles/geneva-consultations/`);
    await page.keyboard.press('/');
    await page.keyboard.type('"is an absolute necessity"');
    await verdict(page).waitFor();
    expect(await page.locator('[data-search-results]').getAttribute('data-search-state')).toBe('empty');
    expect(await page.locator('dialog [role=status]').innerText()).toContain('Nothing here mentions is an absolute necessity.');
    expect(await changes(page)).toEqual([['necessity'], ['imperative']]);
    expect(await page.locator('[data-search-complete]').getAttribute('data-search-complete')).toBe('0');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sergei Ryabkov');
    await verdict(page).getByRole('link', { name: 'Compare these words' }).click();
    await page.waitForURL(/\/check\/\?q=/);
    expect(await field(page).inputValue()).toBe('“is an absolute necessity”');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('an ellipsis in a phrase is a gap', async () => {
    const { page } = await open(`${root.url}search/?q=${encodeURIComponent('"ten years […] day of war"')}`);
    await inState(page, 'done');
    expect(await page.locator('[data-search-result] a').first().getAttribute('href')).toContain('#ten-years');
    expect(Number(await page.locator('[data-search-complete]').getAttribute('data-search-complete'))).toBeGreaterThan(0);
    await page.goto(`${root.url}search/?q=${encodeURIComponent('"ten years […] day of peace"')}`);
    await inState(page, 'empty');
    expect(await status(page)).toContain('Nothing here mentions day of peace.');
    expect(await changes(page)).toEqual([['peace'], ['war']]);
    await page.context().close();
  });

  it('a phrase of several sentences is found whole', async () => {
    const { page } = await open(`${root.url}quotes/no-deviations/`);
    const words = (await page.locator('main blockquote').first().innerText()).replace(/[“”]/g, '');
    expect(words.length).toBeGreaterThan(280);
    await page.goto(`${root.url}search/?q=${encodeURIComponent(`"${words} ${words}"`)}`);
    await page.locator('[data-search-state=done], [data-search-state=empty]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-search-complete]').getAttribute('data-search-complete')).not.toBe('1');
    await page.goto(`${root.url}search/?q=${encodeURIComponent(`"${words}"`)}`);
    await inState(page, 'done');
    expect(await page.locator('[data-search-result] a').first().getAttribute('href')).toContain('#no-deviations');
    await page.context().close();
  });

  it('says nothing of the nearest while letters are typed, and links to the comparison where nothing is near', async () => {
    const { page } = await open(`${root.url}search/?q=${encodeURIComponent('"we will bury you under roses"')}`);
    await inState(page, 'empty');
    const href = await page.getByRole('link', { name: 'Compare these words' }).getAttribute('href');
    expect(href).toBe(`${root.base}${asked('“we will bury you under roses”')}`);
    await page.context().close();
  });
});

describe('elsewhere', () => {
  it('is linked from the record of a statement and from the page about the site', async () => {
    const { page } = await open(`${reader.url}quotes/absolute-imperative/`);
    expect(await page.getByRole('link', { name: 'Compare them with the record' }).getAttribute('href')).toBe(
      `${reader.base}check/`,
    );
    await page.goto(`${reader.url}about/`);
    expect(await page.getByRole('link', { name: 'Is this what was said?' }).getAttribute('href')).toBe(`${reader.base}check/`);
    await page.context().close();
  });

  it('says without script that it needs it, and offers a way on', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${root.url}check/`);
    expect(await page.locator('main').innerText()).toContain('The comparison needs JavaScript.');
    expect(await field(page).count()).toBe(0);
    await page.getByRole('link', { name: 'list of all statements' }).click();
    await page.waitForURL(`${root.url}quotes/`);
    await page.context().close();
  });
});
