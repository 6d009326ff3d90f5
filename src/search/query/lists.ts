import type { Kind } from './kinds.ts';

/** The facets that readers can filter a search by. */
export const facetNames = ['kind', 'speaker', 'side', 'outlet', 'form', 'article'] as const;

/** The name of a facet. */
export type FacetName = (typeof facetNames)[number];

/** What the search knows before it asks for anything. The other files of the index are of the same build: they are in its folder. */
export interface SearchLists {
  /** The hash of the index, which is the name of its folder. */
  readonly index: string;
  /** The language of the index (BCP 47): that of the site. */
  readonly language: string;
  /** The number of records. */
  readonly records: number;
  /** The number of articles. */
  readonly articles: number;
  /** The kinds of record in the order of their numbers: the name of each, and how many there are. */
  readonly kinds: readonly (readonly [id: Kind, name: string, records: number])[];
  /** The beginning of the first word in each file of words. */
  readonly words: readonly string[];
  /** The number of files with the records of each value of a facet. */
  readonly files: { readonly facets: number };
  /** The pages of Pagefind's index. */
  readonly pages: readonly IndexPage[];
  /** The files of Pagefind's index: the beginning of the first word in each, and its name. */
  readonly places: readonly (readonly [first: string, name: string])[];
  /** Whether the records are few enough to come in one file, `records.json`, which has everything else of the index. */
  readonly together: boolean;
  /** Records in a file of texts. */
  readonly perFile: number;
  /** Those of the words that are common in the language, and so weigh little. */
  readonly common: string;
  /** Words that are too common in the language of the site to be searched for, other than those of English. */
  readonly tooCommon: string;
  /** What the records say instead of what readers search for, `dinner=supper,meal;…`: content/synonyms.yml and irregular forms. */
  readonly synonyms: string;
}

/**
 * A page of Pagefind's index, which has several records of a large archive, one after the other. Each record begins at a multiple of
 * `stride` words, so the place of a word in the page tells the record and the place in it. Pages are in the order of their records, and
 * `page` is their number in Pagefind's index. `times` is how many pages in a row are alike.
 */
export type IndexPage = readonly [page: number, records: number, stride: number, times?: number];

/** Values of facets with their names. */
export type FacetValues = Readonly<Partial<Record<FacetName, readonly FacetValue[]>>>;

/** A value of a facet. */
export type FacetValue = readonly [id: string, name: string];
