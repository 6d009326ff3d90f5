import type { Library } from '../../core/model/archive.ts';
import type { CheckedArticle } from '../../core/verification/checked-article.ts';
import { formatDay } from '../../core/dates/days.ts';
import { finding, type Finding } from '../../core/findings/finding.ts';

/** Finds direct quotations that are attributed to another person than when they were recorded. */
export function checkRecordedSpeakers(articles: readonly CheckedArticle[], { people }: Pick<Library, 'people'>): Finding[] {
  return articles.flatMap(({ article, annotated, comparisons }) =>
    (article?.statements ?? []).flatMap(({ id, speaker }) => {
      const recorded = comparisons.get(id)?.recorded;
      const at = annotated.get(id);
      // A speaker who has no file is reported by another rule.
      const person = people.get(speaker ?? '');
      if (!recorded || recorded.speaker === undefined || !at || !person || speaker === null) return [];
      if ([speaker, ...(person.formerly ?? [])].includes(recorded.speaker)) return [];
      const { source, checked } = recorded;
      const was = currentId(recorded.speaker, people);
      return [
        finding('changed-attribution', at.written.placeOf('speaker'), { was, speaker, source, checked: formatDay(checked) }),
      ];
    }),
  );
}

/** Returns the id that a recorded person has now: the record keeps the one that the person had first. */
function currentId(recorded: string, people: Library['people']): string {
  return [...people.values()].find(({ formerly }) => formerly?.includes(recorded))?.id ?? recorded;
}
