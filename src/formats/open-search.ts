import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Permalinks } from '../core/model/permalinks.ts';
import type { Site } from '../core/model/site.ts';

/** Describes to browsers how to search this site (OpenSearch 1.1, https://github.com/dewitt/opensearch). */
export function openSearchXml({ name, tagline }: Site, links: Permalinks): string {
  const template = `${links.absolute(links.search())}?q={searchTerms}`;
  return toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', name.slice(0, 16)),
      x('Description', `${name}: ${tagline}`.slice(0, 1024)),
      x('InputEncoding', 'UTF-8'),
      x('Image', { width: '16', height: '16', type: 'image/svg+xml' }, links.absolute(links.icon())),
      x('Url', { type: 'text/html', template }),
    ]),
  ]);
}
