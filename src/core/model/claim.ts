import { z } from 'zod';
import { id, ids, reference } from '../findings/field.ts';
import { locator } from './locator.ts';

/** What an editor writes between the braces of `claim`. */
export const claimAttributes = z.strictObject({
  id,
  /** Ids that it had before: links to them still lead to it. */
  aliases: ids.optional(),
  /** The source that asserts it; the article's principal source where left out. */
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
  /** The ids that it had before. */
  readonly aliases: readonly string[];
  readonly article: string;
  readonly section: string | null;
}
