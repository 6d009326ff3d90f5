import type { Library } from './archive.ts';
import { namesOf } from './person.ts';

type People = Library['people'];

/**
 * Finds whom a text attributes something to: people whose names are the subject of a verb of saying or follow "according to",
 * and those whose words or views it mentions.
 *
 *     saidBy('It was too early, Ryabkov said', people)   →   ryabkov
 */
export function saidBy(text: string, people: People): string[] {
  const names = namesIn(people);
  const tokens = tokensOf(text);
  const found = tokens.flatMap((token, i) => {
    if (token === '’s' && whose.has(tokens[i + 1] ?? '')) return nameUpTo(tokens, i, names);
    if (token === 'to' && tokens[i - 1]?.toLowerCase() === 'according')
      return nameUpTo(tokens, endOfName(tokens, i + 1), names);
    return verbs.has(token) ? [...subjectBefore(tokens, i, names), ...subjectAfter(tokens, i, names)] : [];
  });
  return [...new Set(found)];
}

/** Whether a pronoun is the subject of a verb of saying: "he said", "said she"; for a body also "it said". */
export function saysPronoun(text: string, body: boolean): boolean {
  const tokens = tokensOf(text);
  const isPronoun = (token = ''): boolean => pronouns.has(token) || (body && /^it$/i.test(token));
  return tokens.some((token, i) => {
    if (!verbs.has(token)) return false;
    return isPronoun(tokens[startOfVerb(tokens, i) - 1]) || (inverted.has(token) && isPronoun(tokens[i + 1]));
  });
}

/** Whether a text has a pronoun that can be a subject; others (his, them) cannot be the speaker. */
export function hasSubjectPronoun(text: string): boolean {
  return tokensOf(text).some((token) => pronouns.has(token));
}

const pronouns = new Set('he she they we I He She They We'.split(' '));

const verbs = new Set(
  `said says told tells called calls described describes stressed stresses noted notes added adds argued argues stated states
  declared declares claimed claims insisted insists warned warns asserted asserts announced announces admitted admits reported
  reports remarked remarks explained explains replied replies answered answers maintained maintains recalled recalls emphasised
  emphasises emphasized emphasizes underlined underlines suggested suggests promised promises denied denies acknowledged
  acknowledges concluded concludes observed observes complained complains predicted predicts confirmed confirms continued wrote
  writes hinted hints conceded concedes boasted boasts`.split(/\s+/),
);

/** Verbs that can also come before their subject ("said Ryabkov"); after other verbs, a name may be the object. */
const inverted = new Set(
  'said says added adds noted notes stressed argued declared insisted remarked explained replied answered concluded observed continued wrote'.split(
    ' ',
  ),
);

/** Words that can come between a subject and its verb. */
const beforeVerb = new Set('had has have also then later earlier once again now still himself herself'.split(' '));

/** A name after one of these is not the subject: "a spokesman for Sherman said". */
const prepositions = new Set('for of to with by from near about against between than as'.split(' '));

const whose = new Set('words view views account opinion reading telling remarks'.split(' '));

/** What can follow a subject that comes after its verb; anything else begins another clause: "said Sherman was wrong". */
const afterSubject = /^(?:[\p{P}]|at|in|on|after|before|to|during|when|as|of)$/u;

function subjectBefore(tokens: readonly string[], verb: number, names: Names): string[] {
  return nameUpTo(tokens, startOfVerb(tokens, verb), names, (before) => !prepositions.has(before ?? ''));
}

function startOfVerb(tokens: readonly string[], verb: number): number {
  let start = verb;
  while (beforeVerb.has(tokens[start - 1] ?? '')) start -= 1;
  return start;
}

function subjectAfter(tokens: readonly string[], verb: number, names: Names): string[] {
  if (!inverted.has(tokens[verb] ?? '')) return [];
  const end = endOfName(tokens, verb + 1);
  const next = tokens[end];
  return next === undefined || (next !== '’s' && afterSubject.test(next)) ? nameUpTo(tokens, end, names) : [];
}

/** Returns the end of a run of capitalised words that may be a title and a name: "Deputy Secretary Wendy Sherman". */
function endOfName(tokens: readonly string[], start: number): number {
  let end = start;
  while (/^(?:\p{Lu}|the$)/u.test(tokens[end] ?? '')) end += 1;
  return end;
}

/** A name as words, and whose it is. */
interface Name {
  readonly words: readonly string[];
  readonly id: string;
}

/** Names by their last word. */
type Names = ReadonlyMap<string, readonly Name[]>;

/** Names are gathered once and used for all articles. */
const gathered = new WeakMap<People, { readonly names: Names; readonly size: number }>();

function namesIn(people: People): Names {
  const known = gathered.get(people);
  // The map is asked every time, so that it knows who reads all of it (src/rebuild/tracked-archive.ts).
  if (known?.size === people.size) return known.names;
  const all = [...people.values()].flatMap((person) =>
    namesOf(person).map((name): Name => ({ words: tokensOf(name.replace(/^the /i, '')), id: person.id })),
  );
  const names = Map.groupBy(all, ({ words }) => words.at(-1) ?? '');
  gathered.set(people, { names, size: people.size });
  return names;
}

/** Returns the ids of people whose name ends just before a token; several, if people share the name. */
function nameUpTo(
  tokens: readonly string[],
  end: number,
  names: Names,
  may: (before: string | undefined) => boolean = () => true,
): string[] {
  const fitting = (names.get(tokens[end - 1] ?? '') ?? []).filter(({ words }) =>
    words.every((word, i) => tokens[end - words.length + i] === word),
  );
  const longest = Math.max(0, ...fitting.map(({ words }) => words.length));
  const longestOnes = fitting.filter(({ words }) => words.length === longest);
  return may(tokens[end - longest - 1]) ? longestOnes.map(({ id }) => id) : [];
}

/** Splits a text into tokens: words, a "’s" after them, and punctuation. */
function tokensOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/['’]s\b/g, ' ’s ')
      .match(/[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*|’s|\S/gu) ?? []
  );
}
