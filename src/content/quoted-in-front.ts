import type { Place } from '../core/text/place.ts';
import type { Written } from '../core/findings/written.ts';
import { quotedIn, type QuotedWords } from '../core/verification/quoted-words.ts';

/** The fields that readers see above an article. Corrections are not among them: they quote what the article said. */
const shown = ['headline', 'standfirst', 'kicker', 'basis'];

/** Finds words in quotation marks in the front matter of an article. They are taken for those of its principal sources. */
export function quotedInFront(written: Written | undefined, sources: readonly string[]): QuotedWords[] {
  if (!written) return [];
  const values = written.values as Readonly<Record<string, unknown>>;
  const fields = [
    ...shown.map((field) => [values[field], [field]] as const),
    ...questionsIn(values).flatMap((question, i) =>
      ['text', 'label'].map((field) => [question[field], ['questions', i, field]] as const),
    ),
  ];
  return fields.flatMap(([value, path]) =>
    typeof value === 'string' ? quotedAt(value, (before) => written.lineOf(path, before), sources) : [],
  );
}

/** Returns the questions as they are written, even if something is wrong in them. */
function questionsIn({ questions }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>[] {
  return Array.isArray(questions) ? questions.map((one: unknown) => Object(one) as Readonly<Record<string, unknown>>) : [];
}

function quotedAt(text: string, placeAfter: (before: string) => Place, sources: readonly string[]): QuotedWords[] {
  return quotedIn(text).map(({ words }) => ({
    words: words.replace(/\s+/g, ' ').trim(),
    form: 'marks',
    declared: false,
    inFront: true,
    place: placeAfter(text.slice(0, text.indexOf(words))),
    sources,
  }));
}
