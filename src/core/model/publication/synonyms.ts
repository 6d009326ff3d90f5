import { z } from 'zod';
import { finding, type Finding } from '../../findings/finding.ts';
import type { FieldHelp } from '../../findings/field.ts';
import type { Written } from '../../findings/validate.ts';

/** What an editor writes in `synonyms.yml`: words that readers search for, and words in the texts that mean the same. */
export const synonymsFields = z.strictObject({
  synonyms: z.record(z.string().trim().min(1), z.array(z.string().trim().min(1)).min(1)).meta({
    expected: 'words that readers search for, each with a list of words used on the site',
    example: '{supper: [dinner]}',
  } satisfies FieldHelp),
});

/** Words that readers search for, and the words that the texts have instead. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** Finds synonyms that are in no text: a search for them would find nothing. */
export function checkSynonyms(synonyms: Synonyms, written: Written, texts: readonly string[]): Finding[] {
  const all = texts.join('\n').toLowerCase();
  return Object.entries(synonyms).flatMap(([said, recorded]) =>
    recorded.flatMap((words, i) =>
      all.includes(words.toLowerCase())
        ? []
        : [finding('unused-synonym', written.placeOf('synonyms', said, i), { said, recorded: words })],
    ),
  );
}
