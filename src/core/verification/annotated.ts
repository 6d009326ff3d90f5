import { placeAt, type Place } from '../text/place.ts';
import type { Written } from '../findings/written.ts';

/** The places of the parts of an annotation in its file. */
export interface Annotated {
  readonly written: Written;
  /** The place of its first word. */
  readonly words: Place;
  /** The rows of a table, each with the words of its cells. */
  readonly rows?: readonly { readonly cells: readonly string[]; readonly place: Place }[];
  /** Its words as they are read, and what was typed for them and after; undefined for an annotation without words. */
  readonly text: string;
  readonly typed: string | undefined;
  /** The ids of the people that links in its words lead to. */
  readonly named: readonly string[];
}

/** Returns the place of the character of an annotation's words at an offset, in UTF-16 code units. */
export function placeInWords({ words, text, typed }: Pick<Annotated, 'words' | 'text' | 'typed'>, offset: number): Place {
  if (!words.known || typed === undefined) return words;
  return placeAt(words.file, words.line, words.column + typedLength(typed, text, offset));
}

/** Returns how many characters were typed for the first `length` of some words: a backslash or "&amp;" makes it more. */
function typedLength(typed: string, words: string, length: number): number {
  let at = 0;
  for (let i = 0; i < length; i++) {
    if (typed[at] === '\\' && typed[at + 1] === words[i]) at += 1;
    else if (typed[at] === '&' && typed[at + 1] !== words[i + 1])
      at += (/^&#?\w+;/.exec(typed.slice(at, at + 40))?.[0].length ?? 1) - 1;
    at += 1;
  }
  return at;
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
