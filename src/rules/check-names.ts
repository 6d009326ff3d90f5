import type { Library } from '../core/model/archive.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import type { Written } from '../core/findings/written.ts';
import { isNamedIn, namesOf, type Person } from '../core/model/person.ts';
import type { CheckedRecord } from './check-dates.ts';

/** Finds aliases of a person that are names of another person, and printed names that name only another person. */
export function checkNames(people: readonly CheckedRecord[], library: Library): Finding[] {
  const owners = new Map<string, string[]>();
  for (const person of library.people.values())
    for (const name of new Set(namesOf(person).map(folded))) owners.set(name, [...(owners.get(name) ?? []), person.id]);
  return people.flatMap(({ id, written }) => {
    const person = library.people.get(id);
    if (!person || !written) return [];
    const own = folded(person.name.split(' ').at(-1) ?? '');
    const aliases = person.aliases.flatMap((alias, i) => {
      // Two people may share a surname.
      if (folded(alias) === own) return [];
      const other = owners.get(folded(alias))?.find((one) => one !== id);
      const theirs = other === undefined ? undefined : library.people.get(other);
      // If both have it as an alias, only the second one is reported.
      if (!theirs || (theirs.id > id && theirs.aliases.some((one) => folded(one) === folded(alias)))) return [];
      return [
        finding('ambiguous-name', written.placeOf('aliases', i), {
          alias,
          own: person.name,
          other: theirs.id,
          name: theirs.name,
        }),
      ];
    });
    return [...aliases, ...checkPrinted(person, written, library)];
  });
}

/** Finds a printed name that names somebody else: two files or values were exchanged. */
function checkPrinted(person: Person, written: Written, { people }: Library): Finding[] {
  const { printed } = person;
  const named = (one: Person): boolean => isNamedIn(printed ?? '', { ...one, printed: undefined });
  if (printed === undefined || named(person)) return [];
  const other = [...people.values()].find(named);
  const parameters = other && { alias: printed, own: person.name, other: other.id, name: other.name, printed: true };
  return parameters ? [finding('ambiguous-name', written.placeOf('printed'), parameters)] : [];
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
