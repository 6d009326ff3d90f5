import type { LanguageAttributes } from '../../core/text/language.ts';
import type { Kind } from './kinds.ts';
import type { Narrowing } from './narrowing.ts';

/** A record as it is read from the index. */
export interface FoundRecord {
  readonly url: string;
  readonly kind: Kind;
  readonly text: string;
  /** The language of the text, if it is another than that of the site. */
  readonly language: LanguageAttributes | undefined;
  /** The translation of a quotation: its words, their language, and the line that says whose it is. */
  readonly translation: { readonly words: string; readonly language: LanguageAttributes; readonly label: string } | undefined;
  /** The line that names what no source gives of a statement, if there is anything. */
  readonly notGiven: string | undefined;
  /** What must go with the name: "speaker inferred, as printed by InfoRos". */
  readonly qualified: string | undefined;
  /** The id of its speaker's side, if it has a speaker. */
  readonly side: string | undefined;
  /** The headline of its article, if there are several, and for a kind whose title does not say what it is about. */
  readonly headline?: string | undefined;
  /** Its day (`YYYY-MM-DD`) and the weekday, if they are known. */
  readonly day?: string | undefined;
  readonly weekday?: string | undefined;
  /** The other searched values of the record, as readers see them. */
  readonly meta: Readonly<Record<string, string>>;
}

/** The records that have a phrase. */
export interface Held {
  readonly ids: ReadonlySet<string>;
  /** Whether others may have it, too: records are read for a phrase of common words, and no more after some have it. */
  readonly unread: boolean;
}

/**
 * An index that is asked by words. The ids of the records are its own. An empty answer means that no record has the words: a look-up
 * rejects if a part of the index could not be loaded.
 */
export interface RecordIndex {
  /** Finds the records that have these words next to each other, or words with the same stems; of one date token, those that have it. */
  findPhrase(words: readonly string[]): Promise<ReadonlySet<string>>;
  /**
   * Finds the records that have exactly these words next to each other.
   *
   * @param choose returns which records may count, in the order in which to read them
   */
  findExactly(words: readonly string[], choose?: (ids: readonly string[]) => readonly string[]): Promise<Held>;
  /** Finds the records that the filters let through; undefined if there are no filters. */
  narrow(narrowing: Narrowing): Promise<ReadonlySet<string> | undefined>;
  /** Lists all records, earliest first, those without a date last. */
  byDate(): Promise<readonly string[]>;
  /** Orders two records that answer a query equally well. */
  compare(a: string, b: string): number;
  /** How many records it is worth to read to rank them by their text: each may be a request. */
  readonly worthReading: number;
  read(id: string): Promise<FoundRecord>;
}
