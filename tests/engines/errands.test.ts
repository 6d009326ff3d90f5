import { describe, expect, inject } from 'vitest';
import { accented } from '../browser/changed-content.ts';
import type { Site } from '../browser/global-setup.ts';
import { pageKinds } from '../browser/page-kinds.ts';
import { chooseEngines } from './engines.ts';
import { errandsIn } from './errand.ts';
import { serveFaultyPage } from './faulty-page.ts';
import type { Reader } from './reader.ts';
import { patience } from './until.ts';

const { root, reader: underReader, changed } = inject('sites');
const desk = { width: 1280, height: 800 };
const phone = { width: 390, height: 780 };
const narrowest = { width: 320, height: 640 };
const article = 'articles/geneva-consultations/';

const choices = chooseEngines();
for (const { title, state } of choices) if (state !== 'run') console.warn(title);

describe.each(choices.map((choice) => [choice.title, choice] as const))('%s', (title, choice) => {
  const { errand, trial } = errandsIn(choice);

  describe.each([root, underReader])('on the site at $base', (site) => {
    errand('opens the article, reads a quotation, follows it to its record and back', async (reader) => {
      await reader.goto(site.url);
      await reader.click(`main a[href$="${article}"]`);
      await reader.arrivesAt(site.base + article);
      await reader.click('#no-deviations .mark');
      await reader.click('.slip .ways a:last-child');
      await reader.arrivesAt(`${site.base}quotes/no-deviations/`);
      expect(await reader.text('main blockquote')).toMatch(/^“?The American side must prepare for compromises\./);
      await reader.click(`main a[href$="${article}#no-deviations"]`);
      await reader.arrivesAt(`${site.base}${article}#no-deviations`);
      await reader.sees('#no-deviations:target', 'The American side must prepare');
    });

    errand('searches a phrase in curly quotation marks and lands on the words', async (reader) => {
      await reader.goto(site.url);
      await reader.type('“one day of war”', searchField);
      await reader.press('Enter');
      await reader.arrivesAt(/\/search\/\?q=/);
      expect(await reader.text(`${results} [data-search-result]`)).toContain('better than one day of war');
      await reader.click(firstResult);
      await reader.arrivesAt(`${site.base}${article}#ten-years`);
      await reader.sees('#ten-years:target', 'one day of war');
    });
  });

  errand('compares a pasted quotation with the record and sees where it departs', async (reader) => {
    await reader.goto(`${root.url}check/`);
    await reader.click('main textarea');
    await reader.type('Not to expand is an absolute necessity');
    await reader.click('main form button');
    await reader.arrivesAt(/\/check\/\?q=/);
    expect(await reader.text(`${results} ins`)).toContain('imperative');
    expect(await reader.text('main [role=status]')).toContain('Not on record in these words.');
    await reader.click(`${results} .record-ways a`);
    await reader.arrivesAt(`${root.base}quotes/absolute-imperative/`);
  });

  errand('returns to a search by its address and the back button', async (reader) => {
    await reader.goto(`${root.url}search/?q=guarantees&kind=claim`);
    const found = await reader.text(results);
    await reader.until('the words in the field', hasValue, searchField, 'guarantees');
    await reader.type('sanctions', searchField);
    await reader.press('Enter');
    await reader.arrivesAt(/\/search\/\?q=sanctions&kind=claim$/);
    await expect.poll(() => reader.text(results), { timeout: patience }).not.toBe(found);
    await reader.back();
    // Where the machine was slow between two letters, what was typed until then is a step of its own.
    await reader.arrivesAt(/\/search\/\?q=(?!sanctions&)\w+&kind=claim$/);
    if (!(await reader.evaluate(() => location.search)).includes('guarantees')) await reader.back();
    await reader.arrivesAt(/\/search\/\?q=guarantees&kind=claim$/);
    await reader.until('the first words in the field', hasValue, searchField, 'guarantees');
    await expect.poll(() => reader.text(results), { timeout: patience }).toBe(found);
  });

  errand('skips to the content by keyboard, reaches the search, runs it and follows a result', async (reader) => {
    await reader.goto(root.url);
    expect(await reader.tabTo('a[href="#content"]', 1)).toBe(1);
    await reader.sees('a[href="#content"]', 'Skip');
    await reader.press('Enter');
    await reader.arrivesAt('/#content');
    await reader.tabTo(searchField, 10);
    await reader.type('sharp corners');
    await reader.press('Enter');
    await reader.arrivesAt(/\/search\/\?q=sharp\+corners$/);
    const target = await reader.attribute(firstResult, 'href');
    await reader.tabTo(firstResult, 60);
    await reader.press('Enter');
    await reader.arrivesAt(target ?? 'a result’s address');
  });

  errand('opens the search over the article with a key, and goes to the words', { viewport: desk }, async (reader) => {
    await reader.goto(root.url + article);
    await reader.type('/');
    await reader.sees('dialog[open] .search-form label', 'an exact phrase');
    await reader.type('"sharp corners"');
    await reader.sees('dialog [data-search-state=done] [data-search-result]', 'sharp corners');
    await reader.press('ArrowDown');
    await reader.press('Enter');
    await reader.arrivesAt('#without-embellishment');
    await reader.sees('#without-embellishment:target', 'sharp corners');
  });

  errand('reads the events in order on the timeline, each at its own address', async (reader) => {
    const events = ['preliminary-dinner', 'geneva-meeting', 'ryabkov-briefing', 'brussels-council', 'vienna-council'];
    await reader.goto(root.url);
    await reader.click({ role: 'link', name: 'Timeline' });
    await reader.arrivesAt('/timeline/');
    expect(await reader.evaluate(idsInOrder, events)).toEqual(events);
    for (const event of events) {
      await reader.goto(`${root.url}timeline/#${event}`);
      await reader.sees(`#${event}:target`);
    }
  });

  describe.each([
    ['at a desk', desk],
    ['on a phone', phone],
  ])('%s', (_where, viewport) => {
    const words = 'Moscow announced on 15 December 2021 that it had handed over draft texts.';

    errand('reads a note at its address', { viewport }, async (reader) => {
      await reader.goto(`${root.url}${article}#note-drafts`);
      await reader.sees('#note-drafts', words);
    });

    errand('goes from a sign in the text to its note', { viewport }, async (reader) => {
      await reader.goto(root.url + article);
      await reader.click('a[href$="#note-drafts"]');
      await reader.arrivesAt('#note-drafts');
      await reader.sees('#note-drafts', words);
    });
  });

  describe('gets a link to the selected words alone, and arrives at them', () => {
    /** The selection goes from the beginning of words in an element to the end of words in another or the same element. */
    const cases: [name: string, site: Site, from: [string, string], to: [string, string], link: RegExp][] = [
      [
        'that occur more than once',
        root,
        ['#absolute-imperative', 'legal guarantees'],
        ['#absolute-imperative', 'legal guarantees'],
        /#absolute-imperative:~:text=[^,]+-,legal guarantees(?:,-|$)/,
      ],
      [
        'across two paragraphs',
        root,
        ['#left-for-brussels-and-vienna', 'some issues would be left'],
        ['#playing-cunning', 'the United States'],
        /#left-for-brussels-and-vienna:~:text=(?:[^,]*-,)?some issues[^,]*,(?:.*, )?the United States(?:,-[^,]*)?$/,
      ],
      [
        'inside a callout',
        root,
        ['#responsible-decisions', 'check to what extent'],
        ['#responsible-decisions', 'responsible decisions'],
        /#responsible-decisions:~:text=check to what extent they are able to make responsible decisions$/,
      ],
      [
        'with quotation marks',
        root,
        ['#gromyko-does-not-fit', 'talks to bring “'],
        ['#gromyko-does-not-fit', '” without delays'],
        /#gromyko-does-not-fit:~:text=talks to bring “legal security guarantees” without delays$/,
      ],
      [
        'with a dash',
        root,
        ['#council-on-unacceptable-terms', 'wanted the Russia–NATO'],
        ['#council-on-unacceptable-terms', 'Council working again'],
        /#council-on-unacceptable-terms:~:text=wanted the Russia–NATO Council working again$/,
      ],
      [
        'with accents',
        changed,
        ['.heading + p', '“Déjà vu”'],
        ['.heading + p', 'naïvely'],
        new RegExp(`#ryabkovs-briefing:~:text=${accented.slice(0, 30)}`),
      ],
    ];
    for (const [name, site, from, to, form] of cases) {
      errand(name, { viewport: phone }, async (reader) => {
        await reader.goto(site.url + article);
        await reader.evaluate(keepWhatIsCopied);
        await reader.until('a selection', selectWords, ...from, ...to);
        await reader.click('.words-link');
        const link = await reader.until('a copied link', whatWasCopied);
        expect(decodeURIComponent(link)).toMatch(form);
        expect(await reader.evaluate(beginningsOf, link)).toEqual([await reader.evaluate(selectionBegins)]);
        await reader.goto('about:blank');
        await reader.goto(link);
        await reader.sees(...from);
        // Without the anchor, the words alone must be found. Chromium's headless shell ignores them, and WebKit does under load.
        if (!title.startsWith('Firefox')) return;
        await reader.goto('about:blank');
        await reader.goto(link.replace(/#.*(?=:~:)/, '#'));
        await reader.sees(...from);
      });
    }
  });

  // WebKit, and Firefox without anchor positioning, show them under their paragraphs (see margin-notes.css); older versions fold them.
  errand('reads the notes beside their words, under them or folded, without overlaps', { viewport: desk }, async (reader) => {
    await reader.goto(root.url + article);
    if (!(await reader.evaluate(opensFolds))) {
      await reader.until('fourteen notes to unfold', foldsAre, 14);
      return;
    }
    const where = (await reader.evaluate(placesAnchors)) ? 'beside' : 'under';
    if (title.startsWith('Chromium')) expect(where).toBe('beside');
    await reader.until(`fourteen notes ${where} their words`, notesAreInOrder, 14, where);
  });

  errand('chooses a theme, which the next page keeps', { viewport: desk }, async (reader) => {
    await reader.goto(root.url + article);
    await reader.evaluate(choose, '#theme', 'dark');
    await reader.until('a dark page', paperIs, 'rgb(20, 22, 24)');
    await reader.goto(`${root.url}about/`);
    await reader.until('a dark page', paperIs, 'rgb(20, 22, 24)');
    await reader.evaluate(choose, '#theme', 'light');
    await reader.until('a light page', paperIs, 'rgb(253, 252, 248)');
  });

  errand('never scrolls sideways at 320 pixels, on any kind of page', { viewport: narrowest }, async (reader) => {
    const tooWide: string[] = [];
    for (const page of readable) {
      await reader.goto(root.url + page);
      await settled(reader, page);
      const [window, room, content] = await reader.evaluate(widths);
      expect(window).toBe(narrowest.width);
      if (content > room) tooWide.push(`/${page} is ${content} pixels wide, and has ${room}`);
    }
    expect(tooWide).toEqual([]);
  });

  errand('meets no error and no other host, on any kind of page', async (reader) => {
    for (const page of readable) {
      await reader.goto(root.url + page);
      await settled(reader, page);
      expect(await reader.complaints(), page).toEqual([]);
    }
  });

  trial('notices an error, another host and a dead address', async (reader) => {
    const faulty = await serveFaultyPage();
    try {
      await reader.goto(faulty.url);
      const noticed = async (): Promise<string> => (await reader.complaints()).join('\n');
      for (const fault of faulty.faults) await expect.poll(noticed, { timeout: patience }).toMatch(fault);
    } finally {
      faulty.close();
    }
  });
});

/** The 404 page is read at its own address, because opening a missing address is an error itself. */
const readable = pageKinds.map((page) => (page === 'no-such-page/' ? '404.html' : page));

const searchField = 'main input[name=q]';
const results = '[data-search-results][data-search-state=done]';
const firstResult = `${results} > [data-search-result]:first-child a[href]`;

/** Waits for what a page loads after its load event. */
async function settled(reader: Reader, page: string): Promise<void> {
  if (page.includes('?q=')) await reader.text(results);
}

// The functions below run in the page.

function hasValue(selector: string, value: string): boolean {
  return document.querySelector<HTMLInputElement>(selector)?.value === value;
}

function idsInOrder(ids: readonly string[]): string[] {
  return [...document.querySelectorAll(ids.map((id) => `#${id}`).join())].map(({ id }) => id);
}

function widths(): [window: number, room: number, content: number] {
  const { clientWidth, scrollWidth } = document.documentElement;
  return [innerWidth, clientWidth, scrollWidth];
}

/** Tells whether this number of notes is beside the text, each at its sign or below the previous note, or under the words that it is about. */
/** Where there is a margin, a note for which it has no room stays under its paragraph (src/layouts/crowded-notes.ts); most have room. */
function notesAreInOrder(wanted: number, where: string): boolean {
  const text = document.querySelector('.body')?.getBoundingClientRect();
  const notes = [...document.querySelectorAll('.note [id^=note-]')].map((note) => note.getBoundingClientRect());
  const signs = [...document.querySelectorAll('.note-ref a')].map((sign) => sign.getBoundingClientRect());
  if (!text || notes.length !== wanted) return false;
  const isBeside = (note: DOMRect): boolean => note.left >= text.right;
  if (notes.filter(isBeside).length < (where === 'beside' ? wanted / 2 : 0)) return false;
  return notes.every((note, i) => {
    const above = notes.slice(0, i).findLast((other) => isBeside(other) === isBeside(note));
    const end = above?.bottom ?? -Infinity;
    const sign = signs[i]?.top ?? Infinity;
    if (note.height === 0 || note.top < end) return false;
    if (!isBeside(note)) return note.left < text.right && note.top > sign;
    return where === 'beside' && Math.abs(note.top - Math.max(end, sign)) < 40;
  });
}

function choose(selector: string, value: string): boolean {
  const field = document.querySelector<HTMLSelectElement>(selector);
  if (!field) return false;
  field.value = value;
  return field.dispatchEvent(new Event('change', { bubbles: true }));
}

function opensFolds(): boolean {
  return CSS.supports('selector(::details-content)');
}

function foldsAre(count: number): boolean {
  const folds = [...document.querySelectorAll('.note summary')];
  return folds.filter((summary) => summary.getBoundingClientRect().height > 0).length === count;
}

function placesAnchors(): boolean {
  return CSS.supports('anchor-name', '--note') && !CSS.supports('-webkit-nbsp-mode', 'space');
}

/** Replaces the clipboard, which some engines do not let tests read. */
function keepWhatIsCopied(): void {
  const writeText = (text: string): Promise<void> => {
    document.documentElement.dataset['copied'] = text;
    return Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
}

/** Returns the number of characters before each place that a text fragment matches (https://wicg.github.io/scroll-to-text-fragment/#syntax). */
function beginningsOf(link: string): number[] {
  const parts = (/:~:text=(.*)$/.exec(link)?.[1] ?? '').split(',');
  const words = (part = ''): string =>
    decodeURIComponent(part)
      .replace(/\s+/g, ' ')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const before = parts[0]?.endsWith('-') ? words(parts.shift()?.slice(0, -1)) : '';
  const after = parts.at(-1)?.startsWith('-') ? words(parts.pop()?.slice(1)) : '';
  const whole = parts.map((part) => words(part)).join('[^]*?');
  const text = document.body.textContent.replace(/\s+/g, ' ');
  const places = text.matchAll(new RegExp(`${before}\\s*(?=${whole}\\s*${after})`, 'gi'));
  return [...new Set([...places].map(({ index, 0: found }) => index + found.length))];
}

function selectionBegins(): number {
  const range = document.createRange();
  const selected = getSelection()?.getRangeAt(0);
  if (!selected) return -1;
  range.setStart(document.body, 0);
  range.setEnd(selected.startContainer, selected.startOffset);
  return range.toString().replace(/\s+/g, ' ').length;
}

function whatWasCopied(): string | undefined {
  return document.documentElement.dataset['copied'];
}

function selectWords(first: string, beginning: string, last: string, ending: string): boolean {
  const find = (selector: string, words: string): [Text, number] | undefined => {
    const texts = document.createTreeWalker(document.querySelector(selector) ?? document, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const data = text.data.replaceAll('\n', ' ');
      if (data.includes(words)) return [text, data.indexOf(words)];
    }
    return undefined;
  };
  const [start, end] = [find(first, beginning), find(last, ending)];
  if (!start || !end) return false;
  start[0].parentElement?.scrollIntoView({ block: 'center' });
  getSelection()?.setBaseAndExtent(start[0], start[1], end[0], end[1] + ending.length);
  return true;
}

function paperIs(colour: string): boolean {
  return getComputedStyle(document.documentElement).backgroundColor === colour;
}
