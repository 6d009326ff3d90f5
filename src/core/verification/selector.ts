import { alterationsBetween, alterations as kinds, fold, type Alteration, type Folded } from '../text/folding.ts';
import type { Selector } from '../model/verification-status.ts';
import { divide, flawIn, type Flaw, type Gap, type Joined, type Piece } from './gaps.ts';
import { paragraphsOf, type Span } from './paragraphs.ts';
import { memoizeByText } from '../text/memoize-by-text.ts';
import { seenText, type SeenText } from '../text/seen-text.ts';
import { firstFrom } from '../text/sorted.ts';

/** The maximum length of the prefix and suffix of a selector, in UTF-16 code units: enough to tell places apart. */
export const affixLength = 32;

/** Where the words of a selector are expected. */
export interface Expectation {
  /** The stretch of the text in which they are preferred. */
  readonly within?: Span | undefined;
  /** Whether they must begin and end at the ends of words, as quotations do: "he talks" is not in "the talks". */
  readonly whole?: boolean;
}

/** A place of the words in the text. */
export interface Found {
  readonly status: 'exact' | 'normalised';
  readonly start: number;
  readonly end: number;
  /** How they differ from the text; empty if they do not. */
  readonly alterations: readonly Alteration[];
  /** The gaps that may change the meaning. */
  readonly flaws: readonly Flaw[];
  /** The longest stretch without a gap: all of it if there is no ellipsis and no bracket. */
  readonly longest: Span;
}

/** The result of looking for words in a text. */
export type Match = Found | { readonly status: 'absent' };

/** Describes a passage of a text, so that `match` finds it again. A character outside the BMP is not cut in two. */
export function describe(text: string, start: number, end: number): Selector {
  const before = text.slice(Math.max(0, start - affixLength), start);
  const after = text.slice(end, end + affixLength);
  return {
    exact: text.slice(start, end),
    prefix: before.replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: after.replace(/[\uD800-\uDBFF]$/, ''),
  };
}

/**
 * Finds the words of a selector in a text: exactly, or else with permitted differences (`alterations` in folding.ts). Of several
 * places, the one in the expected stretch is preferred, then the one between the prefix and suffix, then the first.
 */
export function match(text: string, selector: Selector, expected: Expectation = {}): Match {
  const exact = choose(text, findExact(text, selector.exact, expected), selector, expected);
  if (exact) return found(exact);
  const seen = seenOnce(text);
  const { within, whole } = expected;
  const expectedThere: Expectation = {
    whole: whole ?? false,
    within: within && [seen.fromOriginal(within[0]), seen.fromOriginal(within[1])],
  };
  for (const find of [findExact, findFolded, findAround]) {
    const passages = find(seen.text, selector.exact, expectedThere).map((passage) => inOriginal(passage, seen));
    const first = choose(text, passages, selector, expected);
    if (first) return found(first);
  }
  return { status: 'absent' };
}

function found({ start, end, alterations: some, flaws = [], longest = [start, end] }: Passage): Found {
  const altered = kinds.filter((kind) => some.has(kind));
  return { status: altered.length === 0 ? 'exact' : 'normalised', start, end, alterations: altered, flaws, longest };
}

/** A place that may be the one: offsets in the text that was searched. */
interface Passage {
  readonly start: number;
  readonly end: number;
  readonly alterations: ReadonlySet<Alteration>;
  readonly flaws?: readonly Flaw[];
  readonly longest?: Span;
}

const none: ReadonlySet<Alteration> = new Set();

/** Maps a passage of the seen text to the original text. */
function inOriginal({ start, end, longest = [start, end], ...passage }: Passage, seen: SeenText): Passage {
  const within = ([from, to]: Span): Span => [seen.toOriginal(from), seen.toOriginal(to - 1) + 1];
  const [first, last] = within([start, end]);
  const alterations = seen.isAltered(first, last) ? new Set([...passage.alterations, 'unseen' as const]) : passage.alterations;
  return { ...passage, alterations, start: first, end: last, longest: within(longest) };
}

function findExact(text: string, words: string, { whole }: Expectation): Passage[] {
  if (whole && words.trim() === '') return [];
  const passages = indicesOf(text, words).map((start) => ({ start, end: start + words.length, alterations: none }));
  return whole ? passages.filter((passage) => isWholeWords(text, passage)) : passages;
}

function findFolded(text: string, words: string, { whole }: Expectation): Passage[] {
  const passages = passagesIn(foldOnce(text), fold(words));
  return whole ? passages.filter((passage) => isWholeWords(text, passage)) : passages;
}

/** Finds the pieces of a quotation between its gaps, in order and within one paragraph or the expected stretch. */
function findAround(text: string, words: string, { within, whole }: Expectation): Passage[] {
  const { pieces, last } = divide(words);
  const gaps = [...pieces.flatMap((piece) => piece.gaps), ...last];
  if (gaps.length === 0 || pieces.length === 0) return [];
  const marked = gaps.map(({ kind }) => kind);
  const single = paragraphsOf(text);
  const beginnings = single.map(([start]) => start);
  const paragraphs = within ? [within, ...single] : single;
  const places = new Map<string, readonly Passage[]>();
  const placesOf = ({ words: piece, joined }: Piece): readonly Passage[] => {
    const key = JSON.stringify([piece, joined]);
    const known = places.get(key);
    if (known) return known;
    const all = passagesIn(foldOnce(text), fold(piece)).filter((passage) => !whole || isWholeWords(text, passage, joined));
    places.set(key, all);
    return all;
  };
  const [firstPiece, ...others] = pieces;
  const passages = (firstPiece ? placesOf(firstPiece) : []).flatMap((first): Passage[] => {
    const [, limit] = paragraphs.find(([start, end]) => start <= first.start && first.end <= end) ?? [0, first.end];
    const chain = [first];
    for (const piece of others) {
      const next = nextOf(placesOf(piece), chain.at(-1)?.end ?? 0);
      if (!next || next.end > limit) return [];
      chain.push(next);
    }
    const lengths = chain.map(({ start, end }) => end - start);
    const long = chain[lengths.indexOf(Math.max(...lengths))] ?? first;
    return [
      {
        start: first.start,
        end: chain.at(-1)?.end ?? first.end,
        alterations: new Set([...marked, ...chain.flatMap(({ alterations }) => [...alterations])]),
        flaws: flawsBetween(text, pieces, last, chain, beginnings),
        longest: [long.start, long.end],
      },
    ];
  });
  return prefer(passages, ({ flaws = [] }) => flaws.length === 0);
}

/** Returns the first passage that begins at an offset or after it; the passages are in order. */
function nextOf(passages: readonly Passage[], from: number): Passage | undefined {
  return passages[firstFrom(passages, from, ({ start }) => start)];
}

/** Returns the gaps that may change the meaning: before the first piece, between pieces, after the last. */
function flawsBetween(
  text: string,
  pieces: readonly Piece[],
  last: readonly Gap[],
  chain: readonly Passage[],
  beginnings: readonly number[],
): Flaw[] {
  const flaws = pieces.map((after, i) => {
    const [before, to = 0, from = to] = [pieces[i - 1], chain[i]?.start, chain[i - 1]?.end];
    const ellipsis = after.gaps.find(({ kind }) => kind === 'ellipsis');
    if (before && ellipsis && beginnings.some((start) => from <= start && start <= to))
      return { gap: ellipsis, kind: 'stitched' as const, words: text.slice(from, to) };
    const left = before ? text.slice(chain[i - 1]?.end, to) : after.joined.start ? wordBefore(text, to) : '';
    return flawIn(after.gaps, { text: left, before, after });
  });
  const before = pieces.at(-1);
  const left = before?.joined.end ? wordAfter(text, chain.at(-1)?.end ?? 0) : '';
  return [...flaws, flawIn(last, { text: left, before, after: undefined })].filter((flaw) => flaw !== undefined);
}

/** The most characters of a word that are looked at next to brackets; it bounds the time for a text without spaces. */
const longestWord = 100;

function wordBefore(text: string, at: number): string {
  return /[\p{L}\p{N}\p{M}'’]+$/u.exec(text.slice(Math.max(0, at - longestWord), at))?.[0] ?? '';
}

function wordAfter(text: string, at: number): string {
  return /^[\p{L}\p{N}\p{M}'’]+/u.exec(text.slice(at, at + longestWord))?.[0] ?? '';
}

/** Finds folded words in a folded text. White space at the ends of the words is ignored. */
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

/** Whether an offset in a folded text is between two characters of the original. */
function isWhole({ starts, text }: Folded, at: number): boolean {
  return at === text.length || starts[at] !== starts[at + 1];
}

function indicesOf(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** Returns the best passage: in the expected stretch, then between the prefix and suffix, then the first. */
function choose(
  text: string,
  passages: readonly Passage[],
  { prefix, suffix }: Selector,
  { within }: Expectation,
): Passage | undefined {
  const expected = within ? prefer(passages, ({ start, end }) => within[0] <= start && end <= within[1]) : passages;
  return prefer(expected, ({ start, end }) => text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end))[0];
}

/** Returns the passages that fit, or all if none does. */
function prefer(some: readonly Passage[], fits: (passage: Passage) => boolean): Passage[] {
  const fitting = some.filter(fits);
  return fitting.length > 0 ? fitting : [...some];
}

function isWholeWords(text: string, { start, end }: Passage, joined: Joined = { start: false, end: false }): boolean {
  return (joined.start || !isInsideWord(text, start)) && (joined.end || !isInsideWord(text, end));
}

/**
 * Whether an offset is inside a word or a number: between letters or digits, also if an apostrophe or a point joins them. Some
 * scripts are written without spaces; there no offset counts as inside a word.
 */
function isInsideWord(text: string, at: number): boolean {
  const from = Math.max(0, at - 2);
  const around = text.slice(from, at + 2);
  return [...around.matchAll(words)].some(
    ({ index, 0: { length } }) => from + index < at && at < from + index + length && !unspaced.test(around),
  );
}

const words = /(?:[\p{L}\p{N}\p{M}\p{Cf}_]|(?<=\p{L})['’](?=\p{L})|(?<=\p{N})[.,](?=\p{N}))+/gu;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Cached, since both take time that grows with the text, and many quotations are looked for in one text. */
const foldOnce = memoizeByText(fold);
const seenOnce = memoizeByText(seenText);
