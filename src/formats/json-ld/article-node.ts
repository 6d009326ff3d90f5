import type { AnalysisNewsArticleLeaf } from 'schema-dts';
import { eventsOf, the, type Archive } from '../../core/model/archive.ts';
import type { Article } from '../../core/model/article.ts';
import { describeSource } from '../../core/model/source.ts';
import { sentence } from '../../core/text/wording.ts';
import { say } from '../../core/words/say.ts';
import { eventReference } from './event-node.ts';
import { personReference } from './person-node.ts';
import { authorNode, publisherNode } from './publisher-node.ts';
import { sourceNode } from './source-node.ts';

/**
 * Describes an article: its source, what it cites, what it is about, its corrections. Statements, events and people are referred to
 * by address; the pages there describe them.
 */
export function articleNode(article: Article, archive: Archive): AnalysisNewsArticleLeaf {
  const { site, links, people, sources, words } = archive;
  const { id, headline, standfirst, byline, published, updated, statements, corrections, wordCount } = article;
  const address = links.absolute(links.article(id));
  const cited = article.sources.map((source) => sourceNode(the(sources, source), article, links));
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
  return {
    '@type': 'AnalysisNewsArticle',
    '@id': address,
    headline,
    description: standfirst,
    author: authorNode(byline, site, links),
    publisher: publisherNode(site, links),
    datePublished: published,
    dateModified: updated ?? published,
    mainEntityOfPage: address,
    url: address,
    image: links.absolute(links.card({ article: id })),
    inLanguage: words.language,
    wordCount,
    backstory: backstoryOf(article, archive),
    isBasedOn: { '@id': links.absolute(links.article(id, article.source)) },
    citation: cited,
    about: eventsOf(archive, article).map((event) => eventReference(event, article, links)),
    mentions: article.people.map((person) => personReference(the(people, person), links)),
    hasPart: statements.map((statement) => ({ '@id': links.absolute(links.quote(statement.id)) })),
    ...corrected,
  };
}

/** Returns the principal source, in the words of the article's header, and the note about it. */
function backstoryOf({ source, basis, about, notes }: Article, { sources, words }: Archive): string {
  const principal = the(sources, source);
  const named = basis ?? describeSource(principal);
  const note = notes.find(({ id }) => id === about);
  return [sentence(say(words.article.principal, { source: named })), note?.text].filter(Boolean).join(' ');
}
