import type { Annotated } from '../core/verification/annotated.ts';
import type { Library } from '../core/model/archive.ts';
import type { Article } from '../core/model/article.ts';
import type { Person } from '../core/model/person.ts';
import { hasSubjectPronoun, saidBy, saysPronoun } from '../core/model/attributed-to.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { isNamedIn, namesOf, unknownName } from '../core/model/person.ts';
import { nearest } from '../core/text/nearest.ts';
import { placeIn } from '../core/text/place.ts';
import type { Statement } from '../core/model/statement.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';

/** Checks that people are called by their names, and that the words name who is said to speak. */
export function checkAttribution(articles: readonly CheckedArticle[], library: Library): Finding[] {
  return articles.flatMap((one) => [
    ...checkMentions(one, library),
    ...checkSpeakers(one, library),
    ...checkClaims(one, library),
  ]);
}

/** Finds people who neither speak nor are named, and sources that no article cites. Only of sound content, where all was read. */
export function checkUnused(articles: readonly Article[], { people, sources }: Library, label: string): Finding[] {
  const [named, cited] = [new Set(articles.flatMap((one) => one.people)), new Set(articles.flatMap((one) => one.sources))];
  return [
    ...[...people.keys()]
      .filter((id) => !named.has(id))
      .map((id) => finding('unused-record', placeIn(`${label}/people/${id}.yml`), { kind: 'person', id })),
    ...[...sources.keys()]
      .filter((id) => !cited.has(id))
      .map((id) => finding('unused-record', placeIn(`${label}/sources/${id}.yml`), { kind: 'source', id })),
  ];
}

function checkMentions({ mentions }: CheckedArticle, { people }: Library): Finding[] {
  return mentions.flatMap(({ person: id, words, place }) => {
    const person = people.get(id);
    const unknown = person && unknownName(words, person);
    if (!person || unknown === undefined) return [];
    const names = namesOf(person);
    return [finding('unknown-alias', place, { words, person: id, unknown, near: nearest(unknown, names), names })];
  });
}

/** Words that name somebody and not the speaker give the statement to another. */
function checkSpeakers({ article, annotated }: CheckedArticle, { people }: Library): Finding[] {
  return (article?.statements ?? []).flatMap((statement) => {
    const at = annotated.get(statement.id);
    const person = people.get(statement.speaker);
    if (!at || !person || at.named.includes(person.id)) return [];
    const other =
      statement.form === 'direct' ? introducedBy(statement, person, people) : namedIn(statement, at, person, people);
    if (!other) return [];
    const { form, speaker } = statement;
    return [finding('ambiguous-speaker', at.words, { form, speaker, name: person.name, named: other.name, other: other.id })];
  });
}

/**
 * Whom the words of a reported statement name instead of its speaker: as saying it, or in a link. There, any pronoun that can
 * be a subject may stand for the speaker; where another is said to say it, only one that says it too.
 */
function namedIn({ text }: Statement, { named }: Annotated, person: Person, people: Library['people']): Person | undefined {
  if (isNamedIn(text, person) || saysPronoun(text, person.kind === 'body')) return undefined;
  const [says] = saidBy(text, people);
  const linked = hasSubjectPronoun(text) ? undefined : named[0];
  return people.get(says ?? linked ?? '');
}

/**
 * Who else is said to say it in the sentence that leads to a quotation: "Wendy Sherman declared:", or in its last clause where
 * it goes on in the quotation: "of this Sherman said that".
 */
function introducedBy({ before }: Statement, person: Person, people: Library['people']): Person | undefined {
  const sentence = before.trim().split(sentenceEnd).at(-1) ?? '';
  if (isNamedIn(sentence, person) || saysPronoun(sentence, person.kind === 'body')) return undefined;
  const leads = sentence.endsWith(':') ? sentence : sentence.replace(/,$/, '').split(/[,;] /).at(-1);
  const says = saidBy(leads ?? '', people);
  return says.length === 1 ? people.get(says[0] ?? '') : undefined;
}

/** A sentence that has ended before a quotation leads to nothing. */
const sentenceEnd = /[.!?…]["”’)]*(?:\s+|$)/;

function checkClaims({ article, annotated }: CheckedArticle, { sources }: Library): Finding[] {
  return (article?.claims ?? []).flatMap(({ id, source, text }) => {
    const [own, principal] = [sources.get(source), sources.get(article?.source ?? '')];
    const place = annotated.get(id)?.words;
    if (!own || !principal || !place || own.publisher === principal.publisher) return [];
    if (source === article?.source || isNamed(own.publisher, text)) return [];
    return [finding('unnamed-claim', place, { publisher: own.publisher, principal: principal.publisher })];
  });
}

/** Whether words name a publisher: one of many words is known by one of them that is no common one. */
function isNamed(publisher: string, words: string): boolean {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = wordsOf(publisher).filter((word) => word.length > 2 && !common.has(word));
  const said = wordsOf(words);
  if (telling.length === 0) return ` ${said.join(' ')} `.includes(` ${wordsOf(publisher).join(' ')} `);
  return telling.some((word) => said.includes(word));
}

/** Words in the names of publishers that stand in any sentence. */
const common: ReadonlySet<string> = new Set(
  'the and for from with via its our new citing about between into over this that who what all'.split(' '),
);
