import { z } from 'zod';
import { citations, type Citation } from '../citation.ts';
import { id, ids, oneOf, words } from '../../findings/field.ts';

/** What an editor writes between the braces of `table`. */
export const tableAttributes = z.strictObject({
  id,
  /** Former ids: links to them still lead here. */
  aliases: ids.optional(),
  /** What the table shows: it is printed above it, and is its name in lists and for screen readers. */
  caption: words('words that say what the table shows', 'Who met whom, January 2022'),
  /** The sources of what is in the table. */
  sources: citations.optional(),
  /** What else it rests on, if not a source. */
  basis: words('words that say what the table rests on', 'our count').optional(),
});

/** What an editor writes between the braces of `picture`. The caption is between its lines. */
export const pictureAttributes = z.strictObject({
  id,
  /** Former ids: links to them still lead here. */
  aliases: ids.optional(),
  /** The name of the file in `pictures/`. */
  file: words('a file in pictures/', 'harbour.jpg'),
  /** What it shows, for those who do not see it. */
  alt: z
    .string()
    .trim()
    .refine((text) => !text.includes('\n'), { params: { rule: 'one-line' } })
    .optional()
    .meta({ expected: 'words that say what the picture shows', example: 'Two ships at a pier, seen from above' }),
  /** `yes` if it shows nothing of interest; then it has no `alt`. */
  decorative: oneOf(['yes']).optional(),
  /** Who made it or owns it, as it is printed. */
  credit: words('words that say who made the picture', 'Photo: Harbour Archive'),
  /** The sources that it is from. */
  sources: citations.optional(),
});

/** A picture in an article: its file, what it shows, and who made it. */
export interface Shown {
  readonly file: string;
  /** Empty if it is decorative. */
  readonly alt: string;
  readonly credit: string;
}

/** A table or a picture of an article. */
export interface Figure {
  readonly id: string;
  readonly kind: 'table' | 'picture';
  /** Of a picture, what is shown; null for a table. */
  readonly shown: Shown | null;
  /** What it shows. */
  readonly caption: string;
  /** Of a table the words of all its cells; of a picture its caption. */
  readonly text: string;
  readonly sources: readonly Citation[];
  readonly basis: string | null;
  /** Former ids. */
  readonly aliases: readonly string[];
  readonly article: string;
  readonly section: string | null;
}

/** Returns the files of the pictures that articles show, each once. */
export function picturesShown(articles: readonly { readonly figures: readonly Figure[] }[]): Set<string> {
  return new Set(articles.flatMap(({ figures }) => figures.flatMap(({ shown }) => shown?.file ?? [])));
}
