import type { AnalysisNewsArticleLeaf } from 'schema-dts';
import { noonOf } from '../../core/dates/days.ts';
import { eventsOf, the, type Archive } from '../../core/model/archive.ts';
import type { Article } from '../../core/model/article.ts';
import { rightsIn } from '../../core/model/publication/site.ts';
import { restsOn, restsOnInWords } from '../../core/model/rests-on.ts';
import { sentence } from '../../core/text/wording.ts';
import { imageNodes } from './image-node.ts';
import { oneOrMore } from './one-or-more.ts';
import { authorNodes, publisherNode } from './publisher-node.ts';
import { sourceNode } from './source-node.ts';

/**
 * Describes an article: its principal source, what it is about, where its corrections are. Its list of sources links to the others. Events are referred to by
 * address; the pages there describe them, and those of statements, claims and notes say that they are part of the article.
 */
export function articleNode(article: Article, archive: Archive): AnalysisNewsArticleLeaf {
  const { site, links, sources, words } = archive;
  const { id, headline, standfirst, published, updated, corrections, wordCount } = article;
  const address = links.absolute(links.article(id));
  const described = (source: string) => sourceNode(the(sources, source), article, links);
  const based: Pick<AnalysisNewsArticleLeaf, 'isBasedOn'> =
    article.principalSources.length === 0 ? {} : { isBasedOn: oneOrMore(article.principalSources.map(described)) };
  const corrected: Pick<AnalysisNewsArticleLeaf, 'correction'> =
    corrections.length === 0 ? {} : { correction: links.absolute(links.article(id, 'corrections')) };
  const licensed: Pick<AnalysisNewsArticleLeaf, 'license' | 'copyrightNotice'> = site.licence
    ? { license: site.licence.url, copyrightNotice: rightsIn(site, words) }
    : {};
  return {
    '@type': 'AnalysisNewsArticle',
    '@id': address,
    headline,
    description: standfirst,
    author: authorNodes(article, archive),
    publisher: publisherNode(archive),
    datePublished: noonOf(published),
    dateModified: noonOf(updated ?? published),
    url: address,
    image: oneOrMore([links.absolute(links.card({ article: id })), ...imageNodes(article, archive)]),
    inLanguage: article.language,
    wordCount,
    backstory: backstoryOf(article, archive),
    ...based,
    about: eventsOf(archive, article).map(({ id: event }) => ({ '@id': links.absolute(links.event(event)) })),
    ...corrected,
    ...licensed,
  };
}

/** Returns what the article rests on, in the words of its header, and the note about that. */
function backstoryOf(article: Article, archive: Archive): string {
  const note = article.notes.find(({ id }) => id === article.about);
  return [sentence(restsOnInWords(restsOn(article, archive))), note?.text].filter(Boolean).join(' ');
}
