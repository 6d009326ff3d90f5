import { join } from 'node:path';
import type { Around, Check } from '../content/kept-articles.ts';
import type { ParsedArticle } from '../content/parse-article.ts';
import { sha256 } from '../content/sha256.ts';
import type { Finding } from '../core/findings/finding.ts';
import { digestAll } from './digest.ts';
import { readKept, writeKept } from './kept-values.ts';

/** What was found in articles, by their keys. */
type Found = ReadonlyMap<string, readonly Finding[]>;

/**
 * Checks articles, and takes over what was found in those that are the same, as long as everything is that is around them. What was found
 * in other surroundings is in another file.
 *
 * @param code the hash of the code and the settings
 * @param keys articles with the same key are the same; one without a key is always checked
 */
export function checkChanged(
  folder: string,
  code: string,
  articles: readonly ParsedArticle[],
  keys: WeakMap<ParsedArticle, string>,
  around: Around,
  check: Check,
): readonly Finding[] {
  const hash = digestAround(around);
  if (hash === undefined) return check(articles, around);
  const file = join(folder, `findings-${sha256(JSON.stringify([code, hash]))}`);
  const known = (readKept(file) ?? new Map()) as Found;
  const keyOf = (article: ParsedArticle): string => keys.get(article) ?? '';
  const changed = articles.filter((article) => !known.has(keyOf(article)));
  const found = check(changed, around);
  const byFile = Map.groupBy(found, ({ place }) => place.file);
  const now: Found = new Map(
    articles.map((article) => [keyOf(article), known.get(keyOf(article)) ?? byFile.get(article.file) ?? []]),
  );
  const isWhole = !now.has('') && [...byFile.keys()].every((found) => changed.some(({ file }) => file === found));
  if (changed.length > 0 && isWhole) writeKept(file, now);
  return [...found, ...articles.flatMap((article) => known.get(keyOf(article)) ?? [])];
}

/** Returns the hash of what is around articles: the words of the interface follow from their language, and texts have a digest. */
function digestAround({ library: { words, ...library }, texts, today }: Around): string | undefined {
  const digests = [...texts].map(([id, text]) => [id, text.sha256]);
  return digestAll([...Object.entries(library).flat(), words.language, words.locale, digests, today]);
}
