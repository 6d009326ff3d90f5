import type { ClaimLeaf } from 'schema-dts';
import { the, type Archive } from '../../core/model/archive.ts';
import type { Article } from '../../core/model/article.ts';
import type { Claim } from '../../core/model/claim.ts';
import { describeClaim } from '../../core/model/pages/claim-page.ts';
import { sourceNode } from './source-node.ts';

/** Describes a claim: it appears in its source, whose publisher makes it; the words are those of the article. */
export function claimNode(claim: Claim, article: Article, archive: Archive): ClaimLeaf {
  const { links, sources } = archive;
  const { by, qualifiers, source, title } = describeClaim(claim, archive);
  const address = links.absolute(links.record(article.id, claim.id));
  return {
    '@type': 'Claim',
    '@id': address,
    name: title,
    // In words, since this vocabulary has none for what must go with them.
    description: `${by} (${qualifiers}). ${source}.`,
    text: claim.text,
    inLanguage: article.language,
    appearance: sourceNode(the(sources, claim.source), article, links),
    mainEntityOfPage: address,
    url: address,
    image: links.absolute(links.card({ article: article.id, record: claim.id })),
    isPartOf: { '@type': 'AnalysisNewsArticle', '@id': links.absolute(links.article(article.id)), headline: article.headline },
  };
}
