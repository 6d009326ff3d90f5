import { freeIds, suggestId } from '../../core/findings/field.ts';
import { finding, type Finding } from '../../core/findings/finding.ts';
import type { Declaration, Library } from '../../core/model/archive.ts';
import { solePrincipal } from '../../core/model/article.ts';
import { namesOf } from '../../core/model/person.ts';
import { reportedInProse } from '../../core/drafting/report-in-prose.ts';
import { plainName } from '../../core/drafting/names/name-runs.ts';
import { reportLanguages, speechWords } from '../../core/words/speech/tables.ts';
import type { CheckedArticle } from '../../core/verification/checked-article.ts';

/** Finds sentences of an article's own that report what somebody on record said, as only annotated words should. */
export function checkTold(
  articles: readonly CheckedArticle[],
  library: Pick<Library, 'people' | 'words'>,
  declarations: readonly Pick<Declaration, 'id'>[],
): Finding[] {
  const free = freeIds(declarations.map(({ id }) => id));
  const known = new Map<string, Set<string>>();
  for (const person of library.people.values())
    for (const name of namesOf(person)) known.set(plainName(name), (known.get(plainName(name)) ?? new Set()).add(person.id));
  const lastWords = new Set([...known.keys()].map((name) => name.split(/\s+/).at(-1)));
  return articles.flatMap(({ article, told }) => {
    const language = article?.language ?? library.words.language;
    if (!reportLanguages.includes(language.split('-')[0] ?? '')) return [];
    const words = speechWords(language);
    return told.flatMap(({ words: sentence, place }): Finding[] => {
      // Few sentences name somebody, and reading one takes long.
      if (!sentence.split(/[^\p{L}\p{N}’'.-]+/u).some((word) => lastWords.has(plainName(word)))) return [];
      const [speaker, another] = known.get(plainName(reportedInProse(sentence, words) ?? '')) ?? [];
      if (speaker === undefined || another !== undefined) return [];
      const id = free(suggestId(sentence));
      return [
        finding('unannotated-statement', place, {
          sentence,
          speaker,
          name: library.people.get(speaker)?.name ?? speaker,
          source: article && solePrincipal(article),
          id,
        }),
      ];
    });
  });
}
