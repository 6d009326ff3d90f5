import type { Browser } from '../../tests/browser/chromium.ts';
import type { Random } from '../corpus/random.ts';
import { anchorOf } from './relevance.ts';

/** Words that somebody may put for another, in English and German. */
const otherWords =
  'necessity always peace dangerous yesterday ministers never billion simple hope niemals gestern Frieden Minister'.split(' ');

/** Chooses a stretch of the words of a text: all of a short one, and 6 to 14 words of a long one. */
export function stretchOf(text: string, random: Random): string[] {
  const words = text.replace(/\s+/g, ' ').replace(/[[\]]/g, '').split(' ');
  const length = random.whole(6, 14);
  if (words.length <= length) return words;
  const start = random.whole(0, words.length - length);
  return words.slice(start, start + length);
}

/** Changes, leaves out or swaps one to three words; the first and the last are only changed, since a quotation may begin anywhere. */
export function misquoted(words: readonly string[], random: Random): string {
  const changed = [...words];
  for (let n = random.whole(1, 3); n > 0; n--) {
    const at = random.whole(0, changed.length - 1);
    const isInside = at > 0 && at < changed.length - 2;
    const kind = isInside ? random.one(['changed', 'left out', 'swapped']) : 'changed';
    if (kind === 'changed') changed[at] = random.one(otherWords);
    else if (kind === 'left out' && changed.length > 5) changed.splice(at, 1);
    else changed.splice(at, 2, changed[at + 1] ?? '', changed[at] ?? '');
  }
  return changed.join(' ');
}

/** What the search page says of a phrase in quotation marks. */
export interface PhraseAnswer {
  /** Whether it says that some record has exactly these words. */
  readonly claimed: boolean;
  /** The anchor of the first result, or '' if there is none. */
  readonly first: string;
}

/** Asks the search page for a phrase, as a reader would. */
export async function askForPhrases(browser: Browser, origin: string, phrases: readonly string[]): Promise<PhraseAnswer[]> {
  const page = await browser.newPage();
  const answers: PhraseAnswer[] = [];
  for (const phrase of phrases) {
    await page.goto(`${origin}/search/?q=${encodeURIComponent(`“${phrase.replace(/["“”«»„]/g, '')}”`)}`);
    const list = page.locator('[data-search-state=done], [data-search-state=empty]');
    await list.waitFor({ state: 'attached' });
    const complete = Number((await list.getAttribute('data-search-complete')) ?? 0);
    const links = page.locator('[data-search-result] a').first();
    const href = (await links.count()) > 0 ? await links.evaluate((link) => (link as HTMLAnchorElement).href) : '';
    answers.push({ claimed: complete > 0, first: anchorOf(href) });
  }
  await page.close();
  return answers;
}
