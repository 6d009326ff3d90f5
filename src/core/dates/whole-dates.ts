/**
 * Puts spaces that lines do not break at into the dates of a text: between a number and a word with a capital, and between such a word and a year.
 *
 *     wholeDates('Held on 12 January 2022')   →   Held on 12␣January␣2022
 */
export function wholeDates(text: string): string {
  return text.replace(/(?<=\b\d{1,2}\.?) (?=\p{Lu}\p{L}+)/gu, unbroken).replace(/(?<=\p{Lu}\p{L}+\.?) (?=\d{4}\b)/gu, unbroken);
}

/**
 * Puts a space that lines do not break at before each number of a short text.
 *
 *     wholeNumbers('paragraph 10')   →   paragraph␣10
 */
export function wholeNumbers(text: string): string {
  return text.replace(/ (?=\d)/g, unbroken);
}

/**
 * Puts spaces that lines do not break at between a few words.
 *
 *     whole('13 statements')   →   13␣statements
 */
export function whole(words: string): string {
  return words.replaceAll(' ', unbroken);
}

const unbroken = '\u00A0';
