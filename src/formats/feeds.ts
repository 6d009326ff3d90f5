import { Feed } from 'feed';
import { the, type Archive } from '../core/model/archive.ts';
import { describeCorrection } from '../core/model/corrections.ts';
import { describeStatement, statementTitle } from '../core/model/describe-statement.ts';
import { iconOf } from '../core/model/publication/icon.ts';
import { rightsIn } from '../core/model/publication/site.ts';
import { escapeHtml } from '../core/text/escape-html.ts';
import { sentence } from '../core/text/wording.ts';
import { say } from '../core/words/say.ts';

/** A format of feeds: Atom (XML) or JSON Feed. */
export type FeedFormat = 'xml' | 'json';

/** Maximum number of entries in a feed. */
const maxEntries = 50;

/** Makes a feed of the newest articles: Atom (RFC 4287) or JSON Feed (https://www.jsonfeed.org/version/1/). */
export function articleFeed(archive: Archive, format: FeedFormat): string {
  const { site, links, words } = archive;
  const feed = feedFor(archive, site.name, site.description, links.home(), {
    atom: links.feed('xml'),
    json: links.feed('json'),
  });
  for (const article of archive.articles.slice(0, maxEntries)) {
    const address = links.absolute(links.article(article.id));
    const corrected = article.corrections.map(({ on, kind, text }) => `${describeCorrection(kind, on, words)}: ${text}`);
    feed.addItem({
      id: address,
      link: address,
      title: inFormat(article.headline, format),
      description: inFormat(article.standfirst, format),
      content: [article.standfirst, ...corrected].map((text) => `<p>${html(text)}</p>`).join(''),
      author: [{ name: article.byline }],
      published: midnight(article.published),
      date: midnight(article.updated ?? article.published),
    });
  }
  return written(feed, format);
}

/** Makes a feed of the statements in the newest articles, each with its attribution. They have their article's date of publication. */
export function statementFeed(archive: Archive, format: FeedFormat): string {
  const { site, links, words } = archive;
  const title = say(words.quotes.feed, { site: site.name });
  const feed = feedFor(archive, title, words.quotes.feedDescription, links.quotes(), {
    atom: links.quotesFeed('xml'),
    json: links.quotesFeed('json'),
  });
  for (const statement of archive.statements.slice(0, maxEntries)) {
    const article = the(archive.articleById, statement.article);
    const { quoted, attribution } = describeStatement(statement, archive);
    const address = links.absolute(links.quote(statement.id));
    feed.addItem({
      id: address,
      link: address,
      title: inFormat(statementTitle(archive, statement, 90), format),
      description: inFormat(quoted, format),
      content: html(`${quoted} ${attribution} ${sentence(article.headline)}`),
      author: [{ name: article.byline }],
      published: midnight(article.published),
      date: midnight(article.updated ?? article.published),
    });
  }
  return written(feed, format);
}

function feedFor(
  archive: Archive,
  title: string,
  description: string,
  page: string,
  { atom, json }: { atom: string; json: string },
): Feed {
  const { site, articles, links, words } = archive;
  const { logo } = archive.emblems;
  const { href: icon } = iconOf(archive);
  const days = articles.map(({ published, updated }) => updated ?? published).sort();
  return new Feed({
    id: links.absolute(page),
    link: links.absolute(page),
    title,
    description,
    language: words.language,
    generator: false,
    author: { name: site.publisher },
    copyright: rightsIn(site, words),
    favicon: links.absolute(icon),
    ...(logo && { image: links.absolute(links.logo(logo.format)) }),
    updated: midnight(days.at(-1) ?? '1970-01-01'),
    feedLinks: { atom: links.absolute(atom), json: links.absolute(json) },
  });
}

/** The beginning of a day, for days without a known time. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function written(feed: Feed, format: FeedFormat): string {
  return format === 'xml' ? feed.atom1() : feed.json1();
}

/** Titles and summaries are HTML in Atom, and plain text in JSON Feed. */
function inFormat(text: string, format: FeedFormat): string {
  return format === 'xml' ? html(text) : text;
}

/** Escapes a text for HTML in a CDATA section, which `]]>` would end. */
function html(text: string): string {
  return escapeHtml(text).replace(/>/g, '&gt;');
}
