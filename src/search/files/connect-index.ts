import type { RecordIndex } from '../query/record-index.ts';
import { vocabularyOf, type Vocabulary } from '../query/vocabulary.ts';
import type { FindWord } from './matches.ts';
import type { OpenIndex } from './open-index.ts';
import { recordIndex } from './record-index.ts';
import { vocabularySource } from './vocabulary-source.ts';

/** Connects an open index with what finds the places of words, and returns what the query layer asks. */
export function connectIndex(
  { lists, load }: OpenIndex,
  findWord: FindWord,
  base: string,
): { vocabulary: Vocabulary; index: RecordIndex } {
  const vocabulary = vocabularyOf(lists, vocabularySource(load));
  const formsOf = async (word: string): Promise<readonly string[]> => {
    await vocabulary.know([word]);
    return vocabulary.relatives(word);
  };
  return { vocabulary, index: recordIndex(lists, { findWord, formsOf, load }, base) };
}
