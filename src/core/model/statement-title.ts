import { the, type Archive } from './archive.ts';
import { beginningOf, type Statement } from './statement.ts';

/** The title of a statement: who, and how the words begin. */
export function statementTitle({ people }: Pick<Archive, 'people'>, statement: Statement): string {
  return `${the(people, statement.speaker).name}: ${beginningOf(statement)}`;
}
