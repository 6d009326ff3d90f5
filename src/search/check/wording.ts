import { gapMarks } from '../../core/text/gap-marks.ts';
import { spansOf } from '../query/words.ts';

/** A word of a wording, or a sign that is read like one: "7.5", "%". */
export interface Token {
  /** The word with its marks, in lower case: two words are the same if these are equal. */
  readonly key: string;
  /** The letters of an abbreviation in capitals, with or without full stops: "US" for "U.S." and "US". */
  readonly initials: string | null;
  readonly start: number;
  readonly end: number;
  /** Whether words may be left out before it, since an ellipsis or square brackets say so. */
  readonly afterGap: boolean;
}

/** A text with its words. */
export interface Wording {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether it has words in square brackets, which somebody put in. */
  readonly isBracketed: boolean;
}

/**
 * Splits a text into words as the index does, but keeps what tells one word from another: accents, apostrophes, signs, decimals.
 * An ellipsis and words in square brackets are a gap, which stands for any words; a letter in brackets is only a letter.
 */
export function wordingOf(written: string): Wording {
  const text = written.replace(softMarks, '');
  const gaps = [...text.matchAll(gapMarks)].map(({ 0: gap, index }) => [index, index + gap.length] as const);
  const found = [...spansOf(text), ...signsIn(text)].sort((a, b) => a.start - b.start);
  const tokens: Token[] = [];
  let end = 0;
  for (const { start, end: last } of joinParts(text, found)) {
    if (gaps.some(([from, to]) => start >= from && last <= to)) continue;
    const raw = text.slice(start, last);
    const afterGap = gaps.some(([from, to]) => from >= end && to <= start);
    tokens.push({ key: keyOf(raw), initials: initialsOf(raw), start, end: last, afterGap });
    end = last;
  }
  return { text, tokens, isBracketed: gaps.some(([from, to]) => /\[.*\p{L}/su.test(text.slice(from, to))) };
}

/**
 * Returns a wording in which words joined by a hyphen are one where another text has them as one: "non-deployment" beside
 * "nondeployment".
 */
export function joinedAs({ tokens }: Wording, wording: Wording): Wording {
  const keys = new Set(tokens.map(({ key }) => key));
  const joined: Token[] = [];
  for (const token of wording.tokens) {
    const last = joined.at(-1);
    const isCompound = last !== undefined && /^\p{Dash}$/u.test(wording.text.slice(last.end, token.start));
    if (last && isCompound && keys.has(last.key + token.key))
      joined.splice(-1, 1, { ...last, key: last.key + token.key, initials: null, end: token.end });
    else joined.push(token);
  }
  return { ...wording, tokens: joined };
}

/** Whether two words are the same. */
export function isSameWord(one: Token, other: Token): boolean {
  return one.key === other.key || (one.initials !== null && one.initials === other.initials);
}

/** Characters that are not seen and join nothing: soft hyphens, zero-width spaces and the like. */
const softMarks = /[\u00AD\u200B\u2060\uFEFF]/g;
/** Returns the places of signs that are read aloud. */
function signsIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/(?!\p{Dash})[\p{Sc}\p{Sm}%‰&@#§]/gu)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
  }));
}

/** Makes one word of a number with a point or comma inside, and of a word whose first letter is in brackets. */
function joinParts(text: string, spans: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last && /^\[\p{L}\]\p{L}$/u.test(text.slice(last.start - 1, start + 1))) {
      last.start -= 1;
      last.end = end;
    } else if (last && start - last.end === 1 && /^\d[.,:]\d$/.test(text.slice(last.end - 1, start + 1))) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

function keyOf(raw: string): string {
  return raw
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[[\]]/g, '')
    .replace(/[‘’‚‛′ʼ`´]/g, "'")
    .replace(/(?<=\d),(?=\d{3})/g, '');
}

function initialsOf(raw: string): string | null {
  return /^(?:\p{Lu}\.?){2,}$/u.test(raw) ? raw.replaceAll('.', '') : null;
}
