import { wholeDates } from '../../core/dates/whole-dates.ts';
import type { Archive } from '../../core/model/archive.ts';
import type { Synonyms } from '../../core/model/publication/synonyms.ts';
import { languageAttributes } from '../../core/text/language.ts';
import { typographic } from '../../core/text/wording.ts';
import { compareText } from '../../core/text/compare-text.ts';
import { dateTable } from '../files/dates.ts';
import { differencesOf } from '../files/differences.ts';
import { numbered } from '../files/numbering.ts';
import type { Given } from '../files/parts.ts';
import type { StoredRecord } from '../files/stored-record.ts';
import type { Kind } from '../query/kinds.ts';
import { facetNames, type FacetName, type FacetValue, type SearchLists } from '../query/lists.ts';
import { dateTokens } from '../query/tokens.ts';
import { draftRecords, type RecordDraft } from './record-drafts.ts';

/** Everything in an archive that can be found. */
export interface Findable {
  /** The records in the order of their numbers. */
  readonly records: readonly StoredRecord[];
  readonly given: Given;
  readonly lists: Pick<SearchLists, 'language' | 'records' | 'articles' | 'kinds'>;
  /** What readers may search for, and what the records say instead. */
  readonly synonyms: Synonyms;
}

/** Returns everything in an archive that can be found, and what is known of it besides its texts. */
export function findable(archive: Archive): Findable {
  const { language } = archive.words;
  const drafts = numbered(
    draftRecords(archive).map((draft) => ({ kind: draft.kind, draft, ...dateIn(dateTokens(draft.date)) })),
  ).map(({ draft }) => draft);
  const headlines = new Map(archive.articles.map(({ id, headline }) => [id, wholeDates(headline)]));
  const records = drafts.map((draft) => storedRecord(draft, language, headlines));
  const facets = new Map<string, [name: string, numbers: number[]]>();
  drafts.forEach(({ values }, number) => {
    for (const facet of facetNames)
      for (const [id, name] of facet === 'kind' ? [] : (values[facet] ?? [])) {
        const key = `${facet}/${id}`;
        const value = facets.get(key) ?? [name, []];
        value[1].push(number);
        facets.set(key, value);
      }
  });
  addFormerIds(facets, archive);
  const names = (facet: FacetName): FacetValue[] => valuesOf(facet, drafts, language);
  return {
    records,
    given: {
      names: [{ speaker: names('speaker'), side: names('side'), outlet: names('outlet'), form: names('form') }],
      dates: [dateTable(records)],
      facets: Object.fromEntries([...facets].map(([key, [name, numbers]]) => [key, [name, differencesOf(numbers)]])),
    },
    lists: { language, records: records.length, articles: headlines.size, kinds: kindsOf(drafts, archive) },
    synonyms: archive.synonyms,
  };
}

/** Adds what people and events were called before: searches in links and in open pages may be narrowed by it. */
function addFormerIds(facets: Map<string, [name: string, numbers: number[]]>, { people, events }: Archive): void {
  for (const { id, formerly = [] } of [...people.values(), ...events.values()])
    for (const facet of ['speaker', 'outlet'] as const) {
      const value = facets.get(`${facet}/${id}`);
      if (value) for (const before of formerly) facets.set(`${facet}/${before}`, value);
    }
}

/** Returns the values of a facet, sorted by name. */
function valuesOf(facet: FacetName, drafts: readonly RecordDraft[], language: string): FacetValue[] {
  const { compare } = new Intl.Collator(language);
  const values = new Map(drafts.flatMap(({ values: of }) => of[facet] ?? []));
  return [...values].sort((a, b) => compare(a[1], b[1]) || compareText(a[0], b[0]));
}

function kindsOf(drafts: readonly RecordDraft[], { words }: Archive): [Kind, string, number][] {
  const counts = new Map<Kind, number>();
  for (const { kind } of drafts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => [kind, words.kind[kind], count]);
}

/** Returns a record as a file has it. What is in `meta` is searched, the rest besides the text is not. */
function storedRecord(draft: RecordDraft, site: string, headlines: ReadonlyMap<string, string>): StoredRecord {
  const { kind, url, text, meta, values, date, language, translation, notGiven, qualified } = draft;
  const [side] = values.side ?? [];
  const [article] = values.article ?? [];
  const isNamed = headlines.size > 1 || ['section', 'table', 'picture'].includes(kind);
  const headline = article && isNamed ? headlines.get(article[0]) : undefined;
  return {
    url,
    kind,
    text: typographic(text),
    meta: Object.fromEntries(
      Object.entries(meta).flatMap(([name, value]) => (value ? [[name, typographic(value)] as const] : [])),
    ),
    ...dateIn(dateTokens(date)),
    ...(language !== site && { language: languageAttributes(language, site) }),
    ...(translation && { translated: [translation.label, languageAttributes(translation.language, site)] as const }),
    ...(notGiven !== undefined && { notGiven }),
    ...(qualified !== undefined && { qualified }),
    ...(side && { side: side[0] }),
    ...(headline !== undefined && { headline }),
  };
}

function dateIn(tokens: readonly string[]): { date?: string } {
  return tokens.length > 0 ? { date: tokens.join(' ') } : {};
}
