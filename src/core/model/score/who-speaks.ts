import type { Statement } from '../statement.ts';
import { countWords } from '../../text/wording.ts';

/** How many words and statements belong to a speaker or an audience. */
export interface Share {
  readonly key: string;
  /** The number of words in direct quotations. */
  readonly words: number;
  /** The number of direct quotations. */
  readonly direct: number;
  /** The number of reported statements. */
  readonly indirect: number;
}

/**
 * Counts statements by a key: the speaker, or the audience. One without it, such as an excerpt of a document, isn't counted.
 *
 * @returns the shares in order of quoted words, then of statements, largest first
 */
export function countStatements(statements: readonly Statement[], keyOf: (statement: Statement) => string | null): Share[] {
  const groups = Map.groupBy(statements, keyOf);
  const shares = [...groups].flatMap(([key, group]): Share[] => {
    if (key === null) return [];
    const direct = group.filter(({ form }) => form === 'direct');
    const words = direct.reduce((sum, { text }) => sum + countWords(text), 0);
    return [{ key, words, direct: direct.length, indirect: group.length - direct.length }];
  });
  return shares.sort((a, b) => b.words - a.words || b.direct + b.indirect - (a.direct + a.indirect));
}
