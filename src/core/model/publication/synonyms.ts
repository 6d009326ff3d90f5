import { z } from 'zod';
import { finding, type Finding } from '../../findings/finding.ts';
import type { FieldHelp } from '../../findings/field.ts';
import type { Written } from '../../findings/written.ts';

/** What an editor writes in `synonyms.yml`. */
export const synonymsFields = z.strictObject({
  /** Names of the same body, person or thing, such as an acronym and the full name. A search for one also finds the others. */
  names: z
    .array(z.array(z.string().trim().min(1)).min(2))
    .default([])
    .meta({
      expected: 'a list of lists of at least two names',
      example: '[[OSCE, Organization for Security and Co-operation in Europe]]',
    } satisfies FieldHelp),
  /** Words that readers search for, each with words in the texts that mean the same. */
  synonyms: z.record(z.string().trim().min(1), z.array(z.string().trim().min(1)).min(1)).meta({
    expected: 'words that readers search for, each with a list of words used on the site',
    example: '{supper: [dinner]}',
  } satisfies FieldHelp),
});

/** What an editor wrote in `synonyms.yml`. */
export type WrittenSynonyms = z.output<typeof synonymsFields>;

/** Words that readers search for, and the words that the texts have instead. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** Joins what an editor wrote: what a search for each of the words and names also finds. */
export function synonymsIn({ synonyms, names }: WrittenSynonyms): Synonyms {
  const joined = new Map(Object.entries(synonyms));
  for (const group of names)
    for (const name of group) joined.set(name, [...(joined.get(name) ?? []), ...group.filter((other) => other !== name)]);
  return Object.fromEntries(joined);
}

/** Finds synonyms that are in no text, and names none of which is: a search for them would find nothing. */
export function checkSynonyms({ synonyms, names }: WrittenSynonyms, written: Written, texts: readonly string[]): Finding[] {
  const all = texts.join('\n').toLowerCase();
  const occurs = (words: string): boolean => all.includes(words.toLowerCase());
  const unusedNames = names.flatMap((group, i) => {
    const [said = '', recorded = ''] = group;
    return group.some(occurs)
      ? []
      : [finding('unused-synonym', written.placeOf('names', i, 1), { said, recorded, only: 'names' })];
  });
  const unused = Object.entries(synonyms).flatMap(([said, recorded]) =>
    recorded.flatMap((words, i, { length }) => {
      const only = length === 1 ? 'synonym' : undefined;
      return occurs(words)
        ? []
        : [finding('unused-synonym', written.placeOf('synonyms', said, i), { said, recorded: words, only })];
    }),
  );
  return [...unusedNames, ...unused];
}
