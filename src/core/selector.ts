import { alterationsBetween, alterations as kinds, fold, type Alteration, type Folded } from './folding.ts';
import { paragraphsOf, type Span } from './paragraphs.ts';

/** A passage of a text by its words and what stands around them (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface Selector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** So many characters of what stands around a passage are in its selector, at most. */
export const affixLength = 32;

/** What is known of where the words should be, beside the words. */
export interface Expectation {
  /** The stretch of the text in which they are looked for first. */
  readonly within?: Span | undefined;
  /** Whether they must begin and end where words do, as quotations do: "he talks" is not in "the talks". */
  readonly whole?: boolean;
}

/** Where words are in a text. */
export interface Found {
  readonly status: 'exact' | 'normalised';
  readonly start: number;
  readonly end: number;
  /** What differs; nothing where they are exactly there. */
  readonly alterations: readonly Alteration[];
  /** In how many places they are that neither the selector nor the expectation tells apart: the first of them is given. */
  readonly places: number;
  /** The longest stretch without anything left out or put in: all of it where there is no ellipsis and no bracket. */
  readonly longest: Span;
}

/** What came of looking for words in a text. */
export type Match = Found | { readonly status: 'absent' };

/** Describes a passage of a text, so that `match` finds it again; no character is cut in two. */
export function describe(text: string, start: number, end: number): Selector {
  const before = text.slice(Math.max(0, start - affixLength), start);
  const after = text.slice(end, end + affixLength);
  return {
    exact: text.slice(start, end),
    prefix: before.replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: after.replace(/[\uD800-\uDBFF]$/, ''),
  };
}

/** Finds the words of a selector in a text: exactly; or else but for what may differ. The prefix and suffix only choose between places. */
export function match(text: string, selector: Selector, expected: Expectation = {}): Match {
  for (const find of [findExact, findFolded, findAround]) {
    const chosen = choose(text, find(text, selector.exact, expected), selector, expected);
    const first = chosen[0];
    if (first) {
      const altered = kinds.map(([kind]) => kind).filter((kind) => first.alterations.has(kind));
      const status = altered.length === 0 ? 'exact' : 'normalised';
      const { start, end, longest = [start, end] } = first;
      return { status, start, end, alterations: altered, places: chosen.length, longest };
    }
  }
  return { status: 'absent' };
}

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly alterations: ReadonlySet<Alteration>;
  readonly longest?: Span;
}

const none: ReadonlySet<Alteration> = new Set();

function findExact(text: string, words: string, { whole }: Expectation): Passage[] {
  if (whole && words.trim() === '') return [];
  const passages = indicesOf(text, words).map((start) => ({ start, end: start + words.length, alterations: none }));
  return whole ? passages.filter((passage) => isWholeWords(text, passage)) : passages;
}

function findFolded(text: string, words: string, { whole }: Expectation): Passage[] {
  const passages = passagesIn(foldOnce(text), fold(words));
  return whole ? passages.filter((passage) => isWholeWords(text, passage)) : passages;
}

/** Finds words around what the editor left out or put in, in their order and within a paragraph (or the stretch that was named). */
function findAround(text: string, words: string, { within, whole }: Expectation): Passage[] {
  const gaps = [...words.matchAll(gap)];
  if (gaps.length === 0) return [];
  const marked = new Set<Alteration>(gaps.map(([, ellipsis]) => (ellipsis === undefined ? 'brackets' : 'ellipsis')));
  const pieces = piecesBetween(words, gaps);
  if (pieces.length === 0) return [];
  const folded = foldOnce(text);
  const paragraphs = within ? [within, ...paragraphsOf(text)] : paragraphsOf(text);
  const found = pieces.map((piece) =>
    passagesIn(folded, fold(piece.words)).filter((passage) => !whole || isWholeWords(text, passage, piece.joined)),
  );
  return (found[0] ?? []).flatMap((first) => {
    const [, limit] = paragraphs.find(([start, end]) => start <= first.start && first.end <= end) ?? [0, first.end];
    const all = new Set([...marked, ...first.alterations]);
    let end = first.end;
    let longest: Span = [first.start, first.end];
    for (const passages of found.slice(1)) {
      const next = passages.find((passage) => passage.start >= end && passage.end <= limit);
      if (!next) return [];
      for (const one of next.alterations) all.add(one);
      end = next.end;
      if (next.end - next.start > longest[1] - longest[0]) longest = [next.start, next.end];
    }
    return [{ start: first.start, end, alterations: all, longest }];
  });
}

/** An ellipsis, with or without brackets around it, or words in square brackets. */
const gap = /(\[\s*(?:…|\.{3}|\. \. \.)\s*\]|…|\.{3}|\. \. \.)|\[[^\]]*\]/g;

/** At which ends of some words brackets stand against them, which may change a part of a word: "[w]e". */
interface Joined {
  readonly start: boolean;
  readonly end: boolean;
}

interface Piece {
  readonly words: string;
  readonly joined: Joined;
}

function piecesBetween(words: string, gaps: readonly RegExpExecArray[]): Piece[] {
  const bounds = [...gaps.map((one) => [one.index, one.index + one[0].length] as const), [words.length, words.length] as const];
  let from = 0;
  return bounds.flatMap(([start, end]): Piece[] => {
    const raw = words.slice(from, start);
    const joined = { start: words[from - 1] === ']' && /^\S/.test(raw), end: words[start] === '[' && /\S$/.test(raw) };
    from = end;
    return /[\p{L}\p{N}]/u.test(raw) ? [{ words: raw.trim(), joined }] : [];
  });
}

/** Where folded words are in a folded text. White space at the ends of the words is none of theirs. */
function passagesIn(text: Folded, words: Folded): Passage[] {
  const trimmed = words.text.trim();
  const skipped = words.text.indexOf(trimmed);
  return indicesOf(text.text, trimmed)
    .filter((at) => isWhole(text, at) && isWhole(text, at + trimmed.length))
    .map((at) => {
      const found = alterationsBetween(words, skipped, text, at, trimmed.length);
      if (trimmed !== words.text) found.add('spaces');
      return { start: text.starts[at] ?? 0, end: text.starts[at + trimmed.length] ?? 0, alterations: found };
    });
}

/** Whether a place in a folded text is one between characters of the original. */
function isWhole({ starts, text }: Folded, at: number): boolean {
  return at === text.length || starts[at] !== starts[at + 1];
}

function indicesOf(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** The places that fit best: where they were expected, then between the right words. */
function choose(text: string, passages: readonly Passage[], selector: Selector, { within }: Expectation): readonly Passage[] {
  const prefer = (some: readonly Passage[], fits: (passage: Passage) => boolean): readonly Passage[] => {
    const fitting = some.filter(fits);
    return fitting.length > 0 ? fitting : some;
  };
  const expected = within ? prefer(passages, ({ start, end }) => within[0] <= start && end <= within[1]) : passages;
  return prefer(
    expected,
    ({ start, end }) => text.slice(0, start).endsWith(selector.prefix) && text.startsWith(selector.suffix, end),
  );
}

function isWholeWords(text: string, { start, end }: Passage, joined: Joined = { start: false, end: false }): boolean {
  return (joined.start || !isInsideWord(text, start)) && (joined.end || !isInsideWord(text, end));
}

/**
 * Whether a place is inside a word or a number: between letters or digits, also where an apostrophe or a point joins them. Some
 * scripts have no signs between words; there every place will do.
 */
function isInsideWord(text: string, at: number): boolean {
  const from = Math.max(0, at - 2);
  const around = text.slice(from, at + 2);
  return [...around.matchAll(words)].some(
    ({ index, 0: { length } }) => from + index < at && at < from + index + length && !unspaced.test(around),
  );
}

const words = /(?:[\p{L}\p{N}\p{M}_]|(?<=\p{L})['’](?=\p{L})|(?<=\p{N})[.,](?=\p{N}))+/gu;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Folding is the work of the whole text, and quotations come from the same text one after the other. */
function foldOnce(text: string): Folded {
  if (last?.original !== text) last = fold(text);
  return last;
}

let last: Folded | undefined;
