import type { Element } from 'xast';
import { x } from 'xastscript';
import { writeXml } from '../write-xml.ts';
import type { Feed, FeedEntry } from './feed.ts';

/**
 * Writes a feed as Atom (RFC 4287). Titles and summaries are plain text, contents HTML. A picture for lists of entries is a thumbnail of
 * Media RSS (https://www.rssboard.org/media-rss), which Atom has no element for.
 */
export function atom(feed: Feed): string {
  const { page, self, title, description, language, publisher, rights, updated, largeIcon, logo, entries } = feed;
  const root = x(
    'feed',
    { 'xml:lang': language, xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:media': 'http://search.yahoo.com/mrss/' },
    [
      x('id', page),
      x('title', { type: 'text' }, title),
      x('subtitle', { type: 'text' }, description),
      x('updated', updated),
      x('author', [x('name', publisher)]),
      x('link', { rel: 'self', href: self.xml }),
      x('link', { rel: 'alternate', href: page, type: 'text/html', hreflang: language }),
      // Not every program draws an SVG.
      x('icon', largeIcon),
      ...(logo === null ? [] : [x('logo', logo)]),
      x('rights', rights),
      ...entries.map((entry) => entryOf(entry, language)),
    ],
  );
  return writeXml(root, { closeEmptyElements: true, tightClose: true });
}

function entryOf(entry: FeedEntry, around: string): Element {
  const { address, title, summary, content, published, updated, authors, language, categories, image, picture } = entry;
  return x('entry', language === around ? {} : { 'xml:lang': language }, [
    x('id', address),
    x('title', { type: 'text' }, title),
    x('link', { rel: 'alternate', href: address, type: 'text/html' }),
    x('published', published),
    x('updated', updated),
    ...authors.map((name) => x('author', [x('name', name)])),
    ...categories.map((term) => x('category', { term })),
    ...(picture ? [x('link', { rel: 'enclosure', href: picture.url, type: picture.type })] : []),
    x('media:thumbnail', { url: image }),
    x('summary', { type: 'text' }, summary),
    x('content', { type: 'html' }, content),
  ]);
}
