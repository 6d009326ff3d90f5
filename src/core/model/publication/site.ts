import { z } from 'zod';
import { httpsAddress, oneOf, prose, words } from '../../findings/field.ts';
import { sideColourNames } from '../sides/palette.ts';
import type { Words } from '../../words/en.ts';
import { say } from '../../words/say.ts';
import { languages, wordsIn } from '../../words/words.ts';

/** What a publication can be to those who cite it. */
export const periodicals = ['magazine', 'newspaper'] as const;

const licence = z.strictObject({
  /** Its name, as readers see it. */
  name: words('the name of a licence', 'CC BY 4.0'),
  /** The https: address of its text. */
  url: httpsAddress,
});

const positions = z.strictObject({
  /** Who gave the positions, as the caption of a map says it. */
  from: words('the name of whoever gave the positions', 'GeoNames'),
  /** The licence of those data, if they have one. */
  licence: words('the name of a licence', 'CC BY 4.0').optional(),
});

/** What an editor writes in `site.yml`: what the publication is, and who publishes it. */
export const siteFields = z.strictObject({
  /** The name of the site. */
  name: words('the name of the site', 'The Harbour Record'),
  /** What it is, in a few words. */
  tagline: words('a few words', 'What was said about the harbour'),
  /** What it is, in a sentence or two. */
  description: prose('a sentence', 'News analysis in which every quotation is a record.'),
  /** What readers must know on every page, such as that all of it is invented. */
  notice: words('a short notice for every page', 'Everything here is invented.').optional(),
  /** The language of the interface (BCP 47), one of those in `src/core/words`. */
  language: z
    .string()
    .refine((language) => wordsIn(language) !== undefined)
    .default('en')
    .meta({ expected: `a language that the interface speaks (${languages.join(', ')})`, example: 'en' }),
  /** The colour of links and of an icon that code draws, one of those for sides; blue by default. */
  accent: oneOf(sideColourNames).optional(),
  /** Who publishes it. */
  publisher: words('the name of the publisher', 'Harbour Press'),
  /** How to reach the publisher: an e-mail address or an https: address. */
  contact: z
    .union([z.email(), z.url({ protocol: /^https$/ })])
    .optional()
    .meta({ expected: 'an e-mail address or an https: address', example: 'editors@example.org' }),
  /** What citations call it; a magazine by default. */
  periodical: oneOf(periodicals).default('magazine'),
  /** The licence of the site’s own text. Without it, the site says nothing about a licence. */
  licence: licence.optional().meta({
    expected: 'the name and the https: address of a licence',
    example: '{name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}',
  }),
  /** Where the positions of cities in `events/` are from. Without it, maps say nothing of that. */
  positions: positions.optional().meta({
    expected: 'the source of the positions of cities',
    example: '{from: GeoNames, licence: CC BY 4.0}',
  }),
});

/** Returns where the positions of cities are from, with the licence: "GeoNames (CC BY 4.0)"; undefined if nothing is said of it. */
export function originOfPositions({ positions: its }: Site): string | undefined {
  return its && (its.licence === undefined ? its.from : `${its.from} (${its.licence})`);
}

/** Returns the contact as the address of a link. */
export function contactHref(contact: string): string {
  return contact.startsWith('https:') ? contact : `mailto:${contact}`;
}

/** Returns who has the rights in the site’s texts, under which licence, and that quotations are not the site’s: for feeds and machines. */
export function rightsIn({ publisher, licence }: Site, { cite }: Words): string {
  return licence ? say(cite.rightsUnder, { publisher, licence: licence.name }) : say(cite.rights, { publisher });
}

/** The site's settings, as editors set them. */
export type Site = Readonly<z.output<typeof siteFields>>;
