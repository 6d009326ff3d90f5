import type { Annotated } from '../core/verification/annotated.ts';
import type { Library } from '../core/model/archive.ts';
import { picturesShown } from '../core/model/blocks/figure.ts';
import { solePrincipal, type Article } from '../core/model/article.ts';
import type { Person } from '../core/model/person.ts';
import { hasSubjectPronoun, saidBy, saysPronoun } from '../core/model/attributed-to.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { isNamedIn, namesOf, unknownName } from '../core/model/person.ts';
import { maxSuggestions, nearest } from '../core/text/nearest.ts';
import { placeIn } from '../core/text/place.ts';
import { speakerOf, type Statement } from '../core/model/statement.ts';
import { recordKinds, type RecordKind } from '../core/verification/record/recorded.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';

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
    return [...library[folder].keys()]
      .filter((id) => !used.has(id))
      .map((id) => finding('unused-record', placeIn(`${label}/${folder}/${id}.yml`), { kind: kinds[folder], id }));
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

/** Finds statements whose words name somebody else and not the speaker. */
function checkSpeakers({ article, annotated }: CheckedArticle, { people }: Library): Finding[] {
  return (article?.statements ?? []).flatMap((statement) => {
    const at = annotated.get(statement.id);
    const person = speakerOf(statement, { people });
    const { form } = statement;
    if (!at || !person || form === 'excerpt' || at.named.includes(person.id)) return [];
    const other = form === 'direct' ? introducedBy(statement, person, people) : namedIn(statement, at, person, people);
    if (!other) return [];
    return [finding('ambiguous-speaker', at.words, { form, name: person.name, named: other.name, other: other.id })];
  });
}

/**
 * Returns the person whom the words of a reported statement name instead of its speaker: as saying it, or in a link. If there
 * is only a link, any pronoun that can be a subject may mean the speaker; if the words say who speaks, only the pronoun of a
 * verb of saying may.
 */
function namedIn({ text }: Statement, { named }: Annotated, person: Person, people: Library['people']): Person | undefined {
  if (isNamedIn(text, person) || saysPronoun(text, person.kind === 'body')) return undefined;
  const [says] = saidBy(text, people);
  const linked = hasSubjectPronoun(text) ? undefined : named[0];
  return people.get(says ?? linked ?? '');
}

/**
 * Returns the person who speaks, according to the sentence that introduces a quotation, if it is not the speaker: "Wendy
 * Sherman declared:". If the sentence continues in the quotation, its last clause counts: "of this Sherman said that".
 */
function introducedBy({ before }: Statement, person: Person, people: Library['people']): Person | undefined {
  const sentence = before.trim().split(sentenceEnd).at(-1) ?? '';
  if (isNamedIn(sentence, person) || saysPronoun(sentence, person.kind === 'body')) return undefined;
  const leads = sentence.endsWith(':') ? sentence : sentence.replace(/,$/, '').split(/[,;] /).at(-1);
  const says = saidBy(leads ?? '', people);
  return says.length === 1 ? people.get(says[0] ?? '') : undefined;
}

/** The end of a sentence; one that has ended before a quotation does not introduce it. */
const sentenceEnd = /[.!?…]["”’)]*(?:\s+|$)/;

/**
 * Finds claims whose words do not name their publisher or author. Only those of the publisher of a sole principal source need
 * not: the header of the article names it.
 */
function checkClaims({ article, annotated }: CheckedArticle, { sources }: Library): Finding[] {
  if (!article) return [];
  const sole = solePrincipal(article);
  const principal = sole === undefined ? undefined : sources.get(sole)?.publisher;
  return article.claims.flatMap(({ id, source, text }) => {
    const { publisher, author } = sources.get(source) ?? {};
    const place = annotated.get(id)?.words;
    if (publisher === undefined || !place || publisher === principal) return [];
    if (isNamed(publisher, text) || (author !== undefined && isNamed(author, text))) return [];
    return [finding('unnamed-claim', place, { publisher, principal })];
  });
}

/** Whether words name a publisher: one distinctive word of its name is enough, such as "Gazette" of "The Harbour Gazette". */
function isNamed(publisher: string, words: string): boolean {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const distinctive = wordsOf(publisher).filter((word) => word.length > 2 && !common.has(word));
  const said = wordsOf(words);
  if (distinctive.length === 0) return ` ${said.join(' ')} `.includes(` ${wordsOf(publisher).join(' ')} `);
  return distinctive.some((word) => said.includes(word));
}

/** Words that occur in the names of publishers and in any sentence. */
const common: ReadonlySet<string> = new Set(
  'the and for from with via its our new citing about between into over this that who what all'.split(' '),
);
