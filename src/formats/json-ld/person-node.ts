import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Permalinks } from '../../core/model/permalinks.ts';
import { roleOf, type Person } from '../../core/model/person.ts';

/** A person or body by name; everything else is at the address. */
export function personReference(person: Person, links: Permalinks): PersonLeaf | OrganizationLeaf {
  const { kind, id, name } = person;
  return { '@type': kind === 'body' ? 'Organization' : 'Person', '@id': links.absolute(links.person(id)), name };
}

/** A person or body with office and other names. */
export function personNode(person: Person, links: Permalinks): PersonLeaf | OrganizationLeaf {
  const { kind, aliases } = person;
  const role = roleOf(person);
  const reference = personReference(person, links);
  const address = links.absolute(links.person(person.id));
  const named: Some = aliases.length === 0 ? {} : { alternateName: aliases };
  // A body whose role is only to be one has none to tell.
  const told: Some = kind === 'body' && role !== null ? { description: role } : {};
  const office: Pick<PersonLeaf, 'jobTitle'> = kind === 'person' && role !== null ? { jobTitle: role } : {};
  return { ...reference, ...named, ...told, ...office, mainEntityOfPage: address };
}

/** What persons and bodies both may have. */
type Some = Pick<PersonLeaf, 'alternateName' | 'description'>;
