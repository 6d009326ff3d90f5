import { z } from 'zod';
import { edtfDate } from '../dates/edtf-date.ts';
import { isolated } from '../text/language.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/en.ts';
import { day, formerIds, httpsAddress, languageTag, oneOf, prose, reference, words } from '../findings/field.ts';

/** What kind of text a source is: how it tells readers that words are somebody's own. */
export const sourceKinds = ['report', 'interview', 'transcript', 'speech', 'post', 'document'] as const;

/** One of them. In a report words are somebody's own within quotation marks; a speech, post or document is so as a whole. */
export type SourceKind = (typeof sourceKinds)[number];

/** What an editor writes in `sources/<id>.yml`. */
export const sourceFields = z
  .strictObject({
    /** Who published it. */
    publisher: words('a publisher', 'US Department of State'),
    /** Who wrote it, if that is known. */
    author: words('the name of the author', 'Natalia Ivanova').optional(),
    /** Its title, if one is recorded. */
    title: words('a title', 'Briefing with Deputy Secretary Sherman').optional(),
    /** What it is, if no title is recorded. */
    description: words('a description, where there is no title', 'preview of the talks').optional(),
    /** What kind of text it is; a report where left out. */
    kind: oneOf(sourceKinds).optional(),
    /** Whose speech, post or document it is. */
    speaker: reference('a person or body', 'ryabkov').optional(),
    /** The language that it is in. */
    language: languageTag.optional(),
    /** When it was published. */
    date: edtfDate.optional(),
    /** What a reader should know about it: how its date is known, what our copy lacks. */
    remark: prose('a sentence', 'Its title isn’t recorded in our copy.').optional(),
    /** The SHA-256 of its archived text: a text that was altered is then noticed on every computer. */
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ expected: 'a SHA-256 in hexadecimal, as sha256sum prints it', example: `c0998d5d${'0'.repeat(56)}` })
      .optional(),
    /** Where it can be read; left out for what is nowhere on the web. */
    url: httpsAddress.optional(),
    /** Who keeps what is nowhere on the web, and under what mark: a printed paper, a book, a document of an archive. */
    'held-at': words(
      'the archive that keeps a copy, and its call number',
      'City Archives, papers of the council, no. 12',
    ).optional(),
    /** The pages that it is on in print. */
    pages: z
      .string()
      .trim()
      .regex(/^[\p{L}\d]+(?:[-–, ]+[\p{L}\d]+)*$/u)
      .meta({ expected: 'one or more page numbers, in quotation marks', example: "'12–14'" })
      .optional(),
    /** A copy of it that a web archive keeps, and the day on which that was made: addresses come to an end. */
    archived: z.strictObject({ url: httpsAddress, on: day }).optional().meta({
      expected: 'the address of an archived copy and its day',
      example: '{url: https://web.archive.org/web/20220111/https://example.org/report, on: 2022-01-11}',
    }),
    /** Former ids: links to them still lead here. */
    formerly: formerIds,
  })
  .refine((source) => source.title !== undefined || source.description !== undefined, {
    path: ['title'],
    params: { rule: 'missing', instead: ['description'] },
    // Also if another field is wrong, so that all mistakes are found at once.
    when: () => true,
  })
  .refine(({ url, archived, ...source }) => url !== undefined || archived !== undefined || source['held-at'] !== undefined, {
    path: ['url'],
    params: {
      rule: 'missing',
      instead: ['held-at'],
      expected: 'an https: address; if the source is nowhere on the web, write held-at: … instead, to say who keeps it',
    },
    when: () => true,
  })
  .refine(({ url, archived }) => url !== undefined || archived === undefined, {
    path: ['url'],
    params: {
      rule: 'missing',
      expected:
        'an https: address, namely that of which there is an archived copy; if the copy is not of this source, remove "archived" instead',
    },
    when: () => true,
  });

/** A source: a published text that is cited. */
export type Source = { readonly id: string } & Readonly<z.output<typeof sourceFields>>;

/** Returns a source if it is a post by this person or body. */
export function postBy(speaker: string | null, source: Source | undefined): Source | undefined {
  return source?.kind === 'post' && source.speaker === speaker ? source : undefined;
}

/** Returns the publisher of a source; the id of one that is unknown, which has a finding. */
export function publisherOf(id: string, sources: ReadonlyMap<string, Source>): string {
  return sources.get(id)?.publisher ?? id;
}

/** Returns the author, if one is known, the publisher and the title: "InfoRos, Two delegations, one marathon". */
export function describeSource(source: Source): string {
  return [...issuersOf(source), isolatedTitle(source)].join(', ');
}

/** Returns the author, if one is known, and the publisher. */
export function issuersOf({ author, publisher }: Source): string[] {
  return [author, publisher].filter((name) => name !== undefined);
}

/** Returns where a source is found that need not be on the web, in a sentence or two: "Page 3. Kept at City Archives, no. 12." */
export function describeKeeping({ pages, 'held-at': heldAt }: Source, { source }: Pick<Words, 'source'>): string {
  const printed = pages === undefined ? '' : say(/^[\p{L}\d]+$/u.test(pages) ? source.page : source.pages, { pages });
  const kept = heldAt === undefined ? '' : say(source.heldAt, { place: heldAt });
  return [printed, kept].filter(Boolean).join(' ');
}

/** Returns the title for a line of the interface, which runs from left to right: another direction is isolated from it. */
export function isolatedTitle(source: Source): string {
  const title = sourceTitle(source);
  return source.title === undefined ? title : isolated(title, source.language ?? 'en', 'en');
}

/** Returns the title; if none is recorded, the description. */
export function sourceTitle(source: Source): string {
  return source.title ?? source.description ?? source.publisher;
}
