import type { FoundRecord } from '../query/record-index.ts';
import { wordsOf } from '../query/words.ts';

/**
 * Returns the name that a text gives as somebody’s who is not the speaker of the record, in the text’s own words; undefined if the
 * text names the speaker, or no other speaker.
 *
 * @param around the text without the words that were compared
 * @param speakers the names of all speakers on record
 */
export function otherNamed(around: string, { meta }: FoundRecord, speakers: readonly string[]): string | undefined {
  const said = wordsOf(around);
  const own = wordsOf([meta['title'], meta['also'], meta['to'], meta['where']].filter(Boolean).join(' '));
  if (own.some((word) => word.length > 2 && said.includes(word) && isName(word, around))) return undefined;
  for (const name of speakers) {
    const words = wordsOf(name);
    const last = words.at(-1) ?? '';
    // Of a person, the last name is enough; of a body, the last word may be any: "State", "House".
    if (words.length === 2 && !own.includes(last) && last.length > 2 && said.includes(last) && isName(last, around))
      return writtenAs(last, around);
  }
  return undefined;
}

/** Whether a word begins with a capital where a text has it. */
function isName(word: string, text: string): boolean {
  return /^\p{Lu}/u.test(writtenAs(word, text) ?? '');
}

function writtenAs(word: string, text: string): string | undefined {
  return text
    .match(/[\p{L}\p{M}'’-]+/gu)
    ?.find((written) => wordsOf(written).includes(word))
    ?.replace(/['’]s$/, '');
}
