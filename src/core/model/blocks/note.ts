import { z } from 'zod';
import { citations, type Citation } from '../citation.ts';
import { onQuestions } from './question.ts';
import { id, ids, oneOf, reference, words } from '../../findings/field.ts';

/** What an editor writes between the braces of `note`. */
export const noteAttributes = z.strictObject({
  id,
  /** Former ids: links to them still lead here. */
  aliases: ids.optional(),
  /** The words that the note is about, from the paragraph before it. */
  on: words('words of the paragraph before the note', 'First Deputy Secretary of State'),
  /** The sources that the note is based on. */
  sources: citations.optional(),
  /** The event whose outcome it tells. */
  event: reference('an event', 'brussels-council').optional(),
  /** `yes` if it is never folded, also on a phone: what readers must not miss. */
  open: oneOf(['yes']).optional(),
  /** The questions of the article that it is on. */
  'on-question': onQuestions,
  /** The side whose account it gives: readers find it beside that side's statements on a question. */
  'account-of': reference('a side of sides.yml', 'united-states').optional(),
  /** What else it is based on, if not a source. */
  basis: words('words that say what the note rests on', 'calendar arithmetic').optional(),
});

/** Context that the editor adds. */
export interface Note {
  readonly id: string;
  /** 1 for the first note of the article. */
  readonly number: number;
  /** The words that it is about. */
  readonly on: string;
  readonly text: string;
  readonly sources: readonly Citation[];
  readonly basis: string | null;
  /** The id of the event whose outcome it tells. */
  readonly event: string | null;
  /** The ids of the questions of its article that it is on. */
  readonly questions: readonly string[];
  /** The id of the side whose account it gives. */
  readonly accountOf: string | null;
  /** Whether it stands open where others are folded. */
  readonly open: boolean;
  /** Former ids. */
  readonly aliases: readonly string[];
  readonly article: string;
  readonly section: string | null;
}
