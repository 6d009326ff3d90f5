import { findDecomposed, findMixedWords, findUnseen } from './characters.ts';

/**
 * Returns JSON with an escape, such as `\u00ad`, for every character that readers can't see or would mistake for another. Its
 * value is the same. A file that repeats the words of a source may hold such characters, and content may not show them.
 */
export function escapeInJson(json: string): string {
  const spans = [
    ...findUnseen(json).map(({ offset, code }) => [offset, offset + String.fromCodePoint(code).length] as const),
    ...findMixedWords(json).map(({ offset, word }) => [offset, offset + word.length] as const),
    ...findDecomposed(json).map(({ offset, found }) => [offset, offset + found.length] as const),
  ].sort(([a], [b]) => a - b);
  let done = 0;
  const parts = spans.flatMap(([from, to]) => {
    if (from < done) return [];
    const before = json.slice(done, from);
    done = to;
    return [before, json.slice(from, to).replace(/[^ -~]/g, escape)];
  });
  const escaped = parts.join('') + json.slice(done);
  // Of each word only the first such letter is found.
  return spans.length === 0 ? json : escapeInJson(escaped);
}

function escape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
