import type { SearchAction, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import type { Permalinks } from '../../core/model/permalinks.ts';
import type { Site } from '../../core/model/site.ts';
import { publisherNode } from './publisher-node.ts';

/** Describes the site and how to search it. */
export function websiteNode(site: Site, links: Permalinks): WebSiteLeaf {
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${links.absolute(links.search())}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  const { name, description } = site;
  return {
    '@type': 'WebSite',
    name,
    description,
    url: links.absolute(links.home()),
    publisher: publisherNode(site, links),
    potentialAction: search,
  };
}
