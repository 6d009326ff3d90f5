import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Archive } from '../../core/model/archive.ts';
import type { Article } from '../../core/model/article.ts';
import { isOrganisation } from '../../core/model/publication/is-organisation.ts';
import { oneOrMore, type OneOrMore } from './one-or-more.ts';

/** What the publisher is described from. */
export type Published = Pick<Archive, 'site' | 'emblems' | 'links'>;

/** Returns the schema.org node for the publisher of the site, with its logo if there is one. */
export function publisherNode({ site, emblems, links }: Published): OrganizationLeaf {
  const { logo } = emblems;
  const pictured: Pick<OrganizationLeaf, 'logo'> = logo ? { logo: links.absolute(links.logo(logo.format)) } : {};
  return { '@type': 'Organization', name: site.publisher, url: links.absolute(links.home()), ...pictured };
}

/** Returns the authors of an article, each of whom is the publisher itself, another organisation or a person. */
export function authorNodes(
  { authors }: Pick<Article, 'authors'>,
  published: Published & Pick<Archive, 'bodies'>,
): OneOrMore<OrganizationLeaf | PersonLeaf> {
  return oneOrMore(authors.map((author) => authorNode(author, published)));
}

function authorNode(author: string, published: Published & Pick<Archive, 'bodies'>): OrganizationLeaf | PersonLeaf {
  const { publisher, name } = published.site;
  if (author === publisher || author === name) return publisherNode(published);
  return { '@type': isOrganisation(author, published) ? 'Organization' : 'Person', name: author };
}
