import type { Feed, FeedEntry } from './feed.ts';

/** Writes a feed as JSON Feed (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ page, self, title, description, language, publisher, icon, largeIcon, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: self.json,
    language,
    icon: largeIcon,
    favicon: icon,
    authors: [{ name: publisher }],
    items: entries.map((entry) => itemOf(entry, language)),
  };
  return JSON.stringify(feed, null, 2);
}

function itemOf(entry: FeedEntry, around: string): object {
  const { address, title, summary, content, published, updated, authors, byline, language, categories, image, picture } = entry;
  return {
    id: address,
    url: address,
    title,
    summary,
    content_html: content,
    image: picture?.url ?? image,
    date_published: published,
    date_modified: updated,
    authors: authors.map((name) => ({ name })),
    // For programs of version 1, which know only one author: all of them in one.
    author: { name: byline },
    tags: categories,
    ...(language !== around && { language }),
  };
}
