import type { Archive } from '../../core/model/archive.ts';
import { siteData, type Data } from './data-files.ts';

/**
 * Makes the table of all statements: RFC 4180 in UTF-8, with the mark at its beginning by which spreadsheets know that. Excerpts of
 * documents, which have no speaker, are not in it.
 */
export function statementsCsv(archive: Archive): string {
  const rows = siteData.quotes(archive).statements.map((statement) => columns.map(([, of]) => of(statement) ?? ''));
  return `\ufeff${[columns.map(([name]) => name), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

type Row = Data<'quotes'>['statements'][number];

/** The columns, in the order of the file: programs find them by their names. */
const columns: readonly (readonly [name: string, of: (row: Row) => string | null | undefined])[] = [
  ['id', ({ id }) => id],
  ['form', ({ form }) => form],
  ['speaker', ({ speaker }) => speaker.name],
  ['role', ({ speaker }) => speaker.role],
  ['side', ({ speaker }) => speaker.side],
  ['text', ({ text }) => text],
  ['lang', ({ lang }) => lang],
  ['translation', ({ translation }) => translation?.text],
  ['translated_by', ({ translation }) => translation?.by],
  ['qualifiers', ({ qualifiers }) => qualifiers.join('; ')],
  ['to', ({ to }) => to],
  ['occasion', ({ occasion }) => occasion],
  ['on', ({ on }) => on],
  ['at', ({ at }) => at],
  ['event', ({ event }) => event],
  ['source', ({ source }) => source.id],
  ['publisher', ({ source }) => source.publisher],
  ['source_title', ({ source }) => source.title],
  ['locator', ({ source }) => source.locator],
  ['verification', ({ verification }) => verification?.status],
  ['differs_in', ({ verification }) => verification?.rule],
  ['checked', ({ verification }) => verification?.checked],
  ['article', ({ article }) => article],
  ['section', ({ section }) => section],
  ['url', ({ url }) => url],
];

/** Quotes a cell if it has a character that divides cells or lines. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
