import { families } from '../query/english-words.ts';
import { stemOf } from '../query/stems.ts';

/** What readers may search for, and what the records say instead. */
type Synonyms = Readonly<Record<string, readonly string[]>>;

/**
 * Adds the forms of English words that no stem joins, as far as they lead to a word of the records: a search for "choose" also finds
 * "chose", and one for "gave in" what editors list for "give in".
 *
 * @param words the words of the records
 * @param language the language of the site (BCP 47)
 */
export function withForms(synonyms: Synonyms, words: readonly string[], language: string): Synonyms {
  if (language.split('-')[0] !== 'en') return synonyms;
  const stem = (word: string): string => stemOf(word, language);
  const held = new Set(words);
  const stems = new Set(words.map(stem));
  const added: Record<string, readonly string[]> = { ...synonyms };
  const add = (said: string, recorded: readonly string[]): void => {
    if (recorded.length > 0) added[said] = [...new Set([...(added[said] ?? []), ...recorded])];
  };
  const terms = Object.keys(synonyms).filter((said) => said.includes(' '));
  for (const [base, ...others] of families) {
    // Other forms of the first word have its stem. Those of the others would be other words: "rang" and "range".
    const found = [...(stems.has(stem(base)) ? [base] : []), ...others.filter((form) => held.has(form))];
    for (const form of [base, ...others])
      add(
        form,
        found.filter((other) => other !== form),
      );
    for (const said of terms) {
      const parts = said.split(' ');
      const at = parts.indexOf(base);
      if (at >= 0) for (const form of others) add(parts.with(at, form).join(' '), synonyms[said] ?? []);
    }
  }
  return added;
}
