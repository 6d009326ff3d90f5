import type { Person } from './person.ts';

/** What a person or body may be called: by the name, the last of its words, an alias, or as the source prints it. */
export function namesOf({ name, kind, aliases, printed }: Person): string[] {
  const last = kind === 'person' ? name.split(' ').at(-1) : undefined;
  return [...new Set([name, ...(last === undefined ? [] : [last]), ...aliases, ...(printed === undefined ? [] : [printed])])];
}

/** Whether a text calls a person by one of these names: as a whole, not as a part of another word. */
export function isNamedIn(text: string, person: Person): boolean {
  const words = plain(text);
  return namesOf(person).some((name) => words.includes(plain(name)));
}

/**
 * The first word of a link to a person that is like a name and is not on record: one with a capital that is in none of the
 * person's names and not in the role. "The minister" is no name; "Mr Rybakov" is an unknown one.
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
      .match(/[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu) ?? []
  );
}

/** In lower case, with a space around each word. */
function plain(text: string): string {
  return ` ${wordsOf(text).join(' ').toLowerCase().replace(/^the /, '')} `;
}
