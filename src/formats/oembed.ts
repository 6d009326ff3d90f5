import type { Archive } from '../core/model/archive.ts';
import type { Article } from '../core/model/article.ts';
import type { CardSubject } from '../core/model/permalinks.ts';
import { describeSection, type SectionPage } from '../core/model/pages/section-page.ts';
import { escapeHtml } from '../core/text/escape-html.ts';
import { speakerOf, type Statement } from '../core/model/statement.ts';
import { personAddress } from '../core/model/person.ts';
import { qualifiedName } from '../core/model/qualifiers.ts';
import { describeStatement, statementTitle } from '../core/model/describe-statement.ts';

/** The description of something that can be embedded (https://oembed.com/, a response of type "rich"). */
export interface Oembed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

const width = 600;

/** Describes to other sites how to embed a statement. */
export function oembedOf(archive: Archive, statement: Statement): Oembed {
  const { site, links } = archive;
  const author = speakerOf(statement, archive);
  const { source, qualifiers } = describeStatement(statement, archive);
  return {
    type: 'rich',
    version: '1.0',
    title: statementTitle(archive, statement),
    author_name: author ? qualifiedName(author.name, qualifiers) : source,
    author_url: links.absolute((author && personAddress(author, links)) ?? links.quote(statement.id)),
    provider_name: site.name,
    provider_url: links.absolute(links.home()),
    html: embedHtml(archive, statement),
    width,
    height: heightOf(statement),
    thumbnail_url: links.absolute(links.card({ statement: statement.id })),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}

/**
 * Describes to other sites how to show an article: its headline as a link, what it says of itself and who wrote it. Like a statement’s, it
 * has no script; unlike it, it is no frame, so it looks like the page around it.
 */
export function articleOembed(archive: Archive, article: Article): Oembed {
  const { links } = archive;
  const { id, headline, standfirst } = article;
  return quoted(archive, article, { title: headline, text: standfirst, page: links.article(id), card: { article: id } });
}

/** Describes to other sites how to show a section of an article, like the article itself: with its title and what it has on record. */
export function sectionOembed(archive: Archive, article: Article, page: SectionPage): Oembed {
  const { links, words } = archive;
  const { id, title } = page.section;
  return quoted(archive, article, {
    title: `${title} · ${article.headline}`,
    text: describeSection(page, article, words),
    page: links.section(article.id, id),
    card: { article: article.id, section: id },
  });
}

/** What is quoted of an article: its page as a path, and its card. */
interface Quoted {
  readonly title: string;
  readonly text: string;
  readonly page: string;
  readonly card: CardSubject;
}

function quoted(archive: Archive, { byline, language }: Article, { title, text, page, card }: Quoted): Oembed {
  const { site, links } = archive;
  const address = links.absolute(page);
  const cited = `<cite><a href="${escapeHtml(address)}">${escapeHtml(title)}</a></cite>`;
  return {
    type: 'rich',
    version: '1.0',
    title,
    author_name: byline,
    author_url: address,
    provider_name: site.name,
    provider_url: links.absolute(links.home()),
    html: `<blockquote cite="${escapeHtml(address)}" lang="${language}"><p>${escapeHtml(text)}</p><footer>${cited}, ${escapeHtml(byline)}</footer></blockquote>`,
    width,
    height: articleHeight,
    thumbnail_url: links.absolute(links.card(card)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}

/** The pixels that a standfirst of a few lines, the headline and the byline take up at the frame’s width. */
const articleHeight = 240;

/** Returns the `<iframe>` that other sites put in their pages. */
export function embedHtml(archive: Archive, statement: Statement): string {
  const attributes = {
    src: archive.links.absolute(archive.links.embed(statement.id)),
    title: statementTitle(archive, statement),
    width,
    height: heightOf(statement),
    loading: 'lazy',
    style: 'border: 0; max-width: 100%',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(String(value))}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** Returns the height in pixels of the words at the frame's width plus seven lines of attribution. */
function heightOf({ text, translation }: Statement): number {
  const [line, letters] = [32, 44];
  // Two labels name the original and whose the translation is.
  const translated = translation ? 2 + Math.ceil(translation.text.length / letters) : 0;
  return line * (7 + Math.ceil(text.length / letters) + translated);
}
