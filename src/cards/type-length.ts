import { shortenToClause } from '../core/text/wording.ts';

/** Returns how many Latin letters a text is as long as: Cyrillic and Greek ones are about a quarter wider. */
export function lengthOf(text: string): number {
  return text.length + 0.25 * (text.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0);
}

/** Cuts a text between words, if possible after a clause, to at most the length of so many Latin letters. */
export function cutTo(text: string, letters: number): string {
  return shortenToClause(text, Math.floor((letters * text.length) / Math.max(1, lengthOf(text))));
}
