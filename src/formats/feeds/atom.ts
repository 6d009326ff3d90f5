import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { lastChange, type Feed, type FeedEntry } from './feed.ts';

/**
 * Writes a feed as Atom (RFC 4287). Titles and summaries are plain text, contents HTML. A picture for lists of entries is a thumbnail of
 * Media RSS (https://www.rssboard.org/media-rss), which Atom has no element for.
 */
export function atom(feed: Feed): string {
  const { page, self, title, description, language, publisher, rights, largeIcon, logo, entries } = feed;
  const root = x(
    'feed',
    { 'xml:lang': language, xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:media': 'http://search.yahoo.com/mrss/' },
    [
      text('id', page),
      text('title', title, { type: 'text' }),
      text('subtitle', description, { type: 'text' }),
      text('updated', lastChange(feed)),
      x('author', [text('name', publisher)]),
      x('link', { rel: 'self', href: self.xml }),
      x('link', { rel: 'alternate', href: page, type: 'text/html', hreflang: language }),
      // Not every program draws an SVG.
      text('icon', largeIcon),
      ...(logo === null ? [] : [text('logo', logo)]),
      text('rights', rights),
      ...entries.map((entry) => entryOf(entry, language)),
    ],
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root, { closeEmptyElements: true, tightClose: true })}\n`;
}

function entryOf(entry: FeedEntry, around: string): Element {
  const { address, title, summary, content, published, updated, authors, language, categories, image, picture } = entry;
  return x('entry', language === around ? {} : { 'xml:lang': language }, [
    text('id', address),
    text('title', title, { type: 'text' }),
    x('link', { rel: 'alternate', href: address, type: 'text/html' }),
    text('published', published),
    text('updated', updated),
    ...authors.map((name) => x('author', [text('name', name)])),
    ...categories.map((term) => x('category', { term })),
    ...(picture ? [x('link', { rel: 'enclosure', href: picture.url, type: picture.type })] : []),
    x('media:thumbnail', { url: image }),
    text('summary', summary, { type: 'text' }),
    text('content', content, { type: 'html' }),
  ]);
}

/** Builds an element that holds a text, without the characters that no XML may have (https://www.w3.org/TR/xml/#charsets). */
function text(name: string, value: string, attributes: Record<string, string> = {}): Element {
  // eslint-disable-next-line no-control-regex -- these are what it is about
  return x(name, attributes, value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));
}
