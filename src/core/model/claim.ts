import { z } from 'zod';
import { onQuestions } from './blocks/question.ts';
import { edtfDate, type EdtfDate } from '../dates/edtf-date.ts';
import { id, ids, reference, words } from '../findings/field.ts';
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
  /** The questions of the article that it is on. */
  'on-question': onQuestions,
});

/** What an editor writes between the braces of `figure`: a claim in numbers. */
export const figureAttributes = claimAttributes.extend({
  /** The figure as it is given in the words, with its unit: `41 per cent`. */
  value: words('the figure, with its unit', '41 per cent').refine((value) => /\p{N}/u.test(value)),
  /** What it was counted or measured in: whom a poll asked, and how many. */
  sample: words('words that say who or what was counted', '1,004 adults').optional(),
  /** When it was measured. */
  on: edtfDate.optional(),
});

/** A value that was counted or measured. */
export interface Figure {
  readonly value: string;
  readonly sample: string | null;
  readonly on: EdtfDate | null;
}

/** Something that a source asserts in its own voice. */
export interface Claim {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly locator: string;
  /** For a figure from data or a poll, what was measured, in whom and when; null for any other claim. */
  readonly figure: Figure | null;
  /** The ids of the questions of its article that it is on. */
  readonly questions: readonly string[];
  /** Former ids. */
  readonly aliases: readonly string[];
  readonly article: string;
  readonly section: string | null;
}
