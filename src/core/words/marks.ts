import type { Words } from './en.ts';

/** The quotation marks of a language. */
export type QuotationMarks = Words['marks'];

/**
 * Returns the quotation marks of a language. Those of the interface are in its table of words; the others are what CLDR gives as
 * `quotationStart` and `quotationEnd` (https://cldr.unicode.org/), and a language that isn't listed has those of the interface.
 */
export function marksIn(language: string, { language: own, marks }: Pick<Words, 'language' | 'marks'>): QuotationMarks {
  const [base = ''] = language.toLowerCase().split('-');
  if (base === own) return marks;
  const [open, close] = others[language.toLowerCase()] ?? others[base] ?? [];
  return open !== undefined && close !== undefined ? { open, close } : marks;
}

/** A no-break space, which French has between its marks and the words. */
const space = '\u00A0';

const others: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ar: ['”', '“'],
  bg: ['„', '“'],
  cs: ['„', '“'],
  da: ['“', '”'],
  de: ['„', '“'],
  'de-ch': ['«', '»'],
  el: ['«', '»'],
  en: ['“', '”'],
  es: ['«', '»'],
  fa: ['«', '»'],
  fi: ['”', '”'],
  fr: [`«${space}`, `${space}»`],
  he: ['”', '”'],
  hu: ['„', '”'],
  it: ['«', '»'],
  ja: ['「', '」'],
  nl: ['‘', '’'],
  no: ['«', '»'],
  pl: ['„', '”'],
  pt: ['“', '”'],
  'pt-pt': ['«', '»'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sk: ['„', '“'],
  sv: ['”', '”'],
  tr: ['“', '”'],
  uk: ['«', '»'],
  zh: ['“', '”'],
};
