import { diffArrays } from 'diff';

/** So many words of what is alike are shown on either side of a difference. */
const around = 4;

/** What is written beside what the source has, and how the source has it. */
export interface WordDiff {
  /** `to [-take-]{+make+} responsible decisions`: what is written in the first brackets, what the source has in the second. */
  readonly shown: string;
  /** The source's words in place of all that was written. */
  readonly mended: string;
  /** Where in the passage those begin. */
  readonly start: number;
}

/** Compares words with the nearest passage of a source, which may reach further than they do at both ends. */
export function diffWords(written: string, passage: string): WordDiff {
  const parts = diffArrays(tokensOf(written), tokensOf(passage)).map(({ value, added, removed }): Part => ({
    tokens: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
  const start = trimStart(parts);
  trimEnd(parts);
  const mended = parts
    .filter(({ kind }) => kind !== 'removed')
    .map(({ tokens }) => tokens.join(''))
    .join('');
  const shown = parts.map(({ tokens, kind }, i) => {
    const text = tokens.join('');
    if (kind === 'removed') return `[-${visible(text)}-]`;
    if (kind === 'added') return `{+${visible(text)}+}`;
    return shorten(text, i === 0, i === parts.length - 1);
  });
  return { shown: shown.join(''), mended: mended.trim(), start: start + mended.search(/\S|$/) };
}

interface Part {
  tokens: string[];
  readonly kind: 'same' | 'added' | 'removed';
}

/** Words, each mark, and white space. */
function tokensOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’][\p{L}\p{N}]+)*|[^]/gu) ?? [];
}

/** What the passage has before the written words is none of them: as much of it stays as stands for a word that was written. */
function trimStart(parts: Part[]): number {
  const first = parts.findIndex(({ kind }) => kind !== 'removed');
  const added = parts[first];
  if (added?.kind !== 'added') return 0;
  const stays = first === 0 ? 0 : (parts[0]?.tokens.length ?? 0);
  const gone = added.tokens.slice(0, Math.max(0, added.tokens.length - stays));
  added.tokens = added.tokens.slice(gone.length);
  if (added.tokens.length === 0) parts.splice(first, 1);
  return gone.join('').length;
}

/** The same behind them. */
function trimEnd(parts: Part[]): void {
  const added = parts.at(-1);
  if (added?.kind !== 'added') return;
  const before = parts.at(-2);
  added.tokens = added.tokens.slice(0, before?.kind === 'removed' ? before.tokens.length : 0);
  if (added.tokens.length === 0) parts.pop();
}

/** What is alike: its ends, where it is long; only the end that a difference is next to, where it is the first or the last. */
function shorten(text: string, first: boolean, last: boolean): string {
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
