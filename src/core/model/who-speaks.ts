import type { Statement } from './statement.ts';
import { countWords } from '../text/wording.ts';

/** How much of what is on record is somebody's, or was said to somebody. */
export interface Share {
  readonly key: string;
  /** Words in direct quotations. */
  readonly words: number;
  /** Direct quotations. */
  readonly direct: number;
  /** Indirect statements. */
  readonly indirect: number;
}

/**
 * Counts statements by a key: the speaker, or the audience.
 *
 * @returns most quoted words first, then most statements, then in the order of the statements
 */
export function countStatements(statements: readonly Statement[], keyOf: (statement: Statement) => string): Share[] {
  const groups = Map.groupBy(statements, keyOf);
  const shares = [...groups].map(([key, group]): Share => {
    const direct = group.filter(({ form }) => form === 'direct');
    const words = direct.reduce((sum, { text }) => sum + countWords(text), 0);
    return { key, words, direct: direct.length, indirect: group.length - direct.length };
  });
  return shares.sort((a, b) => b.words - a.words || b.direct + b.indirect - (a.direct + a.indirect));
}
