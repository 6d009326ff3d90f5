import type { Archive } from './archive.ts';
import { roleAfterName, type Person } from './person.ts';
import { count, say } from '../words/say.ts';

/** Characters of a page's description at most: search engines and previews cut longer ones. */
export const descriptionLength = 160;

/** Describes the page of a person or body: who that is, and how many of their statements are on record. */
export function describePerson(person: Person, { statementsBySpeaker, words }: Archive): string {
  const { name } = person;
  const role = roleAfterName(person);
  const number = statementsBySpeaker.get(person.id)?.length ?? 0;
  if (number === 0) return say(words.people.mentionedDescription, { name, role });
  return say(words.people.personDescription, { name, role, count: count(number, words.statement.count, words) });
}
