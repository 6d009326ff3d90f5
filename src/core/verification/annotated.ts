import type { Place } from '../text/place.ts';
import type { Written } from '../findings/validate.ts';

/** The places of the parts of an annotation in its file. */
export interface Annotated {
  readonly written: Written;
  /** The place of its first word. */
  readonly words: Place;
  /** Returns the place of the character of its words at an offset, in UTF-16 code units. */
  placeIn(offset: number): Place;
  /** The ids of the people that links in its words lead to. */
  readonly named: readonly string[];
}

/** A mention of an event (`:event[…]{ref=…}`), with its words and those around it in its paragraph. */
export interface EventMention {
  readonly event: string;
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly place: Place;
}

/** A link to a person, with its words. */
export interface Mention {
  readonly person: string;
  readonly words: string;
  readonly place: Place;
}
