import type { Place } from '../text/place.ts';

/** Where something is that an author wrote, and where its parts are: the fields of a file, the entries of a field. */
export interface Places {
  readonly at: Place;
  /** By name or, in a list, by number. */
  readonly parts?: ReadonlyMap<string, Places>;
  /** The lines of a text that is written over several. */
  readonly lines?: readonly TextLine[];
}

/** Where a line of a text begins, and how many characters of the text that are not spaces come before it. */
export interface TextLine {
  readonly at: Place;
  readonly before: number;
}

/** What an author wrote, as plain values, with the place of each part. */
export interface Written {
  readonly values: unknown;
  readonly places: Places;
  /** The name of the annotation whose attributes these are; absent for the fields of a file. */
  readonly directive?: string;
  /** Returns an example for a missing field where one follows from the author's own words. */
  exampleOf?(field: string): string | undefined;
  /** The first attribute of an annotation, before which a missing id can be written; undefined if it has none. */
  firstAttribute?(): { readonly name: string; readonly place: Place } | undefined;
  /** Returns the place of a field's name, or of an entry within the field; the place of the whole if it is absent. */
  placeOf(field?: string, ...within: PropertyKey[]): Place;
  /** Returns the place of the line of a text in which a part of it begins. */
  lineOf(path: readonly PropertyKey[], before: string): Place;
}

/** Returns what an author wrote: its values and the places of its parts. */
export function writtenAt(values: unknown, places: Places, directive?: string): Written {
  return {
    values,
    places,
    ...(directive === undefined ? {} : { directive }),
    placeOf: (...path) =>
      partIn(
        places,
        path.filter((part) => part !== undefined),
      ).at,
    lineOf: (path, before) => {
      const { at, lines = [] } = partIn(places, path);
      const letters = lettersIn(before);
      return lines.findLast((line) => line.before <= letters)?.at ?? at;
    },
  };
}

function partIn(places: Places, [part, ...within]: readonly PropertyKey[]): Places {
  const found = part === undefined ? undefined : places.parts?.get(String(part));
  return found ? partIn(found, within) : places;
}

/** Returns how many characters of a text are not spaces: as many, however its lines are broken. */
export function lettersIn(text: string): number {
  return text.replace(/\s+/g, '').length;
}
