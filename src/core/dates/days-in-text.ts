import { monthNames, monthNumber } from './month-names.ts';

/** A day that a text names, with or without its year: "10 January 2022", "January 10". */
export interface NamedDay {
  readonly written: string;
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

const month = `(${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?`;
const forms = [
  new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}(?![a-z])(?:,? (\\d{4}))?`, 'g'),
  new RegExp(`(?<![a-z])${month} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4}))?`, 'gi'),
] as const;

/** Finds the days that a text names in words, in order. Words in quotation marks are skipped: they are somebody else's. */
export function daysInText(text: string): NamedDay[] {
  const own = text.replace(/“[^“”]*”|"[^"]*"/g, (quoted) => ' '.repeat(quoted.length));
  return forms
    .flatMap((form, i) =>
      [...own.matchAll(form)].map((match) => {
        const [written, first = '', second = '', year] = match;
        const [day, name] = i === 0 ? [first, second] : [second, first];
        return {
          index: match.index,
          named: { written, day: Number(day), month: monthNumber(name), year: year === undefined ? undefined : Number(year) },
        };
      }),
    )
    .filter(({ named }) => named.day >= 1 && named.day <= 31 && named.month > 0)
    .sort((a, b) => a.index - b.index)
    .map(({ named }) => named);
}

/** Whether a named day can be one of those from `earliest` to `latest` (`YYYY-MM-DD`). Without a year, any of their years will do. */
export function mayBeIn({ day, month, year }: NamedDay, earliest: string, latest: string): boolean {
  const years = year === undefined ? [Number(earliest.slice(0, 4)), Number(latest.slice(0, 4))] : [year];
  return years.some((one) => {
    const named = `${String(one).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return earliest <= named && named <= latest;
  });
}
