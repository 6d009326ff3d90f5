import type { Library } from '../archive.ts';
import { speakerOf, type Statement } from '../statement.ts';
import { sideOf, type Side } from './side.ts';

/** Returns the side that a statement comes from; undefined if its speaker is on none, and for an excerpt of a document. */
export function sideOfStatement(
  statement: Pick<Statement, 'speaker'>,
  library: Pick<Library, 'people' | 'sides'>,
): Side | undefined {
  return sideOf(speakerOf(statement, library), library);
}
