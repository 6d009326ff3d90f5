/** The kinds of record that the search finds. */
export const kinds = ['quotation', 'reported', 'excerpt', 'claim', 'note', 'event', 'section', 'person'] as const;

/** A kind of record. */
export type Kind = (typeof kinds)[number];
