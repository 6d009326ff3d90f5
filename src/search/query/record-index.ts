import type { Kind } from './kinds.ts';

/** A record as it is read from the index. */
export interface FoundRecord {
  readonly url: string;
  readonly kind: Kind;
  readonly text: string;
  /** The language of the text, if it is another than that of the site. */
  readonly language: string | undefined;
  /** The translation of a quotation: its words, their language, and the line that says whose it is. */
  readonly translation: { readonly words: string; readonly language: string; readonly label: string } | undefined;
  /** The line that names what no source gives of a statement, if there is anything. */
  readonly notGiven: string | undefined;
  /** What must go with the name: "speaker inferred, as printed by InfoRos". */
  readonly qualified: string | undefined;
  /** The id of its speaker's side, if it has a speaker. */
  readonly side: string | undefined;
  /** The other searched values of the record, as readers see them. */
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * An index that is asked by words. The ids of the records are its own. An empty answer means that no record has the words: a look-up
 * rejects if a part of the index could not be loaded.
 */
export interface RecordIndex {
  /** Finds the records that have these words next to each other, or words with the same stems. */
  findPhrase(words: readonly string[]): Promise<ReadonlySet<string>>;
  /** Finds the records that have each of these words, or a word that begins with it; best first, as the index ranks them. */
  findWords(words: readonly string[]): Promise<readonly string[]>;
  /** Lists all records, earliest first, those without a date last. */
  byDate(): Promise<readonly string[]>;
  read(id: string): Promise<FoundRecord>;
}
