/** The kinds of record that the search finds. */
export const kinds = [
  'quotation',
  'reported',
  'excerpt',
  'claim',
  'note',
  'event',
  'table',
  'picture',
  'section',
  'person',
  'page',
] as const;

/** A kind of record. */
export type Kind = (typeof kinds)[number];

/** Whether the title of a record is part of what it says; the name of a speaker or a source is not. */
export function isTitled(kind: Kind): boolean {
  return ['person', 'event', 'table', 'picture', 'section', 'page'].includes(kind);
}
