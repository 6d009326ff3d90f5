import { diffArrays } from 'diff';
import { fold } from '../core/text/folding.ts';

/** So many words of what is alike are shown on either side of a difference. */
const around = 4;

/** What is written beside what the source has, and how the source has it. */
export interface WordDiff {
  /** `to [-take-]{+make+} responsible decisions`: what is written in the first brackets, what the source has in the second. */
  readonly shown: string;
  /** The source's words in place of all that was written: nothing of what stands before or behind them. */
  readonly mended: string;
  /** Where in the passage those begin. */
  readonly start: number;
  /** Where in what is written the first difference is. */
  readonly at: number;
}

/** Compares words with the nearest passage of a source, which may reach further than they do at both ends. */
export function diffWords(written: string, passage: string): WordDiff {
  const [here, there] = [tokensOf(written), tokensOf(passage)];
  const parts = trimmed(anchored(align(here, there)));
  const used = parts.flatMap((part) => part.there);
  const [start, end] = [used[0]?.start ?? 0, used.at(-1)?.end ?? 0];
  const shown = parts.map((part, i) => show(part, parts[i + 1], i === 0, written, passage));
  const differing = parts.findIndex(({ same }) => !same);
  const first = parts[differing];
  const at = first?.here[0]?.start ?? parts[differing - 1]?.here.at(-1)?.end ?? 0;
  return { shown: shown.join('').trim(), mended: passage.slice(start, end), start, at: first ? at : 0 };
}

interface Token {
  readonly text: string;
  /** In lower case, with one kind of marks. */
  readonly loose: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of what is written, and what the source has for it. */
interface Part {
  readonly here: readonly Token[];
  readonly there: readonly Token[];
  readonly same: boolean;
  /** Whether each token has its like on the other side. */
  readonly paired: boolean;
}

/** Words, and each mark. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’][\p{L}\p{N}]+)*|\S/gu)].map(({ 0: word, index }) => ({
    text: word,
    loose: fold(word).text.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Words that are alike but for their case or the kind of a mark stand for each other, and still differ. */
function align(here: readonly Token[], there: readonly Token[]): Part[] {
  const comparator = (one: Token, other: Token): boolean => one.loose === other.loose;
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  const add = (left: number, right: number, same: boolean): void => {
    const last = parts.at(-1);
    const paired = left === right;
    const part = { here: here.slice(i, i + left), there: there.slice(j, j + right), same, paired };
    [i, j] = [i + left, j + right];
    if (last?.same === same && last.paired === paired) parts.splice(-1, 1, joined([last, part]));
    else parts.push(part);
  };
  for (const { count, added, removed } of diffArrays([...here], [...there], { comparator })) {
    if (added) add(0, count, false);
    else if (removed) add(count, 0, false);
    else for (let k = 0; k < count; k++) add(1, 1, here[i]?.text === there[j]?.text);
  }
  return parts;
}

function joined(parts: readonly Part[]): Part {
  const [here, there] = [parts.flatMap((part) => part.here), parts.flatMap((part) => part.there)];
  return { here, there, same: parts.every(({ same }) => same), paired: parts.every(({ paired }) => paired) };
}

/** Only words hold a passage to what is written: before the first that is alike, and behind the last, marks are so by chance. */
function anchored(parts: readonly Part[]): Part[] {
  const holds = ({ here, paired }: Part): boolean => paired && here.some(isWord);
  const [first, last] = [parts.findIndex(holds), parts.findLastIndex(holds)];
  const [before, behind] = [parts.slice(0, Math.max(0, first)), parts.slice(last + 1)];
  const ends = (some: readonly Part[]): Part[] =>
    some.length > 1 ? [{ ...joined(some), same: false, paired: false }] : [...some];
  return [...ends(before), ...nearer(parts.slice(Math.max(0, first), last + 1)), ...ends(behind)];
}

/** Words at the beginning that the source has twice are those beside what follows: "the" of "the Americans. The American side" is the second. */
function nearer(parts: readonly Part[]): Part[] {
  const [first, gap, ...rest] = parts;
  const slid = first && gap && slide(first, gap);
  return slid ? [slid, ...rest] : [...parts];
}

/** The beginning of an alignment moved over what only the source has, where that ends in the same words. */
function slide(end: Part, gap: Part): Part | undefined {
  const { length } = end.here;
  if (!end.paired || gap.here.length > 0 || gap.there.length < length) return undefined;
  const there = gap.there.slice(-length);
  if (there.some(({ loose }, i) => loose !== end.here[i]?.loose)) return undefined;
  return { ...end, there, same: there.every(({ text }, i) => text === end.here[i]?.text) };
}

/** What the passage has before and behind the written words is none of them: as much stays as stands for what was written, word for word. */
function trimmed(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, i): Part[] => {
    const [first, last] = [i === 0, i === parts.length - 1];
    if (part.paired || !(first || last)) return [part];
    const stays = standIns(part, first && !last);
    return part.here.length === 0 && stays.length === 0 ? [] : [{ ...part, there: stays }];
  });
}

/** The words of the passage that stand for the written ones, from the end that is held by what is alike; a mark stands for a mark only. */
function standIns({ here, there }: Part, fromEnd: boolean): readonly Token[] {
  const [mine, theirs] = fromEnd ? [[...here].reverse(), [...there].reverse()] : [here, there];
  const differs = mine.findIndex((token, k) => isWord(token) !== isWord(theirs[k]));
  const length = differs < 0 ? mine.length : differs;
  return fromEnd ? there.slice(Math.max(0, there.length - length)) : there.slice(0, length);
}

function isWord(token: Token | undefined): boolean | undefined {
  return token && /[\p{L}\p{N}]/u.test(token.text);
}

function show({ here, there, same }: Part, next: Part | undefined, first: boolean, written: string, passage: string): string {
  const [removed, added] = [slice(written, here, next?.here), slice(passage, there, next?.there)];
  if (same) return keepEnds(added, first, !next);
  if (here.length === 0) return `{+${visible(added)}+}`;
  if (there.length === 0) return `[-${visible(removed)}-]`;
  return `[-${visible(removed.trimEnd())}-]{+${visible(added.trimEnd())}+}${/\s*$/.exec(added)?.[0] ?? ''}`;
}

/** Tokens with the white space behind them. */
function slice(text: string, tokens: readonly Token[], next: readonly Token[] | undefined): string {
  const last = tokens.at(-1);
  if (!last) return '';
  const space = next === undefined ? '' : (/^\s*/.exec(text.slice(last.end))?.[0] ?? '');
  return text.slice(tokens[0]?.start, last.end) + space;
}

/** What is alike: its ends, where it is long; only the end that a difference is next to, where it is the first or the last. */
function keepEnds(text: string, first: boolean, last: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/);
  if (first && last) return text;
  if (first) return words.length > around ? `… ${words.slice(-around).join('')}` : text;
  if (last) return words.length > around ? `${words.slice(0, around).join('').trimEnd()} …` : text;
  return words.length > 2 * around ? `${words.slice(0, around).join('')}… ${words.slice(-around).join('')}` : text;
}

/** Differences that can't be seen are named: characters without a shape, and letters of another script that look like Latin ones. */
function visible(text: string): string {
  const mixed = /\p{Script=Latin}/u.test(text) ? /[\p{Script=Cyrillic}\p{Script=Greek}]/gu : /(?!)/g;
  return text.replace(/[^\S \n]|[\p{Cf}\p{Cc}\p{M}\p{Co}\p{Cn}]/gu, name).replace(mixed, name);
}

function name(character: string): string {
  return `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`;
}
