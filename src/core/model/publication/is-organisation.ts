import type { Archive } from '../archive.ts';

/**
 * Whether the name in a byline is that of an organisation: the publisher, the site, or a body among the people and bodies of the site. Any
 * other is read as a person's. Programs that cite divide a person's name in two, and must leave an organisation's whole.
 */
export function isOrganisation(name: string, { site, bodies }: Pick<Archive, 'site' | 'bodies'>): boolean {
  return name === site.publisher || name === site.name || bodies.has(name);
}
