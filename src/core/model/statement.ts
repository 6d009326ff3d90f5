import { z } from 'zod';
import { audience } from './events/audience.ts';
import { onQuestions } from './blocks/question.ts';
import { citations, type Citation } from './citation.ts';
import { edtfDate, type EdtfDate } from '../dates/edtf-date.ts';
import { id, ids, languageTag, prose, reference, splitList, words, type FieldHelp } from '../findings/field.ts';
import { alterations, type Alteration } from '../text/folding.ts';
import type { Form } from './form.ts';
import { locator } from './locator.ts';
import type { Person } from './person.ts';
import { isSlip, nearest } from '../text/nearest.ts';

/** What an editor writes between the braces of `quote` and `said`. */
export const statementAttributes = z.strictObject({
  id,
  /** Former ids: links to them still lead here. */
  aliases: ids.optional(),
  /** Who said it. */
  speaker: reference('a person or body', 'ryabkov'),
  /** To whom it was said: an outlet or audience. Left out if no source says. */
  to: audience('Channel One').optional(),
  /** The occasion, e.g. "interview". */
  occasion: words('an occasion', 'interview').optional(),
  /** When it was said. Left out if no source says. */
  on: edtfDate.optional(),
  /** Where it was said. Left out if no source says. */
  at: words('a place', 'Geneva').optional(),
  /** The event at which it was said. */
  event: reference('an event', 'ryabkov-briefing').optional(),
  /** The source that reports it; by default, the article's principal source, if it has only one. */
  source: reference('a source', 'geneva-commentary').optional(),
  /** Where in the source: `p2`, `p9-p12`. */
  locator,
  /** The sources of day and place, if the statement's own source doesn't give them. */
  'known-from': citations.optional(),
  /** What the speaker was inferred from, if the source doesn't name one. */
  inferred: words('words that say what the speaker is inferred from', 'p9 and p11').optional(),
  /** The questions of the article that it is on. */
  'on-question': onQuestions,
});

/** What an editor writes about the language of quoted words: in `quote` and `excerpt`. */
export const languageFields = {
  /** The language of the words, if it is another than that of the source. */
  lang: languageTag.optional(),
  /** The words in the language of the article. In a block they can follow the original as a block quotation (`>`) instead. */
  translation: prose('the words in the language of the article', 'There will be no deviations.').optional(),
  /** Whose translation it is: `editor`, or the name of whoever translated, in the words that readers see. */
  'translated-by': words('editor, or the name of the translator', 'editor').optional(),
};

/** What an editor writes between the braces of `quote`: for a direct quotation also how it differs from its source, and its language. */
export const quotationAttributes = statementAttributes.extend({
  /** How the words differ from the source's, if they do. */
  altered: z
    .string()
    .refine((text) => text.trim() !== '' && splitList(text).every((one) => (alterations as readonly string[]).includes(one)), {
      params: { suggest: suggestKinds },
    })
    .transform((text) => splitList(text) as Alteration[])
    .optional()
    .meta({ expected: `one or more of ${alterations.join(', ')}`, example: 'quotes dashes' } satisfies FieldHelp),
  ...languageFields,
});

/**
 * Suggests what can only have been meant: "ellipsis" for "elipsis" or "ell"; undefined if that is not certain for each word.
 */
function suggestKinds(text: string): string | undefined {
  const meant = splitList(text).map((one) => {
    const near = nearest(one, alterations);
    return near !== undefined && (near.startsWith(one) || isSlip(one, near, alterations)) ? near : undefined;
  });
  return meant.length > 0 && meant.every((one) => one !== undefined) ? [...new Set(meant)].join(' ') : undefined;
}

/** Returns the record of whoever says a statement; undefined if it has none, and for an excerpt of a document. */
export function speakerOf(
  { speaker }: Pick<Statement, 'speaker'>,
  { people }: { readonly people: ReadonlyMap<string, Person> },
): Person | undefined {
  return speaker === null ? undefined : people.get(speaker);
}

/** What an editor writes between the braces of `excerpt`: where in a document the words are. */
export const excerptAttributes = quotationAttributes.pick({
  id: true,
  aliases: true,
  source: true,
  locator: true,
  altered: true,
  lang: true,
  translation: true,
  'translated-by': true,
  'on-question': true,
});

/** Quoted words in the language of the article, next to the original. */
export interface Translation {
  /** A blank line divides paragraphs. */
  readonly text: string;
  /** The language of the translation (BCP 47): that of its article. */
  readonly language: string;
  /** `editor`, if it is this site's own, or the name of whoever translated. */
  readonly by: string;
}

/** Something that somebody said, or that a document says. */
export interface Statement {
  readonly id: string;
  readonly form: Form;
  /** For a direct quotation, exactly the source's words. */
  readonly text: string;
  /** The language of the words (BCP 47). Where no source and no editor gives one, it is assumed to be the article's. */
  readonly language: string;
  /** What gives the language: the quotation itself, its source, or only the article around it. */
  readonly languageFrom: 'quotation' | 'source' | 'article';
  /** The words in the article's language. */
  readonly translation: Translation | null;
  /** The id of the person or body; null for an excerpt of a document, which is its source. */
  readonly speaker: string | null;
  readonly to: string | null;
  readonly occasion: string | null;
  readonly on: EdtfDate | null;
  readonly at: string | null;
  readonly event: string | null;
  readonly source: string;
  readonly locator: string;
  readonly knownFrom: readonly Citation[];
  readonly inferred: string | null;
  /** The id of whoever quotes these words within their own: they are known only from that person. */
  readonly quotedBy: string | null;
  /** How a direct quotation differs from its source, as the editor marked it. */
  readonly altered: readonly Alteration[];
  /** The ids of the questions of its article that it is on. */
  readonly questions: readonly string[];
  /** Former ids. */
  readonly aliases: readonly string[];
  readonly article: string;
  /** The section that it is in; null before the first heading. */
  readonly section: string | null;
  /** The words before and after it in its paragraph. */
  readonly before: string;
  readonly after: string;
}
