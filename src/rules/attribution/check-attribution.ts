import type { Library } from '../../core/model/archive.ts';
import { picturesShown } from '../../core/model/blocks/figure.ts';
import type { Article } from '../../core/model/article.ts';
import { finding, type Finding } from '../../core/findings/finding.ts';
import { undecided } from '../../core/findings/validate.ts';
import { isNamedIn, namesOf, unknownName } from '../../core/model/person.ts';
import { maxSuggestions, nearest } from '../../core/text/nearest.ts';
import { placeIn } from '../../core/text/place.ts';
import { checkClaims } from './check-claims.ts';
import { checkSpeakers } from './check-speakers.ts';
import { recordKinds, type RecordKind } from '../../core/verification/record/recorded.ts';
import type { CheckedArticle } from '../../core/verification/checked-article.ts';

/** Checks that people are called by known names, and that the words of statements and claims name whose they are. */
export function checkAttribution(articles: readonly CheckedArticle[], library: Library): Finding[] {
  return articles.flatMap((one) => [
    ...checkMentions(one, library),
    ...checkSpeakers(one, library),
    ...checkClaims(one, library),
  ]);
}

/**
 * Finds people whom no article or page quotes or names, sources that none cites, and events that none refers to. Content with an error
 * was not read in full.
 */
export function checkUnused(parts: readonly Pick<Article, RecordKind>[], library: Library, label: string): Finding[] {
  const kinds = { people: 'person', sources: 'source', events: 'event' } as const;
  return recordKinds.flatMap((folder) => {
    const named = parts.flatMap((one) => one[folder]);
    // Readers are told on whose behalf somebody speaks.
    const behind = folder === 'people' ? named.flatMap((id) => library.people.get(id)?.['speaks-for'] ?? []) : [];
    const used = new Set([...named, ...behind]);
    return (
      [...library[folder].keys()]
        // Whoever speaks in a draft without being named yet has no file.
        .filter((id) => !used.has(id) && id !== undecided)
        .map((id) => finding('unused-record', placeIn(`${label}/${folder}/${id}.yml`), { kind: kinds[folder], id }))
    );
  });
}

/** Finds pictures that no article shows. */
export function checkUnusedPictures(
  articles: readonly Article[],
  { pictures }: Pick<Library, 'pictures'>,
  label: string,
): Finding[] {
  const shown = picturesShown(articles);
  return [...pictures]
    .filter(([file, picture]) => picture && !shown.has(file))
    .map(([file]) => finding('unused-picture', placeIn(`${label}/pictures/${file}`), { file }));
}

/** Finds links to people whose words are no known name of the person. */
function checkMentions({ mentions }: CheckedArticle, { people }: Library): Finding[] {
  return mentions.flatMap(({ person: id, words, place }, i) => {
    const person = people.get(id);
    const unknown = person && unknownName(words, person);
    if (!person || unknown === undefined) return [];
    const { aliases } = person;
    const names = namesOf(person);
    // An alias that is a name of somebody else would be a mistake of its own.
    const others = i < maxSuggestions ? [...people.values()] : [];
    const other = others.find((one) => one.id !== id && isNamedIn(words, one));
    const near = nearest(unknown, names);
    return [finding('unknown-alias', place, { words, person: id, unknown, near, names, aliases, other })];
  });
}
