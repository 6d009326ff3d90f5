import { Feed } from 'feed';
import type { Article } from '../core/model/article.ts';
import { copiesOf } from '../core/model/blocks/picture.ts';
import { the, type Archive } from '../core/model/archive.ts';
import { describeCorrection } from '../core/model/corrections.ts';
import { describeStatement, statementTitle } from '../core/model/describe-statement.ts';
import { isVerbatim } from '../core/model/form.ts';
import type { Statement } from '../core/model/statement.ts';
import { iconOf } from '../core/model/publication/icon.ts';
import { rightsIn } from '../core/model/publication/site.ts';
import { escapeHtml } from '../core/text/escape-html.ts';
import { languageAttributes } from '../core/text/language.ts';
import { oneLine, sentence } from '../core/text/wording.ts';
import { say } from '../core/words/say.ts';

/** A format of feeds: Atom (XML) or JSON Feed. */
export type FeedFormat = 'xml' | 'json';

/** Maximum number of entries in a feed. */
const maxEntries = 50;

/** Makes a feed of the newest articles: Atom (RFC 4287) or JSON Feed (https://www.jsonfeed.org/version/1.1/). */
export function articleFeed(archive: Archive, format: FeedFormat): string {
  const { site, links, words } = archive;
  const feed = feedFor(archive, site.name, site.description, links.home(), {
    atom: links.feed('xml'),
    json: links.feed('json'),
  });
  const entries = archive.articles.slice(0, maxEntries);
  for (const article of entries) {
    const address = links.absolute(links.article(article.id));
    const corrected = article.corrections.map(({ on, kind, text }) => `${describeCorrection(kind, on, words)}: ${text}`);
    const { figure, ...picture } = pictureOf(article, archive);
    feed.addItem({
      id: address,
      link: address,
      title: inFormat(article.headline, format),
      description: inFormat(article.standfirst, format),
      ...picture,
      content: [article.standfirst, ...corrected].map((text) => `<p>${html(text)}</p>`).join('') + figure,
      author: article.authors.map((name) => ({ name })),
      published: midnight(article.published),
      date: midnight(article.updated ?? article.published),
    });
  }
  return written(feed, format, words.language, entries);
}

/** Returns the first picture of an article: its address with its media type, and its figure as HTML; nothing if it has none. */
function pictureOf(
  { figures }: Article,
  { links, pictures }: Archive,
): { image?: { url: string; type: string }; figure: string } {
  const figure = figures.find(({ shown }) => shown !== null);
  const picture = pictures.get(figure?.shown?.file ?? '');
  if (!figure?.shown || !picture) return { figure: '' };
  const { name, width, format } = copiesOf(picture).plain;
  const url = links.absolute(links.picture(name));
  const height = Math.round((picture.height * width) / picture.width);
  const image = `<img src="${url}" width="${width}" height="${height}" alt="${html(figure.shown.alt)}">`;
  const caption = `${sentence(figure.caption)} ${sentence(figure.shown.credit)}`;
  return {
    image: { url, type: format === 'svg' ? 'image/svg+xml' : `image/${format}` },
    figure: `<figure>${image}<figcaption>${html(caption)}</figcaption></figure>`,
  };
}

/** Makes a feed of the statements in the newest articles, each with its attribution. They have their article's date of publication. */
export function statementFeed(archive: Archive, format: FeedFormat): string {
  const { site, links, words } = archive;
  const title = say(words.quotes.feed, { site: site.name });
  const feed = feedFor(archive, title, words.quotes.feedDescription, links.quotes(), {
    atom: links.quotesFeed('xml'),
    json: links.quotesFeed('json'),
  });
  const statements = archive.statements.slice(0, maxEntries);
  // Their titles and attributions are in the language of the site.
  const entries = statements.map(({ article }) => ({ ...the(archive.articleById, article), language: words.language }));
  for (const statement of statements) {
    const article = the(archive.articleById, statement.article);
    const { quoted, attribution, translation } = describeStatement(statement, archive);
    const shown = translation ? `${translation.quoted} (${translation.label})` : quoted;
    const address = links.absolute(links.quote(statement.id));
    feed.addItem({
      id: address,
      link: address,
      title: inFormat(statementTitle(archive, statement, 90), format),
      description: inFormat(`${shown} ${attribution}`, format),
      content: `${wordsHtml(statement, archive)} ${html(`${attribution} ${sentence(article.headline)}`)}`,
      author: article.authors.map((name) => ({ name })),
      published: midnight(article.published),
      date: midnight(article.updated ?? article.published),
    });
  }
  return written(feed, format, words.language, entries);
}

/** Returns the words of a statement as HTML, marked as the language that they are in, and after them their translation. */
function wordsHtml(statement: Statement, archive: Archive): string {
  const { words: its } = archive;
  const { words, quoted, translation } = describeStatement(statement, archive);
  const inLanguage = (text: string, language: string): string => {
    const { lang, dir } = languageAttributes(language, its.language);
    if (lang === undefined) return html(text);
    return `<span lang="${lang}"${dir === undefined ? '' : ` dir="${dir}"`}>${html(text)}</span>`;
  };
  const marked = (text: string, language: string): string =>
    html(its.marks.open) + inLanguage(oneLine(text), language) + html(its.marks.close);
  const original = isVerbatim(statement.form) ? marked(words, statement.language) : inLanguage(quoted, statement.language);
  if (!translation || !statement.translation) return original;
  const translated = marked(translation.words, statement.translation.language);
  return `${html(sentence(translation.original))} ${original} ${html(sentence(translation.label))} ${translated}`;
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

/**
 * Returns a feed as it is written, with what the library leaves out: its language and those of entries in another one, `xml:lang` in
 * Atom and `language` in JSON Feed (https://www.jsonfeed.org/version/1.1/), and there all authors but the first.
 *
 * @param entries the articles that its entries are, or are from
 */
function written(
  feed: Feed,
  format: FeedFormat,
  language: string,
  entries: readonly Pick<Article, 'language' | 'byline' | 'authors'>[],
): string {
  const other = (i: number): string | undefined => (entries[i]?.language === language ? undefined : entries[i]?.language);
  if (format === 'xml') {
    let entry = 0;
    return feed
      .atom1()
      .replace(/<feed /, `<feed xml:lang="${language}" `)
      .replace(/^( *<entry)>$/gm, (_line, opening: string) => {
        const lang = other(entry++);
        return lang === undefined ? `${opening}>` : `${opening} xml:lang="${lang}">`;
      });
  }
  const { items, ...head } = JSON.parse(feed.json1()) as { items: object[] };
  const version = 'https://jsonfeed.org/version/1.1';
  const whole = items.map((item, i) => ({
    ...item,
    // For programs that know only one author, all of them in one.
    author: { name: entries[i]?.byline },
    authors: entries[i]?.authors.map((name) => ({ name })),
    ...(other(i) !== undefined && { language: other(i) }),
  }));
  return JSON.stringify({ ...head, version, language, items: whole }, null, 4);
}

/** Titles and summaries are HTML in Atom, and plain text in JSON Feed. */
function inFormat(text: string, format: FeedFormat): string {
  return format === 'xml' ? html(text) : text;
}

/** Escapes a text for HTML in a CDATA section, which `]]>` would end. */
function html(text: string): string {
  return escapeHtml(text).replace(/>/g, '&gt;');
}
