import { z } from 'zod';
import type { Archive } from '../../core/model/archive.ts';
import { sourceKinds, type Source } from '../../core/model/source.ts';
import { address, date, id } from './fields.ts';

/** A source as data. */
export const sourceData = z.strictObject({
  id,
  publisher: z.string(),
  author: z.string().nullable(),
  title: z.string().nullable().describe('null if none is recorded: then there is a description.'),
  description: z.string().nullable(),
  kind: z.enum(sourceKinds).describe('What kind of text it is, which decides what in it counts as somebody’s own words.'),
  speaker: z.string().nullable().describe('The id of whose speech, post or document it is.'),
  lang: z.string().nullable().describe('Its language (BCP 47), if it is recorded.'),
  date: date.describe('When it was published, in EDTF.'),
  remark: z.string().nullable().describe('What a reader should know about it.'),
  url: address.nullable().describe('Where it can be read; null for what is nowhere on the web.'),
  archived: z
    .object({ url: address, on: z.string().describe('The day of the copy.') })
    .nullable()
    .describe('A copy that a web archive keeps.'),
  heldAt: z.string().nullable().describe('Who keeps what is nowhere on the web, and under what mark.'),
  pages: z.string().nullable().describe('Its pages in print.'),
  articles: z.array(z.string()).describe('The ids of the articles that cite it, newest first.'),
});

/** Returns a source as data. */
export function sourceAsData(source: Source, archive: Archive): z.output<typeof sourceData> {
  const { id, publisher, author, title, description, kind, speaker, language, date, remark, url, archived, pages } = source;
  return {
    id,
    publisher,
    author: author ?? null,
    title: title ?? null,
    description: description ?? null,
    kind: kind ?? 'report',
    speaker: speaker ?? null,
    lang: language ?? null,
    date: date?.edtf ?? null,
    remark: remark ?? null,
    url: url ?? null,
    archived: archived ? { url: archived.url, on: archived.on } : null,
    heldAt: source['held-at'] ?? null,
    pages: pages ?? null,
    articles: (archive.articlesBySource.get(id) ?? []).map((article) => article.id),
  };
}
