import type { Library } from '../../model/archive.ts';
import { isNamedIn, namesOf, type Person } from '../../model/person.ts';
import { narrationAround, type Sentence } from '../narration.ts';
import type { Span } from '../paragraphs.ts';
import {
  described,
  indefinite,
  indefiniteOf,
  isSame,
  pronoun,
  relatives,
  reporter,
  saysIn,
  saysOf,
  titledName,
  wordsOf,
} from './says.ts';
import { speechAcross, type Speech } from '../speech.ts';

/**
 * Whom a source names as the speaker of some words, beside those words: the speaker that the article gives (`named`), somebody
 * else (`other`), or nobody that could be told for certain (`unclear`). `nearby` is somebody else who is said to speak within two
 * sentences, where the speaker isn't named at all.
 */
export type SourceSpeaker =
  | { readonly status: 'named' }
  | { readonly status: 'unclear'; readonly nearby?: string; readonly passage?: string }
  | { readonly status: 'other'; readonly name: string; readonly passage: string };

/** What is compared: words in a source, and who speaks them in the article. */
export interface Spoken {
  readonly text: string;
  readonly passage: Span;
  readonly paragraphs: readonly Span[];
  readonly speech: readonly Speech[];
  readonly speaker: Person;
  readonly people: Library['people'];
}

/**
 * Compares the speaker of a quotation with the names that its source puts beside the words: in the narration of the same sentence,
 * in the label of a transcript, in the two sentences before and after. No pronoun and no description ("the diplomat") is taken for
 * a name.
 */
export function speakerInSource(spoken: Spoken): SourceSpeaker {
  const { text, speech, speaker, people, paragraphs } = spoken;
  const around = speechAcross(speech, text, spoken.passage, paragraphs);
  if (!around || around.by === 'kind' || around.by === 'answer') return { status: 'unclear' };
  if (around.by === 'label') return byLabel(around.label ?? '', speaker, people);
  const { own, passage, nearby } = narrationAround(spoken, around);
  const isOwn = isNamedIn(own, speaker);
  const others = saysIn(own, people).filter((name) => !isSame(name, speaker));
  const [other] = others;
  if (other !== undefined && !saysIn(own, people).some((name) => isSame(name, speaker)))
    return isOwn && !saysOf(own, speaker)
      ? { status: 'unclear', nearby: other, passage }
      : { status: 'other', name: other, passage };
  const stranger = strangerIn(own, speaker, isOwn) ?? (isOwn ? reporterIn(own, speaker, people) : undefined);
  if (stranger !== undefined) return { status: 'unclear', nearby: stranger, passage };
  if (isOwn) return { status: 'named' };
  const refersBack = pronoun.test(own);
  const named = nearby.filter(({ narration, before }) => isNamedIn(narration, speaker) && (before || !refersBack));
  const elsewhere = nearby.flatMap((sentence) =>
    [...saysIn(sentence.narration, people), ...introducedBy(sentence.narration, people)]
      .filter((name) => !isSame(name, speaker))
      .map((name) => ({ nearby: name, passage: sentence.passage })),
  );
  // "Keller said that she liked it" after a speech is about words of her own.
  const leads = named.filter(({ before }) => before);
  if (leads.some(({ narration }) => saysOf(narration, speaker) || narration.trim().endsWith(':')) && elsewhere.length === 0)
    return { status: 'named' };
  const [first] = elsewhere;
  if (named.length === 0 && first) return { status: 'unclear', ...first };
  const officer = officerIn(own, speaker, people);
  if (officer !== undefined) return { status: 'unclear', nearby: officer, passage };
  return { status: 'unclear', ...(leads.length === 0 ? referredTo(own, nearby, speaker, people) : {}) };
}

/** Somebody else whose office "the mayor said" names, and which isn't the speaker's. */
function officerIn(own: string, speaker: Person, people: Library['people']): string | undefined {
  const office = described.exec(own)?.[1];
  if (office === undefined || holds(speaker, office)) return undefined;
  return [...people.values()].find((one) => holds(one, office))?.name;
}

function holds({ role, printed = '' }: Person, office: string): boolean {
  const own = wordsOf(`${role} ${printed}`.toLowerCase());
  return wordsOf(office.toLowerCase()).every((word) => own.includes(word));
}

/**
 * Whom "the minister said" or "she said", or nothing at all beside the words, may mean if the speaker isn't named before them:
 * somebody else who is named there.
 */
function referredTo(
  own: string,
  nearby: readonly Sentence[],
  speaker: Person,
  people: Library['people'],
): { nearby: string; passage: string } | undefined {
  const office = described.exec(own)?.[1];
  if (office === undefined && !pronoun.test(own) && /\p{L}/u.test(own)) return undefined;
  for (const { narration, passage, before } of nearby) {
    if (!before && office === undefined) continue;
    const other = [...people.values()].find((one) => one.id !== speaker.id && isNamedIn(narration, one));
    const titled = titledName.exec(narration)?.[0];
    const name = other?.name ?? titled;
    // Whose own office it is may be meant, unless the other has the same.
    const isShared =
      office !== undefined &&
      ((other && holds(other, office)) || wordsOf(titled ?? '').some((word) => isSameWord(word, office)));
    if (name !== undefined && (office === undefined || isShared || !holds(speaker, office))) return { nearby: name, passage };
  }
  return undefined;
}

function isSameWord(word: string, other: string): boolean {
  return word.toLowerCase() === other.toLowerCase();
}

/**
 * Who says something according to a narration and can't be the speaker: "a heckler shouted", if it doesn't name the speaker; if it
 * does, somebody of the speaker's ("Keller’s opponents call it").
 */
function strangerIn(own: string, speaker: Person, isNamed: boolean): string | undefined {
  if (!isNamed) {
    const stranger = indefiniteSubject(own);
    // Who is on record without a name is such a stranger.
    return stranger !== undefined && speaker.kind === 'unnamed' && sharesWord(stranger, speaker) ? undefined : stranger;
  }
  const found = [...own.matchAll(relatives)].find(([phrase]) => isNamedIn(phrase, speaker));
  return found && !saysOf(own.replace(found[0], ' '), speaker) ? found[0].trim() : undefined;
}

/** "A heckler", "a spokesman for the Ministry": the beginning of a sentence has a capital there, which is no part of the words. */
function indefiniteSubject(own: string): string | undefined {
  const found = own.replace(/(?<!\p{L})(?:A|An|One|Another|Some|Ein|Eine)(?= )/gu, (word) => word.toLowerCase());
  return indefinite.exec(found)?.[1] ?? indefiniteOf.exec(found)?.[1];
}

function sharesWord(phrase: string, { name, role }: Person): boolean {
  const own = wordsOf(`${name} ${role}`.toLowerCase());
  return wordsOf(phrase.toLowerCase()).some((word) => word.length > 3 && own.includes(word));
}

/** Who reports what the speaker said, if it isn't the source itself: "Keller, according to Orlov, spoke of". */
function reporterIn(own: string, speaker: Person, people: Library['people']): string | undefined {
  const name = reporter.exec(own)?.[1] ?? '';
  return [...people.values()].find((one) => one.id !== speaker.id && isNamedIn(name, one))?.name;
}

/** Who is named in a sentence that leads to a quotation of its own: "Orlov read a statement:". */
function introducedBy(sentence: string, people: Library['people']): string[] {
  if (!sentence.trim().endsWith(':')) return [];
  return [...people.values()].filter((person) => isNamedIn(sentence, person)).map(({ name }) => name);
}

function byLabel(label: string, speaker: Person, people: Library['people']): SourceSpeaker {
  if (isLabelOf(label, speaker)) return { status: 'named' };
  if (/^(?:\p{Lu}|Question|Answer|QUESTION|ANSWER|Frage|Antwort|Moderator|MODERATOR)$/u.test(label))
    return { status: 'unclear' };
  const known = [...people.values()].find((person) => isLabelOf(label, person));
  return { status: 'other', name: known?.name ?? label, passage: `${label}:` };
}

function isLabelOf(label: string, person: Person): boolean {
  const words = wordsOf(label.toLowerCase());
  return namesOf(person).some((name) => {
    const own = wordsOf(name.toLowerCase());
    return own.length > 0 && own.every((word) => words.includes(word));
  });
}
