import { z } from 'zod';
import { formerIds, oneOf, words } from '../findings/field.ts';
import { sideSlugs } from './side.ts';

/** What an editor writes in `people/<id>.yml`. */
export const personFields = z.strictObject({
  /** The name as this site prints it. */
  name: words('a name', 'Sergei Ryabkov'),
  /** A person, or a body that speaks through nobody named. */
  kind: oneOf(['person', 'body']).default('person'),
  /** Office or role at the time that the articles cover. */
  role: words('an office or role', 'Deputy Foreign Minister of Russia'),
  /** The side that the person speaks for. */
  side: oneOf(sideSlugs),
  /** The name and title as the principal source prints them. */
  printed: words('a name as the source prints it', 'Deputy Foreign Minister Sergei Ryabkov').optional(),
  /** Other spellings and names that a reader may search for. */
  aliases: z.array(words('a name', 'Riabkov')).default([]).meta({ expected: 'a list of names', example: '[Riabkov, Рябков]' }),
  /** Ids that it had before. */
  formerly: formerIds,
});

/** A person or body. */
export type Person = { readonly id: string } & Readonly<z.output<typeof personFields>>;

/** What follows a name: ", Deputy Foreign Minister of Russia"; nothing for a body whose only role is to be one. */
export function roleAfterName({ kind, role }: Person): string {
  return kind === 'body' && role === 'body' ? '' : `, ${role}`;
}
