/** The kinds of record that the search finds, each with its name for readers. */
export const kinds = [
  ['quotation', 'Direct quotation'],
  ['reported', 'Reported statement'],
  ['claim', 'Claim of a source'],
  ['note', 'Editor’s note'],
  ['event', 'Event'],
  ['section', 'Section'],
  ['person', 'Person or body'],
] as const;

/** A kind of record. */
export type Kind = (typeof kinds)[number][0];
