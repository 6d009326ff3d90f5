import { z } from 'zod';
import { the, type Archive } from '../../core/model/archive.ts';
import type { Citation } from '../../core/model/citation.ts';
import { sourceTitle } from '../../core/model/source.ts';

/** An id, which is unique on the site or in its article and never changes without the former one still leading here. */
export const id = z.string().describe('The permanent id.');

/** A date in EDTF, or null. */
export const date = z
  .string()
  .nullable()
  .describe('A date in EDTF (ISO 8601-2): 2022-01-10, or ../2022-01-10 for "on or before"; null if no source says.');

/** An absolute address. */
export const address = z.url();

/** Where in an article something is. */
export const inArticle = {
  article: z.string().describe('The id of its article.'),
  section: z.string().nullable().describe('The id of the section that it is in; null before the first heading.'),
  url: address.describe('Its address in the article.'),
};

/** A source as a record names it. */
export const cited = z.object({
  id: z.string().describe('The id of a source in sources.json.'),
  publisher: z.string(),
  title: z.string().describe('Its title, or what it is if no title is recorded.'),
  locator: z.string().nullable().describe('Where in it: p2 is its second paragraph, p9-p12 several; null for the whole.'),
});

/** Returns a citation as data. */
export function citedIn({ source: sourceId, locator }: Citation, { sources }: Archive): z.output<typeof cited> {
  const source = the(sources, sourceId);
  return { id: source.id, publisher: source.publisher, title: sourceTitle(source), locator };
}
