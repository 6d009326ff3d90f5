import { z } from 'zod';
import type { Archive } from '../../core/model/archive.ts';
import type { Note } from '../../core/model/blocks/note.ts';
import { address, cited, citedIn, id, inArticle } from './fields.ts';

/** An editor's note as data. */
export const noteData = z.strictObject({
  id: id.describe('The permanent id, unique in its article.'),
  number: z.int().describe('1 for the first note of its article.'),
  on: z.string().describe('The words of the article that it is about.'),
  text: z.string().describe('What the editor says.'),
  sources: z.array(cited).describe('What it rests on.'),
  basis: z.string().nullable().describe('What else it rests on, if not a source.'),
  event: z.string().nullable().describe('The id of the event in events.json whose outcome it tells.'),
  accountOf: z.string().nullable().describe('The id of the side whose account it gives.'),
  ...inArticle,
  page: address.describe('Its own page.'),
});

/** Returns a note as data. */
export function noteAsData(note: Note, archive: Archive): z.output<typeof noteData> {
  const { id, number, on, text, sources, basis, event, accountOf, article, section } = note;
  const { links } = archive;
  return {
    id,
    number,
    on,
    text,
    sources: sources.map((citation) => citedIn(citation, archive)),
    basis,
    event,
    accountOf,
    article,
    section,
    url: links.absolute(links.article(article, id)),
    page: links.absolute(links.record(article, id)),
  };
}
