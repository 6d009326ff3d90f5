import { parseEdtf } from './edtf-date.ts';
import { monthNumber } from './month-names.ts';

/**
 * Suggests the EDTF day for a date in another form: "10 January 2022", "Jan 10, 2022", "10.01.2022", "2022/1/10". Undefined if it
 * could mean two days (01/10/2022 is in January or October) or none.
 */
export function suggestDate(text: string): string | undefined {
  for (const { form, read } of forms) {
    const match = form.exec(text.trim());
    const parts = match && read(match.slice(1).map((part) => part.toLowerCase()));
    if (!parts) continue;
    const [year, month, day] = parts;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return parseEdtf(date) && date;
  }
  return undefined;
}

type Parts = readonly [year: string, month: string, day: string];

/** Unambiguous ways to write a day. A date with full stops has its day first in every country. */
const forms: readonly { form: RegExp; read: (parts: string[]) => Parts | undefined }[] = [
  { form: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, read: ([year = '', month = '', day = '']) => [year, month, day] },
  { form: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, read: ([day = '', month = '', year = '']) => [year, month, day] },
  { form: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/, read: slashed },
  { form: /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})$/i, read: ([day, month, year]) => named(year, month, day) },
  { form: /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i, read: ([month, day, year]) => named(year, month, day) },
];

/** Tells day from month if one of the numbers is too large for a month. */
function slashed([first = '', second = '', year = '']: string[]): Parts | undefined {
  if (Number(first) > 12) return [year, second, first];
  return Number(second) > 12 || first === second ? [year, first, second] : undefined;
}

function named(year = '', month = '', day = ''): Parts | undefined {
  const number = monthNumber(month);
  return number === 0 ? undefined : [year, String(number), day];
}
