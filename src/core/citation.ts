import { z } from 'zod';

/** A place in a source: its id, and where in it (`p2`, `p9-p12`). */
export interface Citation {
  readonly source: string;
  readonly locator: string | null;
}

const help = { expected: 'a source id, with a locator where there is one', example: 'geneva-commentary p2' };

/** One citation as editors write it: `geneva-commentary p2`, or the source id alone. */
export const citation = z.string().trim().min(1).transform(parseCitation).meta(help);

/** Several citations in one attribute, with commas between them. */
export const citations = z
  .string()
  .trim()
  .min(1)
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map(parseCitation),
  )
  .meta({ expected: 'source ids, with commas between them', example: 'geneva-commentary p2, treasury' });

/** In words: `p2` is "paragraph 2", `p9-p12` "paragraphs 9–12"; anything else as written. */
export function describeLocator(locator: string): string {
  const [, first, last] = /^p(\d+)(?:-p(\d+))?$/.exec(locator) ?? [];
  if (!first) return locator;
  return last ? `paragraphs ${first}–${last}` : `paragraph ${first}`;
}

function parseCitation(text: string): Citation {
  const [source = '', ...locator] = text.split(/\s+/);
  return { source, locator: locator.join(' ') || null };
}
