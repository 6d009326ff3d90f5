import type { Library } from './archive.ts';
import { namesOf } from './person.ts';

type People = Library['people'];

/**
 * Who is said to have said something: the people whose names are directly the subject of a verb of saying or stand behind
 * "according to", and those whose words or view it is.
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
    return verbs.has(token) ? [...subjectBefore(tokens, i, names), ...subjectBehind(tokens, i, names)] : [];
  });
  return [...new Set(found)];
}

/** Whether a pronoun stands for whoever says it: "he said", "said she". Of a body it may be "it". */
export function saysPronoun(text: string, body: boolean): boolean {
  const tokens = tokensOf(text);
  const stands = (token = ''): boolean => pronouns.has(token) || (body && /^it$/i.test(token));
  return tokens.some((token, i) => {
    if (!verbs.has(token)) return false;
    return stands(tokens[startOfVerb(tokens, i) - 1]) || (inverted.has(token) && stands(tokens[i + 1]));
  });
}

/** Whether a pronoun that can be a subject is in a text: one that isn't (his, them) stands for nobody who speaks. */
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

/** Verbs that stand before their subject too; of others what stands behind them is the object, or may be. */
const inverted = new Set(
  'said says added adds noted notes stressed argued declared insisted remarked explained replied answered concluded observed continued wrote'.split(
    ' ',
  ),
);

/** What may stand between a subject and its verb. */
const beforeVerb = new Set('had has have also then later earlier once again now still himself herself'.split(' '));

/** Behind these a name is not the subject of what follows: "a spokesman for Sherman said". */
const prepositions = new Set('for of to with by from near about against between than as'.split(' '));

const whose = new Set('words view views account opinion reading telling remarks'.split(' '));

/** What stands behind a subject that stands behind its verb; anything else begins a clause of its own: "said Sherman was wrong". */
const behindSubject = /^(?:[\p{P}]|at|in|on|after|before|to|during|when|as|of)$/u;

function subjectBefore(tokens: readonly string[], verb: number, names: Names): string[] {
  return nameUpTo(tokens, startOfVerb(tokens, verb), names, (before) => !prepositions.has(before ?? ''));
}

function startOfVerb(tokens: readonly string[], verb: number): number {
  let start = verb;
  while (beforeVerb.has(tokens[start - 1] ?? '')) start -= 1;
  return start;
}

function subjectBehind(tokens: readonly string[], verb: number, names: Names): string[] {
  if (!inverted.has(tokens[verb] ?? '')) return [];
  const end = endOfName(tokens, verb + 1);
  const next = tokens[end];
  return next === undefined || (next !== '’s' && behindSubject.test(next)) ? nameUpTo(tokens, end, names) : [];
}

/** Behind a run of capitals that may be a title and a name: "Deputy Secretary Wendy Sherman". */
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

/** By their last word. */
type Names = ReadonlyMap<string, readonly Name[]>;

/** Gathered once for all articles. */
const gathered = new WeakMap<People, Names>();

function namesIn(people: People): Names {
  const known = gathered.get(people);
  if (known) return known;
  const all = [...people.values()].flatMap((person) =>
    namesOf(person).map((name): Name => ({ words: tokensOf(name.replace(/^the /i, '')), id: person.id })),
  );
  const names = Map.groupBy(all, ({ words }) => words.at(-1) ?? '');
  gathered.set(people, names);
  return names;
}

/** Whose name ends before a token; several people's, where they share it. */
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

/** Words, the "’s" behind them, and marks. */
function tokensOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/['’]s\b/g, ' ’s ')
      .match(/[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*|’s|\S/gu) ?? []
  );
}
