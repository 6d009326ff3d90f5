import { daysInText, mayBeIn } from '../core/dates/days-in-text.ts';
import { earliestPossible, latestPossible } from '../core/dates/edtf-date.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import type { Library } from '../core/model/archive.ts';
import type { Citation } from '../core/model/citation.ts';
import type { Statement } from '../core/model/statement.ts';
import { oneLine, shorten } from '../core/text/wording.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import { isNameThere } from '../core/verification/details/details.ts';
import { locate } from '../core/verification/paragraphs.ts';
import type { SourceText } from '../core/verification/verification.ts';

/**
 * Compares the day and place of statements with the sources that `known-from` names for them. Nothing is said unless the texts of
 * all of these are at hand. A day is missing only where the texts name other days: "on Monday" and "today" are not worked out.
 */
export function checkKnownFrom(
  articles: readonly CheckedArticle[],
  { sources }: Pick<Library, 'sources'>,
  texts: ReadonlyMap<string, SourceText>,
): Finding[] {
  return articles.flatMap(({ article, annotated }) =>
    (article?.statements ?? []).flatMap((statement): Finding[] => {
      const written = annotated.get(statement.id)?.written;
      const { on, at, 'known-from': knownFrom } = (written?.values ?? {}) as Partial<Record<string, unknown>>;
      if (!written || knownFrom === undefined) return [];
      const named = passagesOf(statement.knownFrom, texts);
      // What the statement's own source says of it needs no other.
      const own = passagesOf([statement], texts);
      if (named === undefined || own === undefined) return [];
      const passage = `${named} ${own}`;
      const parameters = {
        sources: statement.knownFrom.map(({ source }) => source),
        knownFrom: String(knownFrom),
        passage: shorten(named, maxShown),
      };
      const dates = statement.knownFrom.map(({ source }) => sources.get(source)?.date ?? null);
      const isWrongDay = on !== undefined && namesOnlyOtherDays(passage, statement.on) && !dates.some(isSameDay(statement.on));
      const isWrongPlace = at !== undefined && statement.at !== null && !isNameThere(statement.at, passage);
      return [
        ...(isWrongDay
          ? [finding('unsupported-circumstance', written.placeOf('on'), { ...parameters, field: 'on', value: String(on) })]
          : []),
        ...(isWrongPlace
          ? [finding('unsupported-circumstance', written.placeOf('at'), { ...parameters, field: 'at', value: String(at) })]
          : []),
      ];
    }),
  );
}

/** Enough of a passage to find and judge it. */
const maxShown = 200;

/** Returns the passages that citations name, on one line; undefined unless the texts of all are at hand. */
function passagesOf(citations: readonly Citation[], texts: ReadonlyMap<string, SourceText>): string | undefined {
  const passages = citations.map(({ source, locator }) => {
    const text = texts.get(source);
    const within = text && locator !== null ? locate(text.paragraphs, locator) : undefined;
    return within ? text?.text.slice(...within) : text?.text;
  });
  return passages.includes(undefined) ? undefined : oneLine(passages.join(' '));
}

/** Whether a passage names days, and none that a date can be. */
function namesOnlyOtherDays(passage: string, date: Statement['on']): boolean {
  const [first, last] = date ? [earliestPossible(date), latestPossible(date)] : [null, null];
  const named = daysInText(passage);
  const year = (first ?? last)?.slice(0, 4);
  if (named.length === 0 || year === undefined) return false;
  // A day without a year is taken to be of the year that is known.
  return !named.some((day) => mayBeIn(day, first ?? `${year}-01-01`, last ?? `${year}-12-31`));
}

/** A source that is dated the same day needs not name it. */
function isSameDay(on: Statement['on']): (date: Statement['on']) => boolean {
  return (date) => date !== null && date.earliest !== null && date.earliest === date.latest && date.earliest === on?.earliest;
}
