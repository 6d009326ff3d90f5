import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Permalinks } from '../../core/model/permalinks.ts';
import type { Site } from '../../core/model/site.ts';

/**
 * Who publishes the site.
 *
 * @param siteUrl the absolute address of the site, without a path or a slash at its end
 */
export function publisherNode({ publisher }: Site, links: Permalinks, siteUrl: string): OrganizationLeaf {
  return { '@type': 'Organization', name: publisher, url: siteUrl + links.home() };
}

/** Who is named as the author: the house itself, or somebody. */
export function authorNode(byline: string, site: Site, links: Permalinks, siteUrl: string): OrganizationLeaf | PersonLeaf {
  const house = byline === site.publisher || byline === site.name;
  return house ? publisherNode(site, links, siteUrl) : { '@type': 'Person', name: byline };
}
