import { compareText } from './compare-text.ts';
import { firstFrom } from './sorted.ts';

/**
 * A place in the content. `line` and `column` count from 1 in the whole file, front matter included; columns count UTF-16 code
 * units, as most editors and JavaScript do (an emoji is two). An unknown position is marked as unknown; it is never line 0.
 */
export type Place =
  | { readonly known: true; readonly file: string; readonly line: number; readonly column: number }
  | { readonly known: false; readonly file: string };

/** A place at a line and column of a file. */
export function placeAt(file: string, line: number, column: number): Place {
  return { known: true, file, line, column };
}

/** A place in a file, at an unknown position. */
export function placeIn(file: string): Place {
  return { known: false, file };
}

/** Returns a function from offsets to places, for a text that begins at a line and column of a file. */
export function placesIn(file: string, text: string, line = 1, column = 1): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const index = firstFrom(starts, offset + 1, (start) => start) - 1;
    return placeAt(file, line + index, offset - (starts[index] ?? 0) + (index === 0 ? column : 1));
  };
}

/** `articles/x.md:12:3`, or only the file if the position is unknown. */
export function formatPlace(place: Place): string {
  return place.known ? `${place.file}:${place.line}:${place.column}` : place.file;
}

/** Orders places by file, line and column; a file without a position comes before its positions. */
export function comparePlaces(a: Place, b: Place): number {
  const [aLine, aColumn] = a.known ? [a.line, a.column] : [0, 0];
  const [bLine, bColumn] = b.known ? [b.line, b.column] : [0, 0];
  return compareText(a.file, b.file) || aLine - bLine || aColumn - bColumn;
}
