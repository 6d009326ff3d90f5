import { z } from 'zod';
import { citations, type Citation } from './citation.ts';
import { id, ids, words } from '../findings/field.ts';

/** What an editor writes between the braces of `note`. */
export const noteAttributes = z.strictObject({
  id,
  /** Ids that it had before: links to them still lead to it. */
  aliases: ids.optional(),
  /** The words of the paragraph before it that the note is about. */
  on: words('words of the paragraph before the note', 'First Deputy Secretary of State'),
  /** The sources that the note rests on. */
  sources: citations.optional(),
  /** What else it rests on, where that is no source. */
  basis: words('what the note rests on', 'calendar arithmetic').optional(),
});

/** The editor's own context. */
export interface Note {
  readonly id: string;
  /** 1 for the first note of the article. */
  readonly number: number;
  /** The words that it is about. */
  readonly on: string;
  readonly text: string;
  readonly sources: readonly Citation[];
  readonly basis: string | null;
  /** The ids that it had before. */
  readonly aliases: readonly string[];
  readonly article: string;
  readonly section: string | null;
}
