import { z } from 'zod';
import { id, splitList, words } from '../../findings/field.ts';

/** The most questions that an article can have: more are no longer compared at a glance. */
const maxQuestions = 12;

const question = z.strictObject({
  /** What statements, claims and notes name in `on-question`; also its anchor on the page of the article's questions. */
  id,
  /** The question as readers see it. No side should find a word in it to complain of. */
  text: words('a question', 'Will there be legal guarantees?'),
  /** What it is called where there is little room: in lists, descriptions and on the card. By default, its text. */
  label: words('what the question is about, in a few words', 'Legal guarantees').optional(),
});

/** A question that an article answers side by side: what each side said about it, what the source claims, and what the editor adds. */
export type Question = Readonly<z.output<typeof question>>;

/** The questions of an article, in the front matter, in the order in which they are listed. */
export const questions = z.array(question).max(maxQuestions).default([]).meta({
  expected: 'a list of up to 12 questions, each with an id and its text',
  example: '[{id: guarantees, text: Will there be legal guarantees?, label: Legal guarantees}]',
});

/** The questions that a statement, claim or note is on, by their ids. Whether the article has them is checked later. */
export const onQuestions = z
  .string()
  .refine((text) => splitList(text).length > 0)
  .transform((text) => [...new Set(splitList(text))])
  .optional()
  .meta({ expected: 'the ids of questions of the article, separated by spaces', example: 'guarantees' });

/** Returns what a question is called where there is little room. */
export function labelOfQuestion({ text, label }: Question): string {
  return label ?? text;
}
