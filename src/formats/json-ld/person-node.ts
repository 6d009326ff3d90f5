import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Permalinks } from '../../core/model/permalinks.ts';
import { personAddress, roleOf, type Person } from '../../core/model/person.ts';

/** Refers to a person or body by name and address; the page there describes them. */
export function personReference(person: Person, links: Permalinks): PersonLeaf | OrganizationLeaf {
  const { kind, name } = person;
  const address = personAddress(person, links);
  const type = kind === 'body' ? 'Organization' : 'Person';
  return { '@type': type, ...(address !== undefined && { '@id': links.absolute(address) }), name };
}

/** Describes a person or body, with office and other names. */
export function personNode(person: Person, links: Permalinks): PersonLeaf | OrganizationLeaf {
  const { kind, aliases } = person;
  const role = roleOf(person);
  const reference = personReference(person, links);
  const address = links.absolute(links.person(person.id));
  const named: Some = aliases.length === 0 ? {} : { alternateName: aliases };
  const described: Some = kind === 'body' && role !== null ? { description: role } : {};
  const office: Pick<PersonLeaf, 'jobTitle'> = kind === 'person' && role !== null ? { jobTitle: role } : {};
  return { ...reference, ...named, ...described, ...office, mainEntityOfPage: address };
}

/** Properties that both people and bodies may have. */
type Some = Pick<PersonLeaf, 'alternateName' | 'description'>;
