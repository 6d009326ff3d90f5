import { z } from 'zod';
import { the, verificationOf, type Archive } from '../../core/model/archive.ts';
import { isVerbatim } from '../../core/model/form.ts';
import { qualifiersOf } from '../../core/model/qualifiers.ts';
import { sideOf } from '../../core/model/sides/side.ts';
import { speakerOf, type Statement } from '../../core/model/statement.ts';
import type { Verification } from '../../core/model/verification-status.ts';
import { address, cited, citedIn, date, id, inArticle } from './fields.ts';

const words = {
  id,
  text: z
    .string()
    .describe('The words. For a direct quotation and an excerpt they are the source’s. A blank line divides paragraphs.'),
  lang: z
    .string()
    .nullable()
    .describe('The language of the words (BCP 47); null if neither the source nor the editor gives one.'),
  translation: z
    .object({
      text: z.string(),
      lang: z.string().describe('Its language (BCP 47).'),
      by: z.string().describe('Whose translation it is: editor for the site’s own, or a name.'),
    })
    .nullable()
    .describe('The words in the language of the article; null if they are in it already.'),
  qualifiers: z
    .array(z.string())
    .describe('What must go with the speaker, the words or the date wherever they are shown, in the language of the site.'),
};

const where = {
  source: cited.extend({ locator: z.string() }),
  ...inArticle,
  page: address.describe('Its own page.'),
  verification: z
    .object({
      status: z
        .enum(['exact', 'normalised', 'absent', 'cannot-check'])
        .describe('How the words compare with the archived text of the source.'),
      rule: z.string().nullable().describe('verbatim, or what differs; null if the words were not found or not compared.'),
      speaker: z
        .enum(['named', 'reading'])
        .nullable()
        .describe('named if the source names the speaker next to the words, reading if the editor identified the speaker.'),
      checked: z.string().nullable().describe('The day of the comparison.'),
    })
    .nullable()
    .describe('How a direct quotation compares with its source; null for a reported statement.'),
};

/** A statement as data. */
export const statementData = z.strictObject({
  ...words,
  form: z.enum(['direct', 'indirect']).describe('direct: somebody’s words, verbatim; indirect: reworded and attributed.'),
  speaker: z.object({
    id: z.string().describe('The id of a person or body in people.json.'),
    name: z.string(),
    role: z.string(),
    side: z.string().nullable().describe('The id of the side that they speak for.'),
  }),
  inferred: z.string().nullable().describe('What the speaker was inferred from, if the source does not name one.'),
  quotedBy: z.string().optional().describe('The id of whoever quotes the words, where they are known only from that person.'),
  to: z.string().nullable().describe('To whom it was said.'),
  occasion: z.string().nullable(),
  on: date,
  at: z.string().nullable().describe('Where it was said.'),
  event: z.string().nullable().describe('The id of the event in events.json at which it was said.'),
  ...where,
});

/** An excerpt of a document as data: it has no speaker. */
export const excerptData = z.strictObject({ ...words, on: date, ...where });

/** Returns a statement as data; undefined for an excerpt of a document. */
export function statementAsData(statement: Statement, archive: Archive): z.output<typeof statementData> | undefined {
  const speaker = speakerOf(statement, archive);
  const { form, to, occasion, on, at, event, inferred, quotedBy } = statement;
  if (!speaker || form === 'excerpt') return undefined;
  const side = sideOf(speaker, archive)?.id ?? null;
  const { id, text, lang, translation, qualifiers } = wordsOf(statement, archive);
  return {
    id,
    form,
    text,
    lang,
    translation,
    speaker: { id: speaker.id, name: speaker.name, role: speaker.role, side },
    inferred,
    qualifiers,
    ...(quotedBy !== null && { quotedBy }),
    to,
    occasion,
    on: on?.edtf ?? null,
    at,
    event,
    ...whereOf(statement, archive),
  };
}

/** Returns an excerpt of a document as data. */
export function excerptAsData(excerpt: Statement, archive: Archive): z.output<typeof excerptData> {
  return { ...wordsOf(excerpt, archive), on: excerpt.on?.edtf ?? null, ...whereOf(excerpt, archive) };
}

function wordsOf(statement: Statement, archive: Archive): z.output<z.ZodObject<typeof words>> {
  const { id, text, form, language, languageFrom, translation } = statement;
  return {
    id,
    text,
    lang: languageFrom === 'article' && isVerbatim(form) ? null : language,
    translation: translation && { text: translation.text, lang: translation.language, by: translation.by },
    qualifiers: Object.values(qualifiersOf(statement, archive)).filter((one) => one !== null),
  };
}

/** Returns where a statement is: in its source, in its article, and how the two compare. */
function whereOf(statement: Statement, archive: Archive): z.output<z.ZodObject<typeof where>> {
  const { id, article, section, locator } = statement;
  const { links } = archive;
  return {
    source: { ...citedIn(statement, archive), locator },
    article: the(archive.articleById, article).id,
    section,
    url: links.absolute(links.article(article, id)),
    page: links.absolute(links.quote(id)),
    verification: verificationData(verificationOf(archive, statement)),
  };
}

function verificationData(verification: Verification | null): z.output<(typeof where)['verification']> {
  if (!verification) return null;
  const { status, rule, speaker, checked } = verification;
  return { status, rule, speaker, checked };
}
