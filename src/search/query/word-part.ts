/** How words that count from a day are read: as the days that they mean today or from an event, or as any such weekday. */
export type ReadAs = { readonly from: string; readonly to: string; readonly event?: string } | { readonly weekday: string };

/** A word, or several that are looked up next to each other. */
export interface WordPart {
  readonly kind: 'word';
  readonly words: readonly string[];
  readonly typed: string;
  /** How little it says beside the others: it weighs less ("refuses to budge"), or need not be there at all ("what does it mean?"). */
  readonly aside?: 'weak' | 'wish';
  /** Other words that mean exactly the same: "80" for "four fifths". */
  readonly others?: readonly (readonly string[])[];
  /** Other ways to write the number that the word is. */
  readonly numbers?: readonly string[];
  /** The days of "last week". */
  readonly readAs?: ReadAs;
  /** Whether a date token lies in these days. */
  readonly isMeant?: (token: string) => boolean;
}
