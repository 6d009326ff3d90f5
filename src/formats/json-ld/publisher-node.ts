import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Archive } from '../../core/model/archive.ts';
import type { Article } from '../../core/model/article.ts';
import { oneOrMore, type OneOrMore } from './one-or-more.ts';

/** What the publisher is described from. */
export type Published = Pick<Archive, 'site' | 'emblems' | 'links'>;

/** Returns the schema.org node for the publisher of the site, with its logo if there is one. */
export function publisherNode({ site, emblems, links }: Published): OrganizationLeaf {
  const { logo } = emblems;
  const pictured: Pick<OrganizationLeaf, 'logo'> = logo ? { logo: links.absolute(links.logo(logo.format)) } : {};
  return { '@type': 'Organization', name: site.publisher, url: links.absolute(links.home()), ...pictured };
}

/** Returns the authors of an article, each of whom is the publisher itself or a person. */
export function authorNodes(
  { authors }: Pick<Article, 'authors'>,
  published: Published,
): OneOrMore<OrganizationLeaf | PersonLeaf> {
  const { publisher, name } = published.site;
  return oneOrMore(
    authors.map((author) =>
      author === publisher || author === name ? publisherNode(published) : { '@type': 'Person', name: author },
    ),
  );
}
