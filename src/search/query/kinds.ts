import { formName } from '../../core/model/form.ts';

/** The kinds of record that the search finds, each with its name for readers. */
export const kinds = [
  ['quotation', formName('direct')],
  ['reported', formName('indirect')],
  ['claim', 'Claim of a source'],
  ['note', 'Editor’s note'],
  ['event', 'Event'],
  ['section', 'Section'],
  ['person', 'Person or body'],
] as const;

/** A kind of record. */
export type Kind = (typeof kinds)[number][0];
