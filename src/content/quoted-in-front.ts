import type { Written } from '../core/findings/validate.ts';
import { quotedIn, type QuotedWords } from '../core/verification/quoted-words.ts';

/** The fields that readers see above an article. Corrections are not among them: they quote what the article said. */
const shown = ['headline', 'standfirst', 'kicker', 'basis'];

/** Finds words in quotation marks in the front matter of an article. They are taken for those of its principal sources. */
export function quotedInFront(written: Written | undefined, sources: readonly string[]): QuotedWords[] {
  const values = (written?.values ?? {}) as Readonly<Record<string, unknown>>;
  return shown.flatMap((field) => {
    const value = values[field];
    if (!written || typeof value !== 'string') return [];
    return quotedIn(value).map(({ words }): QuotedWords => ({
      words: words.replace(/\s+/g, ' ').trim(),
      form: 'marks',
      declared: false,
      inFront: true,
      place: written.placeOf(field),
      sources,
    }));
  });
}
