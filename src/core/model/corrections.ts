import type { Article, Correction } from './article.ts';
import { compareText } from '../text/compare-text.ts';

/** A correction or clarification, with its article and its anchor there. */
export interface PublishedCorrection extends Correction {
  readonly article: string;
  readonly anchor: string;
}

/** What readers call the two kinds of correction. */
export const correctionNames = { correction: 'Correction', clarification: 'Clarification' } as const;

/** The corrections of an article, oldest first, with anchors such as `correction-2026-11-24`; the second of a day ends in `-2`. */
export function correctionsOf({ id: article, corrections }: Pick<Article, 'id' | 'corrections'>): PublishedCorrection[] {
  return corrections.map((correction, i) => {
    const earlier = corrections.slice(0, i).filter(({ on }) => on === correction.on).length;
    const anchor = `correction-${correction.on}${earlier === 0 ? '' : `-${earlier + 1}`}`;
    return { ...correction, article, anchor };
  });
}

/** All corrections on the site, newest first; on the same day in the order of `articles`, the last of each article first. */
export function allCorrections(articles: readonly Pick<Article, 'id' | 'corrections'>[]): PublishedCorrection[] {
  return articles.flatMap((article) => correctionsOf(article).reverse()).sort((a, b) => compareText(b.on, a.on));
}
