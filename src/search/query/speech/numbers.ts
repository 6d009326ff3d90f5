import { tens, units } from '../../../core/text/number-names.ts';

/** Returns the other ways to write a number: "ten" for "10", "3" and "third" for "3rd"; nothing for every other word. */
export function otherNumbers(word: string): readonly string[] {
  const value = values.get(word) ?? (/^\d{1,2}(?:st|nd|rd|th)$/.test(word) ? word.slice(0, -2) : undefined);
  return value === undefined ? [] : (ways.get(value) ?? [value]).filter((way) => way !== word);
}

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

/** Returns the value of a number in words or digits: 10 for "ten". */
export function valueOf(word: string): number {
  return Number(values.get(word) ?? word);
}
