/** What JSON-LD allows for most properties: a value, or a list of values. */
export type OneOrMore<T> = T | readonly T[];

/** Returns the only value of a list by itself, as JSON-LD is usually written; otherwise the list. */
export function oneOrMore<T>(values: readonly T[]): OneOrMore<T> {
  const [first] = values;
  return values.length === 1 && first !== undefined ? first : values;
}
