import type { Library } from '../core/model/archive.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import { describeLocator, type Citation } from '../core/model/citation.ts';
import type { Annotated } from '../core/verification/annotated.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { locate } from '../core/verification/paragraphs.ts';
import type { Place } from '../core/text/place.ts';
import type { SourceText } from '../core/verification/verification.ts';
import type { CheckedRecord } from './check-dates.ts';
import { en } from '../core/words/en.ts';

/** Finds locators of paragraphs that the source does not have, if the text of the source is available. */
export function checkLocators(
  articles: readonly CheckedArticle[],
  events: readonly CheckedRecord[],
  library: Library,
  texts: ReadonlyMap<string, SourceText>,
): Finding[] {
  const check = ({ source, locator }: Citation, place: Place | undefined): Finding[] => {
    const text = texts.get(source);
    if (!text || !place || locator === null || locate(text.paragraphs, locator)) return [];
    return [
      finding('wrong-locator', place, { source, paragraph: describeLocator(locator, en), count: text.paragraphs.length }),
    ];
  };
  return [
    ...articles.flatMap(({ article, annotated }) => {
      const placeOf = (id: string, field: string): Place | undefined => annotated.get(id)?.written.placeOf(field);
      return [
        ...[...(article?.statements ?? []), ...(article?.claims ?? [])].flatMap((one) =>
          check(one, placeOf(one.id, 'locator')),
        ),
        ...(article?.statements ?? []).flatMap(({ id, source, knownFrom, inferred }) => [
          // What a statement takes from its event is checked there.
          ...(hasOwn(annotated.get(id), 'known-from') ? knownFrom : []).flatMap((one) => check(one, placeOf(id, 'known-from'))),
          ...locatorsIn(inferred ?? '').flatMap((locator) => check({ source, locator }, placeOf(id, 'inferred'))),
        ]),
        ...[...(article?.notes ?? []), ...(article?.figures ?? [])].flatMap(({ id, sources }) =>
          sources.flatMap((one) => check(one, placeOf(id, 'sources'))),
        ),
      ];
    }),
    ...events.flatMap(({ id, written }) => {
      const { sources = [], outcome } = library.events.get(id) ?? {};
      return [
        ...sources.flatMap((one, i) => check(one, written?.placeOf('sources', i))),
        ...(outcome?.sources ?? []).flatMap((one, i) => check(one, written?.placeOf('outcome', 'sources', i))),
      ];
    }),
  ];
}

/** Whether the author wrote an attribute of an annotation. */
function hasOwn(annotated: Annotated | undefined, field: string): boolean {
  return annotated !== undefined && Object.hasOwn(annotated.written.values as object, field);
}

/** Returns the locators of the paragraphs that a text names: "p9 and p11", "paragraphs 9 and 11". */
function locatorsIn(words: string): string[] {
  const lists = words.matchAll(/\b(?:p|paragraphs? )\d+(?:(?:, | and |[-–])p?\d+)*/g);
  return [...lists].flatMap(([list]) => (list.match(/\d+/g) ?? []).map((number) => `p${Number(number)}`));
}
