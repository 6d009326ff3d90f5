import type { SearchAction, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import { publisherNode, type Published } from './publisher-node.ts';

/** Describes the site and how to search it. */
export function websiteNode(published: Published): WebSiteLeaf {
  const { site, links } = published;
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
    publisher: publisherNode(published),
    potentialAction: search,
  };
}
