import { z } from 'zod';
import { edtfDate } from '../dates/edtf-date.ts';
import { formerIds, oneOf, reference, words } from '../findings/field.ts';
import { memoizeByText } from '../text/memoize-by-text.ts';
import type { Permalinks } from './permalinks.ts';

/** What an editor writes in `people/<id>.yml`. */
export const personFields = z.strictObject({
  /** The name as this site prints it. */
  name: words('a name', 'Sergei Ryabkov'),
  /** A person; a body whose speakers are not named; or somebody whom no source names ("a senior official"), who has no page. */
  kind: oneOf(['person', 'body', 'unnamed']).default('person'),
  /** The office or role at the time that the articles cover. */
  role: words('an office, job or function', 'Deputy Foreign Minister of Russia'),
  /** The side that the person speaks for; by default, that of whom they speak for, if any. */
  side: reference('a side of sides.yml', 'russia').optional(),
  /** The person or body on whose behalf the person speaks. */
  'speaks-for': reference('a person or body', 'state-department').optional(),
  /** The party that the person belonged to at the time. */
  party: words('a party', 'Independent').optional(),
  /** When the person was born and died, if it matters for what is said: nobody speaks outside of it. */
  born: edtfDate.optional(),
  died: edtfDate.optional(),
  /** The name and title as the principal source prints them. */
  printed: words('a name as the source prints it', 'Deputy Foreign Minister Sergei Ryabkov').optional(),
  /** Other spellings and names that a reader may search for. */
  aliases: z.array(words('a name', 'Riabkov')).default([]).meta({ expected: 'a list of names', example: '[Riabkov, Рябков]' }),
  /** Former ids: links to them still lead here. */
  formerly: formerIds,
});

/** A person or body. */
export type Person = { readonly id: string } & Readonly<z.output<typeof personFields>>;

/** Returns the address of a person's page; undefined for somebody whom no source names. */
export function personAddress({ id, kind }: Pick<Person, 'id' | 'kind'>, links: Permalinks): string | undefined {
  return kind === 'unnamed' ? undefined : links.person(id);
}

/** Returns the office or role; null for a body whose role is just `body`. */
export function roleOf({ kind, role }: Pick<Person, 'kind' | 'role'>): string | null {
  return kind === 'body' && role === 'body' ? null : role;
}

/** Returns what follows the name: ", Deputy Foreign Minister of Russia", with the party if there is one; or nothing. */
export function roleAfterName(person: Person): string {
  const [role, party] = [roleOf(person), person.party];
  return `${role === null ? '' : `, ${role}`}${party === undefined ? '' : ` (${party})`}`;
}

/**
 * Returns what a person or body may be called: the name, a person's surname, an alias, or the name as the source prints it.
 */
export function namesOf({ name, kind, aliases, printed }: Person): string[] {
  const surname = kind === 'person' ? surnameIn(name) : undefined;
  return [
    ...new Set([name, ...(surname === undefined ? [] : [surname]), ...aliases, ...(printed === undefined ? [] : [printed])]),
  ];
}

/**
 * Returns the surname in a name: its last word, unless that is part of an office ("Spokeswoman of the Federal President"), a numeral
 * ("Charles III") or the only word. Whoever is also known by such a word has it as an alias.
 */
export function surnameIn(name: string): string | undefined {
  const words = name.split(/\s+/);
  const last = words.at(-1)?.replace(/,$/, '') ?? '';
  const isOffice = words.some((word) => ofOffices.test(word)) || officeWord.test(last);
  return words.length < 2 || isOffice || /^(?:[IVX]+|[JS]r\.?)$/.test(last) ? undefined : last;
}

/** Words that join an office to what it is of; they are in no name. */
const ofOffices = /^(?:of|for|to|at|des|für|beim?)$/i;
const officeWord =
  /^(?:(?:vice-?|ex-?)?president|minister|secretary|chancellor|premier|spokes(?:man|woman|person)|ambassador|governor|mayor|commissioner|official|officer|director|envoy|bundespräsident(?:in)?|(?:bundes)?kanzler(?:in)?|(?:\p{L}+)?minister(?:in)?|sprecher(?:in)?)$/iu;

/** Whether a text has one of a person's names, in whole words. */
export function isNamedIn(text: string, person: Person): boolean {
  const words = plainText(text);
  return plainNamesOf(person).some((name) => words.includes(name));
}

/** One text is compared with the names of everybody. */
const plainText = memoizeByText(plain);

function plainNamesOf(person: Person): readonly string[] {
  const known = plainNames.get(person) ?? namesOf(person).map(plain);
  plainNames.set(person, known);
  return known;
}

/** A person is looked for in many texts. */
const plainNames = new WeakMap<Person, readonly string[]>();

/**
 * Finds the first word in the text of a link to a person that looks like a name but isn't one of theirs: a capitalised word that
 * is neither in their names nor in their role. "The minister" has none; in "Mr Rybakov" it is "Rybakov".
 */
export function unknownName(words: string, person: Person): string | undefined {
  if (isNamedIn(words, person)) return undefined;
  const known = new Set([...namesOf(person), person.role, forms].flatMap((text) => plain(text).trim().split(' ')));
  const capitals = wordsOf(words).filter((word) => /^\p{Lu}/u.test(word));
  return capitals.find((word, i) => !known.has(word.toLowerCase()) && !(i === 0 && articles.test(word)));
}

const forms = 'Mr Mrs Ms Dr Sir Dame Lord Lady President Minister Secretary Ambassador General';
const articles = /^(?:The|A|An|His|Her|Their|Its)$/;

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replace(/['’]s\b/g, '')
      .match(plainly.test(text) ? plainWord : word) ?? []
  );
}

const word = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;

/** The same for texts whose only letters are those of ASCII, where it is four times as fast. */
const plainWord = /[A-Za-z\d]+(?:[-'’][A-Za-z\d]+)*/g;
const plainly = /^[\0-\x7F\u2010-\u2027]*$/;

/** Returns a text's words in lower case, with a space around each. */
function plain(text: string): string {
  return ` ${wordsOf(text).join(' ').toLowerCase().replace(/^the /, '')} `;
}
