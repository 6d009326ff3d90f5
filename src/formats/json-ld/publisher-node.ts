import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Archive } from '../../core/model/archive.ts';

/** What the publisher is described from. */
export type Published = Pick<Archive, 'site' | 'emblems' | 'links'>;

/** Returns the schema.org node for the publisher of the site, with its logo if there is one. */
export function publisherNode({ site, emblems, links }: Published): OrganizationLeaf {
  const { logo } = emblems;
  const pictured: Pick<OrganizationLeaf, 'logo'> = logo ? { logo: links.absolute(links.logo(logo.format)) } : {};
  return { '@type': 'Organization', name: site.publisher, url: links.absolute(links.home()), ...pictured };
}

/** Returns the author named in the byline: the publisher itself, or a person. */
export function authorNode(byline: string, published: Published): OrganizationLeaf | PersonLeaf {
  const { publisher, name } = published.site;
  return byline === publisher || byline === name ? publisherNode(published) : { '@type': 'Person', name: byline };
}
