/**
 * What may differ between a quotation and its source, if the editor says so: the kind of quotation marks and of dashes, white
 * space, how accented letters are composed (Unicode NFC or NFD), characters in the source that are invisible or look like Latin
 * letters (seen-text.ts), and words left out at an ellipsis or put in square brackets (gaps.ts). Letters, case, digits and all
 * other marks must be the source's.
 */
export const alterations = ['quotes', 'dashes', 'spaces', 'composition', 'unseen', 'ellipsis', 'brackets'] as const;

/** A kind of difference. */
export type Alteration = (typeof alterations)[number];

/** A text in which everything that may differ is made alike, with the origin of each of its characters. */
export interface Folded {
  readonly text: string;
  /** The offset in the original of each character of `text`, followed by the original's length. */
  readonly starts: readonly number[];
  readonly original: string;
}

/**
 * Folds all quotation marks to a straight single one, runs of dashes to a hyphen and runs of white space to a space, and composes
 * letters.
 *
 *     fold('“A”  –  b').text   →   "'A' - b"
 */
export function fold(original: string): Folded {
  const starts: number[] = [];
  let text = '';
  const add = (folded: string, start: number, end: number): void => {
    // If one place gives several characters, the first of them covers all of it.
    for (let i = 0; i < folded.length; i++) starts.push(i === 0 ? start : end);
    text += folded;
  };
  const composed = original === original.normalize('NFC');
  for (const match of original.matchAll(composed ? classes : classesAndLetters)) {
    const [raw, spaces, dashes, quotes] = match;
    const end = match.index + raw.length;
    if (spaces !== undefined) add(' ', match.index, end);
    else if (dashes !== undefined) add('-', match.index, end);
    else if (quotes !== undefined) add("'", match.index, end);
    else if (composed) {
      for (let i = 0; i < raw.length; i++) starts.push(match.index + i);
      text += raw;
    } else add(raw.normalize('NFC'), match.index, end);
  }
  return { text, starts: [...starts, original.length], original };
}

/** Returns the original of a part of folded text. */
export function unfold({ starts, original }: Folded, start: number, end: number): string {
  return original.slice(starts[start], starts[end]);
}

/**
 * Returns the kinds of difference between two originals whose folded texts are equal for `length` characters from the given
 * offsets.
 */
export function alterationsBetween(a: Folded, aStart: number, b: Folded, bStart: number, length: number): Set<Alteration> {
  const found = new Set<Alteration>();
  for (let i = 0; i < length; i++) {
    if (unfold(a, aStart + i, aStart + i + 1) === unfold(b, bStart + i, bStart + i + 1)) continue;
    found.add(kindOf[a.text[aStart + i] ?? ''] ?? 'composition');
  }
  return found;
}

const kindOf: Readonly<Record<string, Alteration>> = { ' ': 'spaces', '-': 'dashes', "'": 'quotes' };

/** Unicode's lists of these marks (https://www.unicode.org/reports/tr44/), and accents and primes that are typed instead. */
const marks = String.raw`(\s+)|(\p{Dash}+)|([\p{Quotation_Mark}\u0060\u00B4\u02B9\u02BA\u02BC\u2032\u2033])`;
const other = String.raw`[^\s\p{Dash}\p{Quotation_Mark}\u0060\u00B4\u02B9\u02BA\u02BC\u2032\u2033]`;
const classes = new RegExp(`${marks}|${other}+`, 'gu');
/** The same, with each letter and its combining marks on their own; the parts of a Korean syllable stay together. */
const classesAndLetters = new RegExp(String.raw`${marks}|(?:[\u1100-\u11FF]+|${other})\p{M}*`, 'gu');
