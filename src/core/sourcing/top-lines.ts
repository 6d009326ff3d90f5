import type { Fact } from './facts.ts';

/**
 * Takes the byline and the reading time out of the first lines of a saved page: "By Ida Maas", "6 min read". A byline only goes if the page
 * says elsewhere that its author is called so.
 */
export function withoutTopLines(blocks: readonly string[], author: readonly Fact[]): string[] {
  return blocks.filter((block, i) => {
    if (i >= most) return true;
    const name = nameInByline(block)?.toLowerCase();
    const isByline = author.length > 0 && author.every(({ value }) => value.trim().toLowerCase() === name);
    return !isByline && !readingTime.test(block);
  });
}

/** The name in a byline; undefined if there is more in it. */
export function nameInByline(line: string): string | undefined {
  return byline.exec(line.trim())?.[1];
}

/** How many blocks at the beginning can be such lines. */
const most = 4;

const byline =
  /^(?:(?:By|BY|Von|VON):?\s)?(\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:van|von|de|der|del|da|la|bin|al)\s)*\p{Lu}[\p{L}.'’-]*){1,3})$/u;

const readingTime =
  /^(?:\d{1,3}[\s-]min(?:ute)?s?\.?[\s-]read|Lesezeit:?\s(?:ca\.\s)?\d{1,3}\sMin(?:\.|uten?)?|\d{1,3}\sMin(?:\.|uten?)\sLesezeit)$/iu;
