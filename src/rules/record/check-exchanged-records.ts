import type { Article } from '../../core/model/article.ts';
import { finding, type Finding } from '../../core/findings/finding.ts';
import { placeIn } from '../../core/text/place.ts';
import { recordsShown, type Names } from '../../core/verification/record/published-words.ts';
import { recordKinds, type Recorded } from '../../core/verification/record/recorded.ts';

/**
 * Finds files of people, sources or events that hold what was published as another record, while that one has changed as well: two
 * files whose contents were exchanged, or one that was overwritten with a copy.
 */
export function checkExchangedRecords(
  articles: readonly Pick<Article, 'people' | 'sources' | 'events'>[],
  names: Names,
  { shown: before }: Recorded,
  label: string,
): Finding[] {
  const shown = recordsShown(articles, names);
  return recordKinds.flatMap((kind) => {
    const [now, then] = [shown[kind], before[kind]];
    const reported = new Set<string>();
    return Object.entries(now).flatMap(([id, fields]): Finding[] => {
      if (!Object.hasOwn(then, id) || then[id] === fields) return [];
      const other = Object.keys(then).find((one) => one !== id && then[one] === fields);
      if (other === undefined || reported.has(other)) return [];
      reported.add(id);
      const exchanged = now[other] === then[id];
      return [
        finding('exchanged-records', placeIn(`${label}/${kind}/${id}.yml`), {
          other: `${label}/${kind}/${other}.yml`,
          exchanged,
        }),
      ];
    });
  });
}
