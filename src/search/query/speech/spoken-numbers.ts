import { tens, units } from '../../../core/text/number-names.ts';
import { valueOf as valueOfNumber } from './numbers.ts';
import type { WordPart } from '../word-part.ts';
import { wordsOf } from '../words.ts';

const name = `(?:${[...units, ...tens.slice(2)].join('|')}|\\d+)`;
const fractions: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};
/** Matches "four fifths", "a quarter", "one in five", "nine out of ten", "seven and a half", "twenty-five", "two hundred", "three thousand". */
export const spokenForm = new RegExp(
  [
    `\\b(?<over>a|an|${name})[\\s-]+(?<under>${Object.keys(fractions).join('|')}|halve)s?\\b(?!\\s+(?:meeting|day|time|round|of\\s+\\w+ber|of\\s+\\w+y)\\b)`,
    `\\b(?<some>${name})\\s+(?:in|out\\s+of)\\s+(?:every\\s+)?(?<all>${name})\\b(?!\\s+(?:january|february|march|april|may|june|july|august|september|october|november|december))`,
    `\\b(?<whole>${name})\\s+and\\s+a\\s+half\\b`,
    `\\b(?<tens>${tens.slice(2).join('|')})[\\s-]+(?<units>${units.slice(1, 10).join('|')})\\b`,
    `\\b(?<count>a|${name})\\s+(?<power>dozen|hundred|thousand)\\b`,
  ].join('|'),
  'gi',
);

/** Reads what `spokenForm` matched, with the digits that a text may have instead; undefined if it is no number after all: "five halves". */
export function readSpoken(found: Readonly<Record<string, string | undefined>>, typed: string): WordPart | undefined {
  const others = numbersMeant(found);
  return others && { kind: 'word', words: wordsOf(typed), typed, others };
}

function numbersMeant(found: Readonly<Record<string, string | undefined>>): string[][] | undefined {
  const valueOf = (word = ''): number => (/^an?$/.test(word) ? 1 : valueOfNumber(word));
  const lower = Object.fromEntries(Object.entries(found).map(([key, value]) => [key, value?.toLowerCase()]));
  if (lower['under'] !== undefined)
    return share(valueOf(lower['over']), lower['under'] === 'halve' ? 2 : (fractions[lower['under']] ?? 0));
  if (lower['some'] !== undefined) return share(valueOf(lower['some']), valueOf(lower['all']));
  if (lower['whole'] !== undefined) return [[String(valueOf(lower['whole'])), '5']];
  if (lower['tens'] !== undefined) return [[String(valueOf(lower['tens']) + valueOf(lower['units']))]];
  const power = { dozen: 12, hundred: 100, thousand: 1000 }[lower['power'] ?? ''] ?? 0;
  return power > 0 ? [[String(valueOf(lower['count']) * power)]] : undefined;
}

/** Returns the percentage that a part is of a whole; undefined if it is not a part. */
function share(part: number, whole: number): string[][] | undefined {
  const percent = (100 * part) / whole;
  return percent > 0 && percent < 100 && whole <= 100 ? around(percent) : undefined;
}

/** Returns a percentage in the words of a text: 80; 33 or 33.3, and 34 is too far. */
function around(percent: number): string[][] {
  return Number.isInteger(percent)
    ? [[String(percent)]]
    : [...new Set([Math.floor(percent), Math.round(percent)])].map((whole) => [String(whole)]);
}
