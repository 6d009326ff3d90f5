import { stemmer } from 'stemmer';

/**
 * Returns the stem of a word, by which the forms of one word are found together. In English it is the same in British and American
 * spelling; German loses its endings; words of other languages are their own stems.
 *
 * @param language the language of the site (BCP 47)
 */
export function stemOf(word: string, language: string): string {
  const [main] = language.split('-');
  if (main === 'en') return stemmer(american(word));
  return main === 'de' ? word.replace(caseEnding, '').replace(secondEnding, '') : word;
}

function american(word: string): string {
  return word
    .replace(/(?<=.{4})is(?=(?:ation|e|ed|es|ing)s?$)/, 'iz')
    .replace(/(?<=.{3})our(?=s?$|ed$|ing$|able$)/, 'or')
    .replace(/(?<=.{3})tre(s?)$/, 'ter$1')
    .replace(/(?<=.{3})ence$/, 'ense');
}

/** Endings of German cases, numbers and persons, and then those of comparison and of verbs such as "wartet". Umlauts were folded before. */
const caseEnding = /(?<=.{3})(?:ern|em|en|er|es|e|(?<=[bdfghklmnrt])s)$/;
const secondEnding = /(?<=.{4})(?:est|er|en|(?<=[bdfghklmnrstz])(?<!plan)et|(?<=[bdfghklmnt])st)$/;
