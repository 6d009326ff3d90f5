import { compareText } from './compare-text.ts';
import { firstFrom } from './sorted.ts';

/**
 * Where in the content something stands. `line` and `column` count from 1 in the whole file, front matter included; columns in
 * UTF-16 code units, as most editors and JavaScript count (an emoji is two). A place whose position is not known says so: it is never line 0.
 */
export type Place =
  | { readonly known: true; readonly file: string; readonly line: number; readonly column: number }
  | { readonly known: false; readonly file: string };

/** A place at a line and column of a file. */
export function placeAt(file: string, line: number, column: number): Place {
  return { known: true, file, line, column };
}

/** A place of which only the file is known. */
export function placeIn(file: string): Place {
  return { known: false, file };
}

/** Gives the place of each offset in a text that begins at a line and column of a file. */
export function placesIn(file: string, text: string, line = 1, column = 1): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const index = firstFrom(starts, offset + 1, (start) => start) - 1;
    return placeAt(file, line + index, offset - (starts[index] ?? 0) + (index === 0 ? column : 1));
  };
}

/** `articles/x.md:12:3`, or the file alone where the position is not known. */
export function formatPlace(place: Place): string {
  return place.known ? `${place.file}:${place.line}:${place.column}` : place.file;
}

/** Orders places by file, line and column; a file without a position comes before its positions. */
export function comparePlaces(a: Place, b: Place): number {
  const [aLine, aColumn] = a.known ? [a.line, a.column] : [0, 0];
  const [bLine, bColumn] = b.known ? [b.line, b.column] : [0, 0];
  return compareText(a.file, b.file) || aLine - bLine || aColumn - bColumn;
}
