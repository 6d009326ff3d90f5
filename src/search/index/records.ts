import { monthsOf } from '../../core/dates/months.ts';
import type { Archive } from '../../core/model/archive.ts';
import { compareText } from '../../core/text/compare-text.ts';
import { straighten } from '../query/straighten.ts';
import { kinds } from '../query/kinds.ts';
import { facetNames, type FacetName, type SearchLists } from '../query/lists.ts';
import { dateTokens, facetToken } from '../query/tokens.ts';
import { wordsOf } from '../query/words.ts';
import { draftRecords, type FacetPair, type RecordDraft } from './record-drafts.ts';

/** Something that can be found, in the form that `addCustomRecord` of Pagefind takes. Addresses are without the base path. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/** Returns everything in an archive that can be found, and the lists that the search uses besides the index. */
export function searchIndex(archive: Archive): { records: SearchRecord[]; lists: Omit<SearchLists, 'together'> } {
  const drafts = draftRecords(archive);
  const facets = valuesOf(drafts, archive.words.language);
  const records = drafts.map(recordsWith(facets, archive.words.language));
  const words = new Set(
    drafts.flatMap(({ text, meta }) => [text, ...Object.values(meta)].flatMap((value) => wordsOf(value ?? ''))),
  );
  const dates = new Set(drafts.flatMap(({ date }) => dateTokens(date)));
  return {
    records,
    lists: {
      language: archive.words.language,
      records: records.length,
      words: [...words].sort().join(' '),
      synonyms: archive.synonyms,
      facets,
      dates: [...dates].sort(),
    },
  };
}

/** Returns the values of each facet, sorted by name; kinds are in the order of `kinds`. */
function valuesOf(drafts: readonly RecordDraft[], language: string): SearchLists['facets'] {
  const of = (facet: FacetName): FacetPair[] => {
    const values = new Map(drafts.flatMap(({ values }) => values[facet] ?? []));
    return facet === 'kind'
      ? kinds.flatMap((id) => (values.has(id) ? [[id, values.get(id) ?? id] as const] : []))
      : [...values].sort((a, b) => a[1].localeCompare(b[1], language) || compareText(a[0], b[0]));
  };
  return {
    kind: of('kind'),
    speaker: of('speaker'),
    side: of('side'),
    outlet: of('outlet'),
    form: of('form'),
    article: of('article'),
  };
}

/**
 * Returns a function that makes a record of a draft, given the values of all drafts.
 *
 * @param site the language of the site: a browser asks only the index of that language, so all records are in it
 */
function recordsWith(facets: SearchLists['facets'], site: string): (draft: RecordDraft) => SearchRecord {
  const places = new Map(facetNames.map((facet) => [facet, new Map(facets[facet].map(([id], place) => [id, place]))]));
  const tokenOf = (facet: FacetName, id: string): string => facetToken(facet, places.get(facet)?.get(id) ?? -1);
  return ({ url, text, meta, values, date, language, translation, notGiven, qualified }) => {
    const tokens = [
      ...facetNames.flatMap((facet) => (values[facet] ?? []).map(([id]) => tokenOf(facet, id))),
      ...dateTokens(date),
    ];
    const filters = Object.fromEntries(Object.entries(values).map(([facet, pairs]) => [facet, pairs.map(([id]) => id)]));
    const months = monthsOf(date);
    // A role is read more than searched for, so its dashes stay.
    const folded = Object.entries(meta).flatMap(([name, value]) =>
      value ? [[name, name === 'role' ? value : straighten(value)] as const] : [],
    );
    return {
      url,
      content: straighten(text),
      language: site,
      // The index has hyphens for dashes. A result shows the text as it was.
      meta: {
        ...Object.fromEntries(folded),
        ...(dashes.test(text) && { shown: text }),
        ...(dashes.test(meta['translation'] ?? '') && { 'shown-translation': meta['translation'] ?? '' }),
        tokens: tokens.join(' '),
      },
      filters: {
        ...filters,
        ...(months.length > 0 && { month: months }),
        // Not searched, unlike what is in `meta`.
        ...(language !== site && { lang: [language] }),
        ...(notGiven !== undefined && { 'not-given': [notGiven] }),
        ...(qualified !== undefined && { qualified: [qualified] }),
        ...(translation && { translated: [translation.label], 'translated-lang': [translation.language] }),
      },
      sort: { date: date?.latest ?? date?.earliest ?? '9999-99-99' },
    };
  };
}

const dashes = /[‐‑‒–—―]/;
