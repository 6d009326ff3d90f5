import type { Permalinks } from './permalinks.ts';
import type { Site } from './site.ts';

/**
 * The site and how it is searched, as JSON-LD (https://schema.org/WebSite, https://schema.org/SearchAction), safe to stand in
 * a script element.
 *
 * @param siteUrl the absolute address of the site, without a path or a slash at its end
 */
export function websiteJsonLd({ name, description }: Site, links: Permalinks, siteUrl: string): string {
  const value = {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    description,
    url: siteUrl + links.home(),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${siteUrl}${links.search()}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
