import type { Library } from '../core/model/archive.ts';
import { sideColourNames } from '../core/model/sides/palette.ts';
import { checkReference } from '../core/model/reference.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import type { Written } from '../core/findings/written.ts';
import type { CheckedRecord } from './check-dates.ts';

/** Checks the sides of people, and on whose behalf they speak. */
export function checkSides(people: readonly CheckedRecord[], library: Library): Finding[] {
  return people.flatMap(({ id, written }) => {
    const person = library.people.get(id);
    if (!person || !written) return [];
    const other = person['speaks-for'];
    return [
      ...(person.side === undefined ? [] : checkReference(library, 'side', person.side, written.placeOf('side'))),
      ...(other === undefined ? [] : checkReference(library, 'person', other, written.placeOf('speaks-for'))),
      ...circleFrom(id, library).map((ids) => finding('speaks-for-itself', written.placeOf('speaks-for'), { ids })),
    ];
  });
}

/** Returns the circle of people who speak for each other that begins with this one; none if another of them comes first by id. */
function circleFrom(first: string, { people }: Library): string[][] {
  const ids = [first];
  for (let at = people.get(first)?.['speaks-for']; at !== undefined && ids.length < 100; at = people.get(at)?.['speaks-for']) {
    if (at === first) return [...ids].sort()[0] === first ? [ids] : [];
    if (ids.includes(at)) return [];
    ids.push(at);
  }
  return [];
}

/** Finds sides that share their colour. */
export function checkColours(written: Written | undefined, { sides }: Pick<Library, 'sides'>): Finding[] {
  const all = [...sides.values()];
  const used = new Set<string>(all.map(({ colour }) => colour));
  const free = sideColourNames.filter((name) => !used.has(name));
  return all.flatMap(({ id, colour }, i) => {
    const other = all.slice(0, i).find((one) => one.colour === colour);
    return other && written
      ? [finding('shared-colour', written.placeOf('sides', i, 'colour'), { side: id, other: other.id, colour, free })]
      : [];
  });
}
