import { monthsOf } from '../../core/dates/months.ts';
import type { Archive } from '../../core/model/archive.ts';
import { compareText } from '../../core/text/compare-text.ts';
import { straighten } from '../query/straighten.ts';
import { kinds } from '../query/kinds.ts';
import { facetNames, type FacetName, type SearchLists } from '../query/lists.ts';
import { dateTokens, facetToken } from '../query/tokens.ts';
import { indexed, wordsOf } from '../query/words.ts';
import { isCommonWord } from './common-words.ts';
import { draftRecords, type FacetPair, type RecordDraft } from './record-drafts.ts';

/** Something that can be found. Addresses are without the base path. */
export interface SearchRecord {
  readonly url: string;
  /** The text as readers see it. */
  readonly content: string;
  /** What the index has of it: the words of the text and of `meta`, split as queries are, and the tokens. */
  readonly indexed: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/** Returns everything in an archive that can be found, and the lists that the search uses besides the index. */
export function searchIndex(archive: Archive): { records: SearchRecord[]; lists: Omit<SearchLists, 'together' | 'index'> } {
  const drafts = draftRecords(archive);
  const facets = valuesOf(drafts, archive.words.language);
  const records = drafts.map(recordsWith(facets, archive.words.language));
  const texts = drafts.flatMap((draft) => searchedTexts(draft, archive.words.language));
  const words = new Set(texts.flatMap(wordsOf));
  const dates = new Set(drafts.flatMap(({ date }) => dateTokens(date)));
  return {
    records,
    lists: {
      language: archive.words.language,
      records: records.length,
      words: [...words].sort().join(' '),
      compounds: [...new Set(texts.flatMap(compoundsIn))].sort().join(' '),
      common: [...words].filter(isCommonWord).sort().join(' '),
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
  return (draft) => {
    const { url, text, meta, values, date, language, translation, notGiven, qualified } = draft;
    const tokens = [
      ...facetNames.flatMap((facet) => (values[facet] ?? []).map(([id]) => tokenOf(facet, id))),
      ...dateTokens(date),
    ];
    const filters = Object.fromEntries(Object.entries(values).map(([facet, pairs]) => [facet, pairs.map(([id]) => id)]));
    const months = monthsOf(date);
    return {
      url,
      content: text,
      indexed: [...searchedTexts(draft, site).map(indexedWords), ...tokens].join(` ${betweenTexts} `),
      language: site,
      meta: Object.fromEntries(Object.entries(meta).flatMap(([name, value]) => (value ? [[name, value] as const] : []))),
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

/** Returns the texts that a record is found by: its own, what describes it, and the weekday of its day. */
function searchedTexts({ text, meta, date }: RecordDraft, language: string): string[] {
  const day = date !== null && date.earliest === date.latest ? date.earliest : null;
  const weekday = day && new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));
  return [text, ...Object.values(meta), weekday].flatMap((one) => (one ? [one] : []));
}

function indexedWords(text: string): string {
  return wordsOf(text).map(indexed).join(' ');
}

/** A word between the texts of a record, so that no phrase is found across them. */
const betweenTexts = 'qqz';

/** Returns the words of a text that have a hyphen and may be written without: "co-operation", but not "Russia-NATO" or "2021-2022". */
function compoundsIn(text: string): string[] {
  return (straighten(text).match(/[\p{L}\p{N}\p{M}]+(?:-\p{Ll}[\p{L}\p{M}]*)+/gu) ?? []).map((compound) =>
    compound.split('-').flatMap(wordsOf).join('-'),
  );
}
