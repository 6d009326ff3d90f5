import { x } from 'xastscript';
import type { Archive } from '../core/model/archive.ts';
import { iconOf } from '../core/model/publication/icon.ts';
import { writeXml } from './write-xml.ts';

/** Describes to browsers how to search this site (OpenSearch 1.1, https://github.com/dewitt/opensearch). */
export function openSearchXml(archive: Pick<Archive, 'site' | 'emblems' | 'links'>): string {
  const { site, links } = archive;
  const { name, tagline } = site;
  const icon = iconOf(archive);
  const template = `${links.absolute(links.search())}?q={searchTerms}`;
  return writeXml(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', [...name].slice(0, 16).join('')),
      x('Description', [...`${name}: ${tagline}`].slice(0, 1024).join('')),
      x('InputEncoding', 'UTF-8'),
      x('Image', { width: '16', height: '16', type: icon.type }, links.absolute(icon.href)),
      x('Url', { type: 'text/html', template }),
    ]),
  );
}
