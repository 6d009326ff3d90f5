import type { ParsedRecord } from './parse-record.ts';
import type { ContentFile } from './read-content.ts';

/** Records that were parsed before: people, sources, events. What comes of one follows from its kind, its file and its text alone. */
export interface KeptRecords {
  /**
   * Takes over what came of records before, and parses the others.
   *
   * @param kind what the records of the folder are: files of one kind only are parsed in one way
   */
  parse<T>(
    kind: string,
    records: readonly ContentFile[],
    parse: (record: ContentFile) => ParsedRecord<T>,
  ): readonly ParsedRecord<T>[];
}

/** Keeps nothing: parses every record. */
export const keepNoRecords: KeptRecords = { parse: (_kind, records, parse) => records.map(parse) };
