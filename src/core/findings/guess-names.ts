import { isSlip, nearest } from '../text/nearest.ts';

/** What an unknown name of a field or attribute was probably meant to be. */
export interface GuessedName {
  /** The known name that was meant, if it is not there yet. */
  readonly near?: string;
  /** Whether it can only be a typo for that name. */
  readonly certain?: boolean;
  /** The known name that was meant, if it is there already: correcting the unknown one would repeat it. */
  readonly present?: string;
}

/**
 * Guesses what unknown names were meant to be. A name that is there already is never suggested. A guess is certain only if no
 * other known name is as near, whether it is there or not, and no other unknown name was meant for the same one.
 *
 *     roel, known: role, side          →   { near: 'role', certain: true }
 *     speeker, speaker, known: speaker →   { present: 'speaker' }
 *
 * @param names all names that are there
 */
export function guessNames(names: readonly string[], known: readonly string[]): Map<string, GuessedName> {
  const present = new Set(names);
  const unknown = names.filter((name) => !known.includes(name)).map((name) => ({ name, near: nearest(name, known) }));
  const meant = Map.groupBy(unknown, ({ near }) => near);
  return new Map(
    unknown.map(({ name, near }): [string, GuessedName] => {
      if (near === undefined) return [name, {}];
      if (present.has(near)) return [name, { present: near }];
      return [name, { near, certain: meant.get(near)?.length === 1 && isSlip(name, near, known) }];
    }),
  );
}
