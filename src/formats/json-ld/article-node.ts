import type { AnalysisNewsArticleLeaf } from 'schema-dts';
import { eventsOf, the, type Archive } from '../../core/model/archive.ts';
import type { Article } from '../../core/model/article.ts';
import { rightsIn } from '../../core/model/publication/site.ts';
import { restsOn, restsOnInWords } from '../../core/model/rests-on.ts';
import { sentence } from '../../core/text/wording.ts';
import { eventReference } from './event-node.ts';
import { imageNodes } from './image-node.ts';
import { personReference } from './person-node.ts';
import { oneOrMore } from './one-or-more.ts';
import { authorNodes, publisherNode } from './publisher-node.ts';
import { sourceNode } from './source-node.ts';

/**
 * Describes an article: its source, what it cites, what it is about, its corrections. Statements, events and people are referred to
 * by address; the pages there describe them.
 */
export function articleNode(article: Article, archive: Archive): AnalysisNewsArticleLeaf {
  const { site, links, people, sources, words } = archive;
  const { id, headline, standfirst, published, updated, statements, corrections, wordCount } = article;
  const address = links.absolute(links.article(id));
  const cited = article.sources.map((source) => sourceNode(the(sources, source), article, links));
  const based: Pick<AnalysisNewsArticleLeaf, 'isBasedOn'> =
    article.principalSources.length === 0
      ? {}
      : {
          isBasedOn: oneOrMore(
            article.principalSources.map((source) => ({ '@id': links.absolute(links.article(id, source)) })),
          ),
        };
  const corrected: Pick<AnalysisNewsArticleLeaf, 'correction'> =
    corrections.length === 0
      ? {}
      : {
          correction: corrections.map(({ on, kind, text }) => ({
            '@type': 'CorrectionComment',
            name: words.correction[kind],
            datePublished: on,
            text,
          })),
        };
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
    datePublished: published,
    dateModified: updated ?? published,
    mainEntityOfPage: address,
    url: address,
    image: oneOrMore([links.absolute(links.card({ article: id })), ...imageNodes(article, archive)]),
    inLanguage: article.language,
    wordCount,
    backstory: backstoryOf(article, archive),
    ...based,
    citation: cited,
    about: eventsOf(archive, article).map((event) => eventReference(event, article, links)),
    mentions: article.people.map((person) => personReference(the(people, person), links)),
    hasPart: statements.map((statement) => ({ '@id': links.absolute(links.quote(statement.id)) })),
    ...corrected,
    ...licensed,
  };
}

/** Returns what the article rests on, in the words of its header, and the note about that. */
function backstoryOf(article: Article, archive: Archive): string {
  const note = article.notes.find(({ id }) => id === article.about);
  return [sentence(restsOnInWords(restsOn(article, archive))), note?.text].filter(Boolean).join(' ');
}
