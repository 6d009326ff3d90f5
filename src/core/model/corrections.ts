import type { Article, Correction } from './article.ts';
import { compareText } from '../text/compare-text.ts';

/** Something put right or said more clearly, with the article that it is in and its anchor there. */
export interface PublishedCorrection extends Correction {
  readonly article: string;
  readonly anchor: string;
}

/** The names of what was put right and of what was said more clearly. */
export const correctionNames = { correction: 'Correction', clarification: 'Clarification' } as const;

/** The corrections of an article with their anchors, oldest first: `correction-2026-11-24`; a second one of the day ends in `-2`. */
export function correctionsOf({ id: article, corrections }: Pick<Article, 'id' | 'corrections'>): PublishedCorrection[] {
  return corrections.map((correction, i) => {
    const earlier = corrections.slice(0, i).filter(({ on }) => on === correction.on).length;
    const anchor = `correction-${correction.on}${earlier === 0 ? '' : `-${earlier + 1}`}`;
    return { ...correction, article, anchor };
  });
}

/** All corrections of the site, newest first; of one day, articles as given and the last correction first. */
export function allCorrections(articles: readonly Pick<Article, 'id' | 'corrections'>[]): PublishedCorrection[] {
  return articles.flatMap((article) => correctionsOf(article).reverse()).sort((a, b) => compareText(b.on, a.on));
}
