import { sideOf } from '../core/model/sides/side.ts';
import { the, verificationOf, type Archive } from '../core/model/archive.ts';
import { isVerbatim } from '../core/model/form.ts';
import { qualifiersOf } from '../core/model/qualifiers.ts';
import { sourceTitle } from '../core/model/source.ts';
import { speakerOf, type Statement } from '../core/model/statement.ts';
import type { Verification } from '../core/model/verification-status.ts';

/** `/quotes.json`: every statement with its attribution, and every excerpt of a document, those of the newest article first. */
export interface QuotesJson {
  readonly statements: readonly object[];
  readonly excerpts: readonly object[];
}

/** Makes the content of `/quotes.json`. */
export function quotesJson(archive: Archive): QuotesJson {
  return {
    statements: archive.statements.flatMap((statement) => {
      const speaker = speakerOf(statement, archive);
      if (!speaker) return [];
      const { id, form, text, to, occasion, on, at, event, inferred, quotedBy } = statement;
      const side = sideOf(speaker, archive)?.id ?? null;
      return {
        id,
        form,
        text,
        ...languageOf(statement),
        speaker: { id: speaker.id, name: speaker.name, role: speaker.role, side },
        inferred,
        qualifiers: qualifiersIn(statement, archive),
        ...(quotedBy !== null && { quotedBy }),
        to,
        occasion,
        on: on?.edtf ?? null,
        at,
        event,
        ...whereOf(statement, archive),
      };
    }),
    excerpts: archive.statements
      .filter(({ form }) => form === 'excerpt')
      .map((excerpt) => ({
        id: excerpt.id,
        text: excerpt.text,
        ...languageOf(excerpt),
        qualifiers: qualifiersIn(excerpt, archive),
        on: excerpt.on?.edtf ?? null,
        ...whereOf(excerpt, archive),
      })),
  };
}

/** Returns what must go with the speaker, the words or the date, in the words of the interface. */
function qualifiersIn(statement: Statement, archive: Archive): string[] {
  return Object.values(qualifiersOf(statement, archive)).filter((one) => one !== null);
}

/** Returns the language of the words, null where only that of the article is known, and their translation with whose it is. */
function languageOf({ form, language, languageFrom, translation }: Statement): object {
  const lang = languageFrom === 'article' && isVerbatim(form) ? null : language;
  return {
    lang,
    translation: translation && { text: translation.text, lang: translation.language, by: translation.by },
  };
}

/** Returns where a statement is: in its source, in its article, and how the two compare. */
function whereOf(statement: Statement, archive: Archive): object {
  const { id, article, section } = statement;
  const source = the(archive.sources, statement.source);
  return {
    source: { id: source.id, publisher: source.publisher, title: sourceTitle(source), locator: statement.locator },
    article,
    section,
    url: archive.links.absolute(archive.links.article(article, id)),
    verification: verificationJson(verificationOf(archive, statement)),
  };
}

function verificationJson(verification: Verification | null): object | null {
  if (!verification) return null;
  const { status, rule, speaker, checked } = verification;
  return { status, rule, speaker, checked };
}
