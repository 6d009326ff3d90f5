import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Permalinks } from '../../core/model/permalinks.ts';
import type { Site } from '../../core/model/site.ts';

/** Who publishes the site. */
export function publisherNode({ publisher }: Site, links: Permalinks): OrganizationLeaf {
  return { '@type': 'Organization', name: publisher, url: links.absolute(links.home()) };
}

/** The author by the byline: the publisher itself, or a person. */
export function authorNode(byline: string, site: Site, links: Permalinks): OrganizationLeaf | PersonLeaf {
  const house = byline === site.publisher || byline === site.name;
  return house ? publisherNode(site, links) : { '@type': 'Person', name: byline };
}
