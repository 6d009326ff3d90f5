import { z } from 'zod';
import { oneOf, prose, words } from '../findings/field.ts';
import { sideColourNames } from './sides/palette.ts';
import { languages, wordsIn } from '../words/words.ts';

/** What an editor writes in `site.yml`: who publishes this site. */
export const siteFields = z.strictObject({
  /** The name of the site. */
  name: words('the name of the site', 'On the Record'),
  /** What it is, in a few words. */
  tagline: words('a few words', 'Annotated news analysis'),
  /** What it is, in a sentence or two. */
  description: prose('a sentence', 'News analysis in which every quotation is a record.'),
  /** The language of the interface (BCP 47), one of those in `src/core/words`. */
  language: z
    .string()
    .refine((language) => wordsIn(language) !== undefined)
    .default('en')
    .meta({ expected: `a language that the interface speaks (${languages.join(', ')})`, example: 'en' }),
  /** The colour of links, one of those for sides; blue by default. */
  accent: oneOf(sideColourNames).optional(),
  /** Who publishes it. */
  publisher: words('who publishes the site', 'On the Record'),
  /** How to reach the publisher: an e-mail address or an https: address. */
  contact: z
    .union([z.email(), z.url({ protocol: /^https$/ })])
    .optional()
    .meta({ expected: 'an e-mail address or an https: address', example: 'editors@example.org' }),
});

/** Returns the contact as the address of a link. */
export function contactHref(contact: string): string {
  return contact.startsWith('https:') ? contact : `mailto:${contact}`;
}

/** The site's settings, as editors set them. */
export type Site = Readonly<z.output<typeof siteFields>>;
