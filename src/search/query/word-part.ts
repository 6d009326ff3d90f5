/** A word, or several that are looked up next to each other. */
export interface WordPart {
  readonly kind: 'word';
  readonly words: readonly string[];
  readonly typed: string;
  /** Other words that mean exactly the same: "80" for "four fifths". */
  readonly others?: readonly (readonly string[])[];
}
