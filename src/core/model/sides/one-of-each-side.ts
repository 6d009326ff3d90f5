import type { Library } from '../archive.ts';
import { speakerOf, type Statement } from '../statement.ts';
import { sideOf } from './side.ts';

/**
 * Returns one statement of each side, in the order of the sides and then of whoever is on none: a quotation, if there is one whose
 * speaker the source names, else what somebody is reported to have said. The shortest is chosen, of those with a known audience
 * where there are any. Excerpts have no speaker and are left out.
 *
 * @param most how many are returned at most
 */
export function oneOfEachSide(
  statements: readonly Statement[],
  library: Pick<Library, 'people' | 'sides'>,
  most: number,
): Statement[] {
  const order = [...library.sides.keys()];
  const sideOfStatement = (statement: Statement): string => sideOf(speakerOf(statement, library), library)?.id ?? '';
  const bySide = Map.groupBy(
    statements.filter(({ form }) => form !== 'excerpt'),
    sideOfStatement,
  );
  return [...bySide]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : order.indexOf(a) - order.indexOf(b)))
    .slice(0, most)
    .flatMap(([, those]) => those.toSorted((a, b) => rank(a) - rank(b) || a.text.length - b.text.length)[0] ?? []);
}

/** How much is left to say of a statement: the lower, the less. */
function rank({ form, to, inferred, quotedBy }: Statement): number {
  if (form === 'indirect') return 3;
  if (inferred !== null || quotedBy !== null) return 2;
  return to === null ? 1 : 0;
}
