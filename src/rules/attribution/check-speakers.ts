import type { Annotated } from '../../core/verification/annotated.ts';
import type { Library } from '../../core/model/archive.ts';
import { hasSubjectPronoun, saidBy, saysPronoun } from '../../core/model/attributed-to.ts';
import { finding, type Finding } from '../../core/findings/finding.ts';
import { isNamedIn, namesOf, type Person } from '../../core/model/person.ts';
import { speakerOf, type Statement } from '../../core/model/statement.ts';
import { oneLine } from '../../core/text/wording.ts';
import { isIn, readBefore } from '../../core/verification/read-before.ts';
import { saysIn } from '../../core/verification/speakers/says.ts';
import type { CheckedArticle } from '../../core/verification/checked-article.ts';

/** Finds statements whose words name somebody else than the speaker, somebody besides, or nobody. */
export function checkSpeakers(one: CheckedArticle, { people }: Library): Finding[] {
  const { article, annotated } = one;
  return (article?.statements ?? []).flatMap((statement) => {
    const at = annotated.get(statement.id);
    const person = speakerOf(statement, { people });
    const { form } = statement;
    if (!at || !person || form === 'excerpt') return [];
    const isLinked = at.named.includes(person.id);
    const other = isLinked
      ? undefined
      : form === 'direct'
        ? introducedBy(statement, person, people)
        : namedIn(statement, at, person, people);
    if (other) return [finding('ambiguous-speaker', at.words, { form, name: person.name, named: other.name, other: other.id })];
    const second = secondIn(form === 'direct' ? leadOf(statement) : statement.text, person, people);
    if (second !== undefined) return [finding('two-attributions', at.words, { form, name: person.name, second })];
    // Below a quotation in a block of its own readers see its speaker, and words that somebody quotes are introduced by that person.
    const isShown = readBefore(one.blocks, at.words).at(-1)?.kind === 'quotation' || statement.quotedBy !== null;
    if (isShown || isLinked || isNamedNear(statement, at, person, one, people)) return [];
    return [finding('unnamed-speaker', at.words, { form, name: person.name })];
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
function introducedBy(statement: Statement, person: Person, people: Library['people']): Person | undefined {
  const sentence = leadOf(statement);
  if (isNamedIn(sentence, person) || saysPronoun(sentence, person.kind === 'body')) return undefined;
  const leads = sentence.endsWith(':') ? sentence : sentence.replace(/,$/, '').split(/[,;] /).at(-1);
  const says = saidBy(leads ?? '', people);
  return says.length === 1 ? people.get(says[0] ?? '') : undefined;
}

/** Returns the sentence that introduces a quotation; one that has ended before it does not. */
function leadOf({ before }: Statement): string {
  return before.trim().split(sentenceEnd).at(-1) ?? '';
}

const sentenceEnd = /[.!?…]["”’)]*(?:\s+|$)/;

/**
 * Returns who says it according to words between commas, where the sentence names the speaker as well:
 *
 *     secondIn('Ryabkov, said Sherman, was firm', ryabkov, people)   →   Wendy Sherman
 */
function secondIn(sentence: string, person: Person, people: Library['people']): string | undefined {
  const [, ...inserted] = sentence.split(/, /);
  const rest = inserted.slice(0, -1);
  if (rest.length === 0 || !isNamedIn(sentence, person)) return undefined;
  for (const words of rest) {
    if (isNamedIn(words, person) || words.split(' ').length > maxInserted) continue;
    const [name] = saysIn(words.replace(/^so (?=\p{Lu})/u, 'laut '), people);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** In words. What is longer is a clause of its own: "Ryabkov, who had heard what Sherman said, …". */
const maxInserted = 5;

/** Whether readers have just read who speaks: a name, an office, a link or a quotation of the speaker. */
function isNamedNear(
  { text }: Statement,
  { words }: Annotated,
  person: Person,
  { article, blocks, mentions }: CheckedArticle,
  people: Library['people'],
): boolean {
  const near = readBefore(blocks, words);
  if (mentions.some((mention) => mention.person === person.id && isIn(blocks, near, mention.place))) return true;
  const read = [...near.map((block) => block.text), text].join(' ');
  if (isCalledIn(read, person, people)) return true;
  const quotations = near.filter(({ kind }) => kind === 'quotation');
  return (article?.statements ?? []).some(
    (other) => other.speaker === person.id && quotations.some((block) => block.text.includes(oneLine(other.text))),
  );
}

/** Whether words call a person by name or office, in any grammatical form, or name the body on whose behalf the person speaks. */
function isCalledIn(words: string, person: Person, people: Library['people']): boolean {
  const behalf = people.get(person['speaks-for'] ?? '');
  if (isNamedIn(words, person) || (behalf && isNamedIn(words, behalf))) return true;
  const { kind, name, role } = person;
  const called = [
    ...namesOf(person).map((one) => wordsOf(one).at(-1) ?? ''),
    ...(kind === 'person' ? [] : wordsOf(name.split(ofWhat)[0] ?? '')),
    ...(role === 'body' ? [] : [wordsOf(role.split(ofWhat)[0] ?? '').at(-1) ?? '']),
  ].filter((word) => word.length > 3);
  const there = wordsOf(words);
  return called.some((word) => there.some((one) => one.startsWith(word.slice(0, Math.max(4, word.length - 2)))));
}

/** What an office is of follows it. */
const ofWhat = /[,(]|\s(?:of|for|to|at|in|on|des|der|für|von|vom|im|bei|beim|am|zum|zur|de|du)\s/i;

function wordsOf(text: string): string[] {
  return (text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => word.toLowerCase());
}
