/** Returns the source of a pattern that finds one of some words, with a capital or without: `[Ss]aid|[Tt]old`. */
export function eitherCase(words: readonly string[]): string {
  return words
    .map((word) => `[${word[0]?.toUpperCase() ?? ''}${word[0] ?? ''}]${word.slice(1).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
    .join('|');
}
