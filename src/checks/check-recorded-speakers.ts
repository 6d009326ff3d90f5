import type { Library } from '../core/model/archive.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import { formatDay } from '../core/dates/days.ts';
import { finding, type Finding } from '../core/findings/finding.ts';

/** Finds direct quotations that are given to somebody else than when they were recorded. */
export function checkRecordedSpeakers(articles: readonly CheckedArticle[], { people }: Pick<Library, 'people'>): Finding[] {
  return articles.flatMap(({ article, annotated, comparisons }) =>
    (article?.statements ?? []).flatMap(({ id, speaker }) => {
      const recorded = comparisons.get(id)?.recorded;
      const at = annotated.get(id);
      const ids = [speaker, ...(people.get(speaker)?.formerly ?? [])];
      // One who is not on record at all is found already.
      if (!recorded || !at || ids.includes(recorded.speaker) || !people.has(speaker)) return [];
      const { speaker: was, source, checked } = recorded;
      return [
        finding('changed-attribution', at.written.placeOf('speaker'), { was, speaker, source, checked: formatDay(checked) }),
      ];
    }),
  );
}
