import { finding, type Finding } from '../../core/findings/finding.ts';
import { placeIn } from '../../core/text/place.ts';
import type { CheckedArticle } from '../../core/verification/checked-article.ts';
import { annotationsOf } from '../../core/verification/record/published-words.ts';
import { entryOf, type Digest, type Recorded } from '../../core/verification/record/recorded.ts';

/**
 * Finds words that were published under one id and are now under another, while the first id has other words: two statements whose
 * ids were swapped, or a row of them that slipped by one. Every link to such an id leads to somebody else's words.
 */
export function checkMovedWords(
  articles: readonly CheckedArticle[],
  { articles: recorded }: Recorded,
  sha256: Digest,
): Finding[] {
  return articles.flatMap(({ file, article, annotated }) => {
    const before = article && entryOf(recorded, article.id)?.texts;
    if (!before) return [];
    const annotations = annotationsOf(article).map((one) => ({ ...one, digest: sha256(one.text).slice(0, 16) }));
    const idOf = new Map(annotations.flatMap(({ id, aliases }) => [id, ...aliases].map((one) => [one, id] as const)));
    const now = new Map(annotations.map(({ id, digest }) => [id, digest]));
    const former = Map.groupBy(Object.keys(before), (id) => before[id] ?? '');
    const reported = new Set<string>();
    return annotations.flatMap(({ id, aliases, digest }): Finding[] => {
      if (entryOf(before, id, ...aliases) === digest) return [];
      const from = (former.get(digest) ?? []).find((other) => {
        const still = idOf.get(other);
        // An id that is gone, or an alias of this one, was renamed; that is another matter.
        return still !== undefined && still !== id && now.get(still) !== digest;
      });
      if (from === undefined) return [];
      const pair = [id, from].sort().join(' ');
      if (reported.has(pair)) return [];
      reported.add(pair);
      const swapped = before[id] !== undefined && now.get(idOf.get(from) ?? '') === before[id];
      return [finding('moved-words', annotated.get(id)?.words ?? placeIn(file), { id, from, swapped })];
    });
  });
}
