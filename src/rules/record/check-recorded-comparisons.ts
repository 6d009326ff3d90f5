import type { Library } from '../../core/model/archive.ts';
import { earliestPossible } from '../../core/dates/edtf-date.ts';
import { finding, type Finding } from '../../core/findings/finding.ts';
import { comparedAs, speakerOnRecord } from '../../core/verification/record/record-content.ts';
import type { CheckedArticle } from '../../core/verification/checked-article.ts';
import type { Digest, RecordedQuotation } from '../../core/verification/record/recorded.ts';
import type { Evidence } from '../check-quotations.ts';

/**
 * Compares each quotation again, where the text of its source is available and is the recorded one, and finds entries of the record
 * that say something else than what is found. What changed in the article itself is reported by other rules.
 */
export function checkRecordedComparisons(
  articles: readonly CheckedArticle[],
  { texts, recorded }: Evidence,
  { people, sources }: Pick<Library, 'people' | 'sources'>,
  sha256: Digest,
): Finding[] {
  const isFresh = (source: string): boolean =>
    Object.hasOwn(recorded.sources, source) && texts.get(source)?.sha256 === recorded.sources[source]?.sha256;
  return articles.flatMap(({ article, annotated, comparisons }) =>
    (article?.statements ?? []).flatMap((statement) => {
      const { match, recorded: entry, same, verification } = comparisons.get(statement.id) ?? {};
      const place = annotated.get(statement.id)?.words;
      if (!entry || !place) return [];
      const { id, source } = statement;
      const written = sources.get(entry.source)?.date;
      const first = written && earliestPossible(written);
      if (first && entry.checked < first) {
        const fields = {
          id,
          field: 'checked',
          found: entry.checked,
          expected: `a day on or after ${first}, when the source was published`,
        };
        return [finding('false-record', place, fields)];
      }
      if (!same || !match || match.status === 'absent' || !isFresh(source)) return [];
      const speaker = speakerOnRecord(statement, { people });
      // A changed speaker has a rule of its own.
      if (!verification || entry.speaker !== speaker.speaker) return [];
      const now = comparedAs(statement, speaker, match, verification, sha256);
      const field = fields.find((name) => entry[name] !== now[name]);
      if (field === undefined) return [];
      return [
        finding('false-record', place, { id: statement.id, field, found: shown(entry[field]), expected: shown(now[field]) }),
      ];
    }),
  );
}

/** What is compared, the most telling first. */
const fields = [
  'status',
  'rule',
  'attribution',
  'start',
  'end',
  'exact',
  'prefix',
  'suffix',
] as const satisfies readonly (keyof RecordedQuotation)[];

function shown(value: string | number | undefined): string {
  return value === undefined ? 'absent' : JSON.stringify(value);
}
