/** A stretch of an article's text in one voice: a statement, a claim, or a sentence of this site's own between them. */
export interface Passage {
  /** The id of the statement or claim; null for this site's own words. */
  readonly of: string | null;
  /** The section that it is in; null before the first heading. */
  readonly section: string | null;
  /** The number of its words, at least one. */
  readonly words: number;
}
