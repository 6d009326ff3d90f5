/**
 * What may differ between a quotation and its source, if the editor says so: the kind of quotation marks and of dashes, runs
 * of white space, how accented letters are composed (Unicode NFC or NFD), what readers can't see in the source or can't tell
 * from Latin letters (seen-text.ts), and words that an ellipsis leaves out or square brackets put in (gaps.ts). Nothing else:
 * letters, case, digits and all other marks must be the source's.
 */
export const alterations = [
  ['quotes', 'quotation marks'],
  ['dashes', 'dashes'],
  ['spaces', 'white space'],
  ['composition', 'the composition of accented letters'],
  ['unseen', 'characters that cannot be seen or told apart'],
  ['ellipsis', 'words left out, marked by an ellipsis'],
  ['brackets', 'words put in by the editor, in square brackets'],
] as const;

/** One of them. */
export type Alteration = (typeof alterations)[number][0];

/** A text with what may differ made alike, and where in the original each of its characters comes from. */
export interface Folded {
  readonly text: string;
  /** The offset in the original of each character of `text`, and behind them the original's length. */
  readonly starts: readonly number[];
  readonly original: string;
}

/**
 * Folds quotation marks of all kinds to one, runs of dashes to a hyphen, runs of white space to a space, and composes letters.
 *
 *     fold('“A”  –  b').text   →   "'A' - b"
 */
export function fold(original: string): Folded {
  const starts: number[] = [];
  let text = '';
  const add = (folded: string, start: number, end: number): void => {
    // Of several characters that come from one place, the first stands for all of it.
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

/** The original of a stretch of folded text. */
export function unfold({ starts, original }: Folded, start: number, end: number): string {
  return original.slice(starts[start], starts[end]);
}

/** What differs between two originals whose folded texts are the same for `length` characters from the given offsets. */
export function alterationsBetween(a: Folded, aStart: number, b: Folded, bStart: number, length: number): Set<Alteration> {
  const found = new Set<Alteration>();
  for (let i = 0; i < length; i++) {
    if (unfold(a, aStart + i, aStart + i + 1) === unfold(b, bStart + i, bStart + i + 1)) continue;
    found.add(kindOf[a.text[aStart + i] ?? ''] ?? 'composition');
  }
  return found;
}

const kindOf: Readonly<Record<string, Alteration>> = { ' ': 'spaces', '-': 'dashes', "'": 'quotes' };

/** Unicode knows the marks (https://www.unicode.org/reports/tr44/); accents and primes that are typed for them are added. */
const marks = String.raw`(\s+)|(\p{Dash}+)|([\p{Quotation_Mark}\u0060\u00B4\u02B9\u02BA\u02BC\u2032\u2033])`;
const other = String.raw`[^\s\p{Dash}\p{Quotation_Mark}\u0060\u00B4\u02B9\u02BA\u02BC\u2032\u2033]`;
const classes = new RegExp(`${marks}|${other}+`, 'gu');
/** A letter with what combines with it; the parts of a Korean syllable are letters themselves. */
const classesAndLetters = new RegExp(String.raw`${marks}|(?:[\u1100-\u11FF]+|${other})\p{M}*`, 'gu');
