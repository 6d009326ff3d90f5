/** Returns the other ways to write a number: "ten" for "10", "3" and "third" for "3rd"; nothing for every other word. */
export function otherNumbers(word: string): readonly string[] {
  const value = values.get(word) ?? (/^\d{1,2}(?:st|nd|rd|th)$/.test(word) ? word.slice(0, -2) : undefined);
  return value === undefined ? [] : (ways.get(value) ?? [value]).filter((way) => way !== word);
}

const units = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
).split(' ');
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals = '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** All ways to write each number of at most two digits, by its digits. */
const ways = new Map(
  Array.from({ length: 100 }, (_, value) => {
    const digits = String(value);
    const suffix = value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
    const name = units[value] ?? (value % 10 === 0 ? tens[value / 10] : undefined);
    const all = [digits, ...(value > 0 ? [`${digits}${suffix}`] : []), name, value > 0 ? ordinals[value] : undefined];
    return [digits, all.filter((way) => way !== undefined)] as const;
  }),
);
const values = new Map([...ways].flatMap(([digits, all]) => all.map((way) => [way, digits] as const)));

/** A number in several words, and how else a text may write it. */
export interface SpokenNumber {
  readonly typed: string;
  readonly others: readonly (readonly string[])[];
}

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
/** Matches "four fifths", "a quarter", "seven and a half", "twenty-five", "two hundred", "three thousand". */
export const spokenForm = new RegExp(
  [
    `\\b(?<over>a|an|${name})[\\s-]+(?<under>${Object.keys(fractions).join('|')}|halve)s?\\b(?!\\s+(?:meeting|day|time|round|of\\s+\\w+ber|of\\s+\\w+y)\\b)`,
    `\\b(?<whole>${name})\\s+and\\s+a\\s+half\\b`,
    `\\b(?<tens>${tens.slice(2).join('|')})[\\s-]+(?<units>${units.slice(1, 10).join('|')})\\b`,
    `\\b(?<count>a|${name})\\s+(?<power>dozen|hundred|thousand)\\b`,
  ].join('|'),
  'gi',
);

/** Reads what `spokenForm` matched; undefined if it is no number after all, as "an half". */
export function readSpoken(found: Readonly<Record<string, string | undefined>>, typed: string): SpokenNumber | undefined {
  const valueOf = (word = ''): number => (/^an?$/.test(word) ? 1 : Number(values.get(word) ?? word));
  const lower = Object.fromEntries(Object.entries(found).map(([key, value]) => [key, value?.toLowerCase()]));
  if (lower['under'] !== undefined) {
    const under = lower['under'] === 'halve' ? 2 : (fractions[lower['under']] ?? 0);
    const percent = (100 * valueOf(lower['over'])) / under;
    return percent > 0 && percent < 100 ? { typed, others: around(percent) } : undefined;
  }
  if (lower['whole'] !== undefined) return { typed, others: [[String(valueOf(lower['whole'])), '5']] };
  if (lower['tens'] !== undefined) return { typed, others: [[String(valueOf(lower['tens']) + valueOf(lower['units']))]] };
  const power = { dozen: 12, hundred: 100, thousand: 1000 }[lower['power'] ?? ''] ?? 0;
  return power > 0 ? { typed, others: [[String(valueOf(lower['count']) * power)]] } : undefined;
}

/** Returns a percentage in the words of a text: 80; 33 or 33.3, and 34 is too far. */
function around(percent: number): string[][] {
  return Number.isInteger(percent) ? [[String(percent)]] : [...new Set([Math.floor(percent), Math.round(percent)])].map((whole) => [String(whole)]);
}
