import type { FacetName, FacetValue, SearchLists } from '../query/lists.ts';
import type { WordFile } from '../query/vocabulary.ts';
import { wordsOf } from '../query/words.ts';
import { compoundsIn } from './compounds.ts';
import type { DateTable } from './dates.ts';
import { spreadOut } from './place.ts';
import { searchedTexts, type StoredRecord } from './stored-record.ts';
import { wordFiles } from './word-files.ts';

/** The records with a value of a facet, as differences of their numbers, by facet and value: "speaker/gromyko". */
export type FacetFile = Readonly<Record<string, readonly [name: string, differences: readonly number[]]>>;

/** The files of an index by their kind. Each file is `<hash>/<kind>-<number>.json`. */
export interface Parts {
  readonly words: readonly WordFile[];
  readonly facets: readonly FacetFile[];
  /** The values of the facets that have a field in the form; one file. */
  readonly names: readonly Names[];
  /** One file. */
  readonly dates: readonly DateTable[];
  readonly texts: readonly (readonly StoredRecord[])[];
}

/** The values of the facets without those that no list shows: the kinds, which are in `SearchLists`, and the articles. */
export type Names = Readonly<Record<Exclude<FacetName, 'kind' | 'article'>, readonly FacetValue[]>>;

/** A kind of file. */
export type PartName = keyof Parts;

/** Loads one file of the index. Rejects if it could not be loaded. */
export type LoadPart = <K extends PartName>(kind: K, file: number) => Promise<Parts[K][number]>;

/** What is known of the records, and not found by reading them. */
export type Given = Pick<Parts, 'names' | 'dates'> & { readonly facets: FacetFile };

/** How large files should be: words in a file of words, records in one of texts, and characters in the others. */
export interface Sizes {
  readonly words: number;
  readonly texts: number;
  readonly characters: number;
}

/** Cuts an index into files: the records in the order of their numbers, and what is known of them. */
export function partsOf(
  records: readonly StoredRecord[],
  given: Given,
  language: string,
  sizes: Sizes,
): { parts: Parts; lists: Pick<SearchLists, 'words' | 'files' | 'perFile'> } {
  const texts = records.flatMap((record) => searchedTexts(record, language));
  const words = [...new Set(texts.flatMap(wordsOf))];
  const compounds = compoundsIn(texts);
  const listed = wordFiles(words, compounds, language, sizes.words);
  const facets = Object.entries(given.facets);
  const files = sizes.characters === Infinity ? 1 : Math.max(1, Math.ceil(charactersOf(facets) / sizes.characters));
  return {
    parts: {
      words: listed.files,
      facets: spreadOut(facets, files),
      names: given.names,
      dates: given.dates,
      texts: inGroups(records, sizes.texts),
    },
    lists: { words: listed.firsts, files: { facets: files }, perFile: Math.min(sizes.texts, Math.max(1, records.length)) },
  };
}

function inGroups<T>(items: readonly T[], size: number): T[][] {
  const groups: T[][] = [];
  for (let i = 0; i < items.length; i += size) groups.push(items.slice(i, i + size));
  return groups;
}

function charactersOf(entries: readonly unknown[]): number {
  return entries.reduce<number>((sum, entry) => sum + JSON.stringify(entry).length, 0);
}
