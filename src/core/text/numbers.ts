import { memoizeByText } from './memoize-by-text.ts';

/**
 * Returns the numbers with digits in a text, each once and in one form, whatever separators its language has: "1,004.50" in English,
 * "1.004,5" in German and "1 004,5" in French are all `1004.5`. If the language is not known, each number is there in every form
 * that it can be read in. What has separators of neither kind, such as a date with dots, stays as it is.
 *
 * @param language a tag (BCP 47)
 */
export function numbersIn(text: string, language?: string): string[] {
  const readings = language === undefined ? [separators.en, separators.de, separators.fr] : [separatorsOf(language)];
  const digits = text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  return [...new Set(readings.flatMap((one) => readAs(digits, one)))];
}

/** What a language puts between thousands and before decimals; `spaced` if it is a space that is often typed as one. */
interface Separators {
  readonly group: string;
  readonly decimal: string;
  readonly spaced: boolean;
}

const separators = {
  en: { group: ',', decimal: '.', spaced: false },
  de: { group: '.', decimal: ',', spaced: false },
  fr: { group: ' ', decimal: ',', spaced: true },
} as const satisfies Record<string, Separators>;

/** Whether a language puts a space between thousands, which cannot be told from the space between two numbers. */
export function hasSpacedThousands(language: string): boolean {
  return separatorsOf(language).spaced;
}

const separatorsOf = memoizeByText((language: string): Separators => {
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const group = parts.find(({ type }) => type === 'group')?.value ?? ',';
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  return { group, decimal, spaced: /^\s$/u.test(group) };
});

/** Spaces that do not break, and the apostrophes of Switzerland: between digits they are never anything but separators. */
const joined = /(?<=\d)[\u00A0\u2009\u202F'’](?=\d{3}(?!\d))/g;
const spaced = /(?<=(?<!\d)\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/g;

function readAs(text: string, { group, decimal, spaced: bySpace }: Separators): string[] {
  const together = text.replace(joined, '');
  const found = (bySpace ? together.replace(spaced, '') : together).match(/\d+(?:[.,]\d+)*/g) ?? [];
  return found.map((number) => {
    const [whole = '', fraction] = splitAt(number, decimal);
    if (isGrouped(whole, group) && (fraction === undefined || /^\d+$/.test(fraction)))
      return plain(whole.replaceAll(group, ''), fraction);
    const [, before, after] = /^(\d+)[.,](\d+)$/.exec(number) ?? [];
    return before === undefined ? number : plain(before, after);
  });
}

function splitAt(number: string, decimal: string): [string, string?] {
  const at = number.lastIndexOf(decimal);
  return at < 0 ? [number] : [number.slice(0, at), number.slice(at + decimal.length)];
}

function isGrouped(whole: string, group: string): boolean {
  const [first = '', ...rest] = whole.split(group);
  return /^\d+$/.test(first) && (rest.length === 0 || first.length <= 3) && rest.every((part) => /^\d{3}$/.test(part));
}

function plain(whole: string, fraction = ''): string {
  const digits = fraction.replace(/0+$/, '');
  return digits === '' ? whole : `${whole}.${digits}`;
}
