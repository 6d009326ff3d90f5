import type { Article, Correction } from './article.ts';
import { formatDay } from '../dates/days.ts';
import { compareText } from '../text/compare-text.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/en.ts';

/** A correction or clarification, with its article and its anchor there. */
export interface PublishedCorrection extends Correction {
  readonly article: string;
  readonly anchor: string;
}

/** Returns what readers call a correction, with its day: "Correction, 24 November 2026". */
export function describeCorrection(kind: Correction['kind'], on: string, { correction, locale }: Words): string {
  return say(correction.dated, { kind: correction[kind], date: formatDay(on, locale) });
}

/**
 * Returns the corrections of an article, oldest first, with anchors such as `correction-2026-11-24`; the second of a day ends
 * in `-2`.
 */
export function correctionsOf({ id: article, corrections }: Pick<Article, 'id' | 'corrections'>): PublishedCorrection[] {
  return corrections.map((correction, i) => {
    const earlier = corrections.slice(0, i).filter(({ on }) => on === correction.on).length;
    const anchor = `correction-${correction.on}${earlier === 0 ? '' : `-${earlier + 1}`}`;
    return { ...correction, article, anchor };
  });
}

/**
 * Returns all corrections on the site, newest first. Those of one day are in the order of `articles`, the last of each article
 * first.
 */
export function allCorrections(articles: readonly Pick<Article, 'id' | 'corrections'>[]): PublishedCorrection[] {
  return articles.flatMap((article) => correctionsOf(article).reverse()).sort((a, b) => compareText(b.on, a.on));
}
