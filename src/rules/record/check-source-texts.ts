import type { Library } from '../../core/model/archive.ts';
import { finding, type Finding } from '../../core/findings/finding.ts';
import { isVerbatim } from '../../core/model/form.ts';
import { placeIn } from '../../core/text/place.ts';
import type { CheckedArticle } from '../../core/verification/checked-article.ts';
import type { CheckedRecord } from '../check-dates.ts';
import type { Evidence } from '../check-quotations.ts';

/**
 * Finds sources whose text, at hand or on record, is not the one that their file names by its SHA-256, and sources whose text is not
 * the one that quotations were compared with. A source has one finding at most.
 */
export function checkSourceTexts(
  articles: readonly CheckedArticle[],
  { texts, recorded, label }: Evidence,
  files: readonly CheckedRecord[],
  { sources }: Pick<Library, 'sources'>,
): Finding[] {
  const quotations = articles.flatMap(({ article }) => article?.statements ?? []).filter(({ form }) => isVerbatim(form));
  const bySource = Map.groupBy(quotations, ({ source }) => source);
  const writtenById = new Map(files.map(({ id, written }) => [id, written]));
  const ids = new Set([...texts.keys(), ...Object.keys(recorded.sources)]);
  return [...ids].flatMap((source): Finding[] => {
    const found = texts.get(source)?.sha256;
    const known = Object.hasOwn(recorded.sources, source) ? recorded.sources[source]?.sha256 : undefined;
    const declared = sources.get(source)?.sha256;
    const written = writtenById.get(source);
    const compared = found ?? known;
    if (declared !== undefined && written && compared !== undefined && compared !== declared) {
      const where = found === undefined ? 'record' : 'text';
      return [finding('altered-source', written.placeOf('sha256'), { source, declared, found: compared, where })];
    }
    const quoted = (bySource.get(source) ?? []).map(({ id }) => id);
    if (found === undefined || known === undefined || known === found || quoted.length === 0) return [];
    const place = placeIn(`${label}/sources/${source}.yml`);
    return [finding('changed-source', place, { source, recorded: known, found, ids: quoted })];
  });
}

/** Finds sources that were compared and whose file does not name the text by its digest. */
export function checkUnsealedSources(
  { recorded, label }: Pick<Evidence, 'recorded' | 'label'>,
  { sources }: Pick<Library, 'sources'>,
): Finding[] {
  return Object.keys(recorded.sources).flatMap((source) => {
    const known = sources.get(source);
    if (!known || known.sha256 !== undefined) return [];
    return [
      finding('unsealed-source', placeIn(`${label}/sources/${source}.yml`), { sha256: recorded.sources[source]?.sha256 ?? '' }),
    ];
  });
}
