import type { VocabularySource } from '../query/vocabulary.ts';
import type { LoadPart } from './parts.ts';

/** Returns the source of a vocabulary, which reads the files of an index. */
export function vocabularySource(load: LoadPart): VocabularySource {
  return {
    words: (file) => load('words', file),
    dates: async () => [...new Set((await load('dates', 0)).dates.flatMap((tokens) => tokens.split(' ')))],
    speakers: async () => (await load('names', 0)).speaker.map(([, name]) => name),
  };
}
