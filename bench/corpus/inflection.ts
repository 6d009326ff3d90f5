/** Splits a text of words separated by spaces. */
export function list(words: string): string[] {
  return words.trim().split(/\s+/);
}

/** Returns a noun in the plural: "delegations", "treaties". Our lists have no irregular nouns. */
export function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Returns a verb in the past tense: "reviewed", "curbed", "applied". */
export function past(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return verb.replace(/y$/, 'ied');
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

/** Returns a verb with -ing: "reviewing", "welcoming". */
export function participle(verb: string): string {
  return `${verb.replace(/([^e])e$/, '$1')}ing`;
}
