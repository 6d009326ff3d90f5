import { align } from '../core/text/align.ts';
import { fold } from '../core/text/folding.ts';

/** How many equal words are shown on each side of a difference. */
const around = 4;

/** How written words differ from a passage of a source. */
export interface WordDiff {
  /** The difference: `to [-take-]{+make+} responsible decisions`, first as written and then as in the source. */
  readonly shown: string;
  /** The source’s words that correspond to the written ones, without what comes before or after them. */
  readonly inSource: string;
  /** The offset in the passage at which they begin. */
  readonly start: number;
  /** The offset in the written words of the first difference. */
  readonly at: number;
}

/** Compares words with the nearest passage of a source, which may extend beyond them at both ends. */
export function diffWords(written: string, passage: string): WordDiff {
  const [here, there] = [tokensOf(written), tokensOf(passage)];
  const parts = trimmed(anchored(alignTexts(here, there)));
  const used = parts.flatMap((part) => part.there);
  const [start, end] = [used[0]?.start ?? 0, used.at(-1)?.end ?? 0];
  const shown = parts.map((part, i) => show(part, parts[i + 1], i === 0, written, passage));
  const differing = parts.findIndex(({ same }) => !same);
  const first = parts[differing];
  const at = first?.here[0]?.start ?? parts[differing - 1]?.here.at(-1)?.end ?? 0;
  return {
    shown: shown
      .join('')
      .trim()
      .replace(/\s*\n\s*/g, ' '),
    inSource: passage.slice(start, end),
    start,
    at: first ? at : 0,
  };
}

/** A word or a mark, with its offsets. */
interface Token {
  readonly text: string;
  /** In lower case, with quotation marks and dashes of one kind. */
  readonly loose: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the written words and what corresponds to it in the source. */
interface Part {
  readonly here: readonly Token[];
  readonly there: readonly Token[];
  readonly same: boolean;
  /** Whether each token corresponds to one on the other side. */
  readonly paired: boolean;
}

/** Splits a text into its words and marks. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’][\p{L}\p{N}]+)*|\S/gu)].map(({ 0: word, index }) => ({
    text: word,
    loose: fold(word).text.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Aligns two texts. Words that differ only in case, and marks that differ only in kind, correspond to each other but differ. */
function alignTexts(here: readonly Token[], there: readonly Token[]): Part[] {
  const parts: Part[] = [];
  const steps = align({
    here: here.length,
    there: there.length,
    same: (i, j) => here[i]?.loose === there[j]?.loose,
    worth: (i) => (isWord(here[i]) ? 20 : 5),
    isGapBefore: () => false,
  });
  const used = steps.flatMap(({ there: j }) => j ?? []);
  const add = (part: Part): void => {
    const last = parts.at(-1);
    if (last?.same === part.same && last.paired === part.paired) parts.splice(-1, 1, joined([last, part]));
    else parts.push(part);
  };
  add({ here: [], there: there.slice(0, used[0] ?? 0), same: false, paired: false });
  for (const { here: i, there: j, same } of steps) {
    const [mine, theirs] = [i === null ? [] : here.slice(i, i + 1), j === null ? [] : there.slice(j, j + 1)];
    add({ here: mine, there: theirs, same: same && mine[0]?.text === theirs[0]?.text, paired: same });
  }
  add({ here: [], there: there.slice((used.at(-1) ?? -1) + 1), same: false, paired: false });
  return parts;
}

function joined(parts: readonly Part[]): Part {
  const [here, there] = [parts.flatMap((part) => part.here), parts.flatMap((part) => part.there)];
  return { here, there, same: parts.every(({ same }) => same), paired: parts.every(({ paired }) => paired) };
}

/**
 * Joins what is before the first equal word, and what is after the last, into one difference each: equal marks there are
 * a coincidence.
 */
function anchored(parts: readonly Part[]): Part[] {
  const holds = ({ here, paired }: Part): boolean => paired && here.some(isWord);
  const [first, last] = [parts.findIndex(holds), parts.findLastIndex(holds)];
  const [before, after] = [parts.slice(0, Math.max(0, first)), parts.slice(last + 1)];
  const ends = (some: readonly Part[]): Part[] =>
    some.length > 1 ? [{ ...joined(some), same: false, paired: false }] : [...some];
  return [...ends(before), ...parts.slice(Math.max(0, first), last + 1), ...ends(after)];
}

/**
 * Removes what the passage has before and after the written words. At each end it keeps as many source words as were written.
 */
function trimmed(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, i): Part[] => {
    const [first, last] = [i === 0, i === parts.length - 1];
    if (part.paired || !(first || last)) return [part];
    const stays = standIns(part, first && !last);
    return part.here.length === 0 && stays.length === 0 ? [] : [{ ...part, there: stays }];
  });
}

/**
 * Returns the words of the passage that correspond to the written ones, counted from the end that is next to equal words; a
 * mark corresponds only to a mark.
 */
function standIns({ here, there }: Part, fromEnd: boolean): readonly Token[] {
  const [mine, theirs] = fromEnd ? [[...here].reverse(), [...there].reverse()] : [here, there];
  const differs = mine.findIndex((token, k) => isWord(token) !== isWord(theirs[k]));
  const length = differs < 0 ? mine.length : differs;
  return fromEnd ? there.slice(Math.max(0, there.length - length)) : there.slice(0, length);
}

function isWord(token: Token | undefined): boolean | undefined {
  return token && /[\p{L}\p{N}]/u.test(token.text);
}

/** Writes a part of the alignment out. */
function show({ here, there, same }: Part, next: Part | undefined, first: boolean, written: string, passage: string): string {
  const [removed, added] = [slice(written, here, next?.here), slice(passage, there, next?.there)];
  if (same) return abbreviate(added, first, !next);
  if (here.length === 0) return `{+${visible(added)}+}`;
  if (there.length === 0) return `[-${visible(removed)}-]`;
  return `[-${visible(removed.trimEnd())}-]{+${visible(added.trimEnd())}+}${/\s*$/.exec(added)?.[0] ?? ''}`;
}

/** Returns the text of tokens with the white space after them. */
function slice(text: string, tokens: readonly Token[], next: readonly Token[] | undefined): string {
  const last = tokens.at(-1);
  if (!last) return '';
  const space = next === undefined ? '' : (/^\s*/.exec(text.slice(last.end))?.[0] ?? '');
  return text.slice(tokens[0]?.start, last.end) + space;
}

/** Abbreviates equal words if there are many: of the first and the last stretch only the end next to a difference is kept. */
function abbreviate(text: string, first: boolean, last: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/);
  if (first && last) return text;
  if (first) return words.length > around ? `… ${words.slice(-around).join('')}` : text;
  if (last) return words.length > around ? `${words.slice(0, around).join('').trimEnd()} …` : text;
  return words.length > 2 * around ? `${words.slice(0, around).join('')}… ${words.slice(-around).join('')}` : text;
}

/** Names what cannot be seen: invisible characters, and letters of another script that look like Latin ones. */
function visible(text: string): string {
  const mixed = /\p{Script=Latin}/u.test(text) ? /[\p{Script=Cyrillic}\p{Script=Greek}]/gu : /(?!)/g;
  return text.replace(/[^\S \n]|[\p{Cf}\p{Cc}\p{M}\p{Co}\p{Cn}]/gu, name).replace(mixed, name);
}

function name(character: string): string {
  return `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}
