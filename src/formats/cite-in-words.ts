import type { CslRecord } from './csl-record.ts';
import { processCitation, type CitationStyle } from './process-citation.ts';

/**
 * Formats a citation as text, exactly as `processCitation` does, which takes a hundred times as long: the processor formats one citation
 * for each byline, month and pattern of punctuation in a title, with words that stand for the title, the year, the day and the address,
 * and these are filled in. What could be taken for such a word is left to the processor.
 *
 *     Jane Doe (7654) “Zqazq: ‘Zqbzq,’” The Record, 23 November. Available at: https://zq.example/.
 *     Jane Doe (2026) “Ryabkov: ‘No deviations,’” The Record, 3 November. Available at: https://record.example/quotes/no-deviations/.
 */
export function citeInWords(record: CslRecord, style: CitationStyle): string {
  return filledIn(record, style) ?? processCitation(record, style);
}

const standIns = { title: 'Zqtitlezq', name: 'Zqnamezq', URL: 'https://zq.example/', year: 7654, day: 23 } as const;

function filledIn(record: CslRecord, style: CitationStyle): string | undefined {
  const { type, author, 'container-title': container, issued, language, title, URL } = record;
  const names = [...author.map(({ literal }) => literal), container];
  // What looks like markup is paired by the processor.
  if (/<|zq/i.test(title) || names.some(hasStandIn)) return undefined;
  if (author.length === 0 || !/^[\p{L}\p{N}]/u.test(container)) return undefined;
  const [[year, month, day]] = issued['date-parts'];
  if (year < 1000 || !/^[\w:/.~%-]+$/.test(URL)) return undefined;
  // In some languages the first day of a month is written in another way than all others.
  const frame = frameOf({ ...record, ...unnamed, issued: onDay(month, day === 1 ? 1 : standIns.day) }, style);
  const [blank, filled] = [titleIn(standIns.title, { type, language, style }), titleIn(title, { type, language, style })];
  const from = frame.indexOf(blank ?? '');
  if (blank === undefined || filled === undefined || from < 0) return undefined;
  const dated = (text: string): string =>
    text.replace(dayAlone, String(day)).replace(String(standIns.year), String(year)).replace(standIns.URL, URL);
  return dated(frame.slice(0, from)) + filled + dated(frame.slice(from + blank.length));
}

/** A record without what is in no citation, and with words that stand for the rest. */
const unnamed = {
  id: 'zq',
  'citation-key': 'zq',
  title: standIns.title,
  publisher: '',
  note: '',
  abstract: '',
  URL: standIns.URL,
} as const;

const dayAlone = new RegExp(`(?<!\\d)${standIns.day}(?!\\d)`);

function onDay(month: number, day: number): CslRecord['issued'] {
  return { 'date-parts': [[standIns.year, month, day]] };
}

function hasStandIn(text: string): boolean {
  return /zq/i.test(text) || text.includes(String(standIns.year)) || text.includes(String(standIns.day));
}

interface Form {
  readonly type: CslRecord['type'];
  readonly language: string;
  readonly style: CitationStyle;
}

/**
 * Returns a title as it is in a citation, with the punctuation and quotation marks around it, up to the name of the publication. Only
 * marks and what is next to them are left to the processor: a word stands for all that is between them.
 */
function titleIn(title: string, { type, language, style }: Form): string | undefined {
  const runs = title.match(words) ?? [];
  if (runs.length > letters.length) return undefined;
  let count = 0;
  const pattern = title.replace(words, () => `Zq${letters[count++] ?? ''}zq`);
  const record = {
    ...unnamed,
    type,
    author: [{ literal: standIns.name }],
    issued: onDay(11, standIns.day),
    language,
  };
  const [of, blank] = [pattern, standIns.title].map((text) =>
    frameOf({ ...record, title: text, 'container-title': publication }, style),
  );
  const before = blank?.slice(0, blank.lastIndexOf(' ', blank.indexOf(standIns.title)) + 1) ?? '';
  const to = of?.indexOf(publication) ?? -1;
  if (!of?.startsWith(before) || to < 0) return undefined;
  return of.slice(before.length, to).replace(/Zq([a-z])zq/g, (_, letter: string) => runs[letters.indexOf(letter)] ?? '');
}

const publication = 'Zqpublicationzq';
const letters = 'abcdefghijklmnop';

/** Several words with spaces, dashes and single signs of punctuation between them. */
const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:\)?[,:;.?!]? \(?|[-–—]| [–—…] )[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

const frames = new Map<string, string>();

/** Returns the citation of a record from the processor, and keeps it. */
function frameOf(record: CslRecord, style: CitationStyle): string {
  const key = JSON.stringify([style, record]);
  const frame = frames.get(key) ?? processCitation(record, style);
  frames.set(key, frame);
  return frame;
}
