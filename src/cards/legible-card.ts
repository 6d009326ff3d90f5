import type { Archive } from '../core/model/archive.ts';
import type { CardSubject } from '../core/model/permalinks.ts';
import { cardOf, type Card } from './card.ts';
import { missingLetters } from './fonts.ts';

let known: ReturnType<typeof missingLetters> | undefined;

/**
 * Returns the card that a page is shared with: its own, or that of the site if no font of the cards has all letters of its own, which
 * would leave gaps.
 */
export async function legibleCard(archive: Archive, of?: CardSubject): Promise<Card> {
  const card = cardOf(archive, of);
  return (await lettersMissingOn(card)).length > 0 ? legibleSiteCard(archive) : card;
}

/** Returns the card of the site. What the fonts have no letters for is left out; the host is there instead of the words. */
export async function legibleSiteCard(archive: Archive): Promise<Card> {
  const card = cardOf(archive);
  const missing = await lettersMissingOn(card);
  const legible = (text: string): boolean => !missing.some((letter) => text.includes(letter));
  const [words, more, site, notice] = [card.words, card.more, card.site, card.notice ?? ''].map((text) =>
    legible(text) ? text : '',
  );
  return {
    ...card,
    words: words || new URL(archive.links.absolute(archive.links.home())).host,
    more: more ?? '',
    site: site ?? '',
    notice: notice || undefined,
  };
}

/** Returns the letters of a card that no font has. */
export async function lettersMissingOn({
  kind,
  words,
  more,
  from,
  qualifiers,
  about,
  side,
  table,
  site,
  notice,
}: Card): Promise<string[]> {
  known ??= missingLetters();
  return (await known)([kind, words, more, from, qualifiers, about, side?.name, ...lettersOf(table), site, notice].join(''));
}

function lettersOf(table: Card['table']): string[] {
  return table
    ? [table.corner, ...table.columns.map(({ name }) => name), ...table.rows.flatMap(({ label, cells }) => [label, ...cells])]
    : [];
}
