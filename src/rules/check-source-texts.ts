import type { Library } from '../core/model/archive.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { placeIn } from '../core/text/place.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import type { CheckedRecord } from './check-dates.ts';
import type { Evidence } from './check-quotations.ts';

/**
 * Finds sources whose text is not the one that their file names by its SHA-256, or not the one that quotations were compared with.
 * A source has one finding at most.
 */
export function checkSourceTexts(
  articles: readonly CheckedArticle[],
  { texts, recorded, label }: Evidence,
  files: readonly CheckedRecord[],
  { sources }: Pick<Library, 'sources'>,
): Finding[] {
  const quotations = articles.flatMap(({ article }) => article?.statements ?? []).filter(({ form }) => form === 'direct');
  return [...texts].flatMap(([source, { sha256: found }]): Finding[] => {
    const ids = quotations.filter((quotation) => quotation.source === source).map(({ id }) => id);
    const declared = sources.get(source)?.sha256;
    const written = files.find(({ id }) => id === source)?.written;
    if (declared !== undefined && declared !== found && written)
      return [finding('changed-source', written.placeOf('sha256'), { source, declared, found })];
    const known = Object.hasOwn(recorded.sources, source) ? recorded.sources[source]?.sha256 : undefined;
    if (known === undefined || known === found || ids.length === 0) return [];
    return [finding('changed-source', placeIn(`${label}/sources/${source}.yml`), { source, recorded: known, found, ids })];
  });
}
