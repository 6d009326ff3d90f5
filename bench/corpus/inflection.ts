/** Plain words, one space between them, as a list. */
export function list(words: string): string[] {
  return words.trim().split(/\s+/);
}

/** "delegation" becomes "delegations", "treaty" "treaties". Irregular ones are not in our lists. */
export function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** "review" becomes "reviewed", "curb" "curbed", "apply" "applied". */
export function past(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return verb.replace(/y$/, 'ied');
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
}

/** "review" becomes "reviewing", "welcome" "welcoming". */
export function participle(verb: string): string {
  return `${verb.replace(/([^e])e$/, '$1')}ing`;
}
