import type { Archive } from '../archive.ts';
import { roleAfterName, type Person } from '../person.ts';
import { describeStatement, statementTitle } from '../describe-statement.ts';
import type { Statement } from '../statement.ts';
import { sentence } from '../../text/wording.ts';
import { count, say } from '../../words/say.ts';

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

/**
 * Describes the page of a statement: who said what, in what form, to whom and when. Only the words are cut, so that nothing is lost that
 * must go with them.
 */
export function describeStatementPage(statement: Statement, archive: Archive): string {
  const { formShown, audience, dated } = describeStatement(statement, archive);
  const circumstances = [
    [formShown, audience, dated],
    [formShown, dated],
  ].map((parts) => parts.filter(Boolean).join(', '));
  const descriptions = circumstances.flatMap((said) =>
    wordLengths.map((length) => `${sentence(statementTitle(archive, statement, length))} ${said}.`),
  );
  return descriptions.find(({ length }) => length <= descriptionLength) ?? descriptions.at(-1) ?? '';
}

/** How many characters of the words a description may have, the most first. With fewer there would be no point in quoting. */
const wordLengths = [120, 100, 85, 70, 60, 50, 40, 30, 20];
