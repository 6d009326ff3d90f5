import type { AnalysisNewsArticleLeaf } from 'schema-dts';
import { noonOf } from '../../core/dates/days.ts';
import type { Archive } from '../../core/model/archive.ts';
import type { Article, Section } from '../../core/model/article.ts';
import { authorNodes, publisherNode } from './publisher-node.ts';

/** Describes a section with a page of its own: a part of its article, with the authors and dates of that. */
export function sectionNode(
  { id, title }: Pick<Section, 'id' | 'title'>,
  article: Article,
  description: string,
  archive: Archive,
): AnalysisNewsArticleLeaf {
  const { links } = archive;
  const address = links.absolute(links.section(article.id, id));
  return {
    '@type': 'AnalysisNewsArticle',
    '@id': address,
    headline: `${title} · ${article.headline}`,
    description,
    author: authorNodes(article, archive),
    publisher: publisherNode(archive),
    datePublished: noonOf(article.published),
    dateModified: noonOf(article.updated ?? article.published),
    mainEntityOfPage: address,
    url: address,
    image: links.absolute(links.card({ article: article.id, section: id })),
    inLanguage: article.language,
    isPartOf: { '@type': 'AnalysisNewsArticle', '@id': links.absolute(links.article(article.id)), headline: article.headline },
  };
}
