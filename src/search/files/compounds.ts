import { straighten } from '../query/straighten.ts';
import { wordsOf } from '../query/words.ts';

/** Returns the words of texts that have a hyphen and may be written without: "co-operation", but not "Russia-NATO" or "2021-2022". */
export function compoundsIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(hyphened))].sort();
}

function hyphened(text: string): string[] {
  return (straighten(text).match(/[\p{L}\p{N}\p{M}]+(?:-\p{Ll}[\p{L}\p{M}]*)+/gu) ?? []).map((compound) =>
    compound.split('-').flatMap(wordsOf).join('-'),
  );
}
