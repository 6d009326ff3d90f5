import type { Place } from '../text/place.ts';
import type { Written } from '../findings/validate.ts';

/** Where the parts of an annotation stand in its file. */
export interface Annotated {
  readonly written: Written;
  /** Where its words begin. */
  readonly words: Place;
  /** Where the character of them at an offset stands. */
  placeIn(offset: number): Place;
  /** The people that links in its words name. */
  readonly named: readonly string[];
}

/** A link to a person, and its words. */
export interface Mention {
  readonly person: string;
  readonly words: string;
  readonly place: Place;
}
