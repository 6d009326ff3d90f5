import { diffWordsWithSpace } from 'diff';

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
  const parts = diffWordsWithSpace(written, passage);
  // What the passage has before and after the written words is none of them.
  let start = 0;
  while (parts[0]?.added) start += parts.shift()?.value.length ?? 0;
  while (parts.at(-1)?.added) parts.pop();
  const mended = parts
    .filter(({ removed }) => !removed)
    .map(({ value }) => value)
    .join('');
  const shown = parts.map(({ value, added, removed }, i) => {
    if (removed) return `[-${visible(value)}-]`;
    if (added) return `{+${visible(value)}+}`;
    return shorten(value, i === 0, i === parts.length - 1);
  });
  return { shown: shown.join(''), mended: mended.trim(), start: start + mended.search(/\S|$/) };
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
