import { z } from 'zod';
import { id, ids, reference } from '../findings/field.ts';
import { locator } from './locator.ts';

/** What an editor writes between the braces of `claim`. */
export const claimAttributes = z.strictObject({
  id,
  /** Former ids: links to them still lead here. */
  aliases: ids.optional(),
  /** The source that asserts it; by default, the article's principal source, if it has only one. */
  source: reference('a source', 'geneva-commentary').optional(),
  /** Where in the source. */
  locator,
});

/** Something that a source asserts in its own voice. */
export interface Claim {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly locator: string;
  /** Former ids. */
  readonly aliases: readonly string[];
  readonly article: string;
  readonly section: string | null;
}
