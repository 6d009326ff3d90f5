import { sideOf } from '../core/model/sides/side.ts';
import { the, verificationOf, type Archive } from '../core/model/archive.ts';
import { sourceTitle } from '../core/model/source.ts';
import type { Verification } from '../core/model/verification-status.ts';

/** `/quotes.json`: every statement with its attribution, those of the newest article first. */
export interface QuotesJson {
  readonly statements: readonly object[];
}

/** Makes the content of `/quotes.json`. */
export function quotesJson(archive: Archive): QuotesJson {
  const statements = archive.statements.map((statement) => {
    const { id, form, text, to, occasion, on, at, event, inferred, article, section } = statement;
    const speaker = the(archive.people, statement.speaker);
    const side = sideOf(speaker, archive)?.id ?? null;
    const source = the(archive.sources, statement.source);
    return {
      id,
      form,
      text,
      speaker: { id: speaker.id, name: speaker.name, role: speaker.role, side },
      inferred,
      to,
      occasion,
      on: on?.edtf ?? null,
      at,
      event,
      source: { id: source.id, title: sourceTitle(source), locator: statement.locator },
      article,
      section,
      url: archive.links.absolute(archive.links.article(article, id)),
      verification: verificationJson(verificationOf(archive, statement)),
    };
  });
  return { statements };
}

function verificationJson(verification: Verification | null): object | null {
  if (!verification) return null;
  const { status, rule, speaker, checked } = verification;
  return { status, rule, speaker, checked };
}
