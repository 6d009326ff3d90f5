import type { AnalysisNewsArticleLeaf } from 'schema-dts';
import { eventsOf, the, type Archive } from '../../core/model/archive.ts';
import type { Article } from '../../core/model/article.ts';
import { correctionNames } from '../../core/model/corrections.ts';
import { sourceTitle } from '../../core/model/source.ts';
import { sentence } from '../../core/text/wording.ts';
import { eventReference } from './event-node.ts';
import { personReference } from './person-node.ts';
import { authorNode, publisherNode } from './publisher-node.ts';
import { sourceNode } from './source-node.ts';

/**
 * An article: what it rests on, what it cites, what it is about, what was corrected. Its statements, events and people are
 * referred to by the addresses of the pages that tell the rest.
 *
 * @param siteUrl the absolute address of the site, without a path or a slash at its end
 */
export function articleNode(article: Article, archive: Archive, siteUrl: string): AnalysisNewsArticleLeaf {
  const { site, links, people, sources } = archive;
  const { id, headline, standfirst, byline, published, updated, statements, corrections, wordCount } = article;
  const address = siteUrl + links.article(id);
  const cited = article.sources.map((source) => sourceNode(the(sources, source), article, links, siteUrl));
  const corrected: Pick<AnalysisNewsArticleLeaf, 'correction'> =
    corrections.length === 0
      ? {}
      : {
          correction: corrections.map(({ on, kind, text }) => ({
            '@type': 'CorrectionComment',
            name: correctionNames[kind],
            datePublished: on,
            text,
          })),
        };
  return {
    '@type': 'AnalysisNewsArticle',
    '@id': address,
    headline,
    description: standfirst,
    author: authorNode(byline, site, links, siteUrl),
    publisher: publisherNode(site, links, siteUrl),
    datePublished: published,
    dateModified: updated ?? published,
    mainEntityOfPage: address,
    url: address,
    image: siteUrl + links.card({ article: id }),
    inLanguage: 'en',
    wordCount,
    backstory: backstoryOf(article, archive),
    isBasedOn: { '@id': siteUrl + links.article(id, article.source) },
    citation: cited,
    about: eventsOf(archive, article).map((event) => eventReference(event, article, links, siteUrl)),
    mentions: article.people.map((person) => personReference(the(people, person), links, siteUrl)),
    hasPart: statements.map((statement) => ({ '@id': siteUrl + links.quote(statement.id) })),
    ...corrected,
  };
}

/** What the article rests on, as its header says it, and the note on that source. */
function backstoryOf({ source, basis, about, notes }: Article, { sources }: Archive): string {
  const principal = the(sources, source);
  const told = basis ?? `${sourceTitle(principal)}, ${principal.publisher}`;
  const note = notes.find(({ id }) => id === about);
  return [sentence(`Principal source: ${told}`), note?.text].filter(Boolean).join(' ');
}
