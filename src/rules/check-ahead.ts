import { daysApart, formatDay } from '../core/dates/days.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';

/** Finds articles whose day of publication is still ahead: an editor may mean it, but readers would see it. */
export function checkAhead(articles: readonly Pick<CheckedArticle, 'article' | 'written'>[], today: string): Finding[] {
  return articles.flatMap(({ article, written }) =>
    article && written && article.published > today
      ? [
          finding('published-ahead', written.placeOf('published'), {
            day: formatDay(article.published),
            days: daysApart(article.published, today),
          }),
        ]
      : [],
  );
}
