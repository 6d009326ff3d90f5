import { z } from 'zod';
import { citations, type Citation } from '../citation.ts';
import { id, ids, words } from '../../findings/field.ts';

/** What an editor writes between the braces of `table`. */
export const tableAttributes = z.strictObject({
  id,
  /** Former ids: links to them still lead here. */
  aliases: ids.optional(),
  /** What the table shows: it is printed above it, and is its name in lists and for screen readers. */
  caption: words('what the table shows', 'Who met whom, January 2022'),
  /** The sources of what is in the table. */
  sources: citations.optional(),
  /** What else it rests on, if not a source. */
  basis: words('what the table rests on', 'our count').optional(),
});

/** A table of an article. */
export interface Figure {
  readonly id: string;
  readonly kind: 'table';
  /** What it shows. */
  readonly caption: string;
  /** All its words: its caption, and its cells row by row. */
  readonly text: string;
  readonly sources: readonly Citation[];
  readonly basis: string | null;
  /** Former ids. */
  readonly aliases: readonly string[];
  readonly article: string;
  readonly section: string | null;
}
