import { dirname, join } from 'node:path';
import type { KeptRecords } from '../content/kept-records.ts';
import type { ParsedRecord } from '../content/parse-record.ts';
import type { ContentFile } from '../content/read-content.ts';
import { sha256 } from '../content/sha256.ts';
import { pruneOldest } from '../output/prune-oldest.ts';
import { readKept, withFunctions, withoutFunctions, writeKept } from './kept-values.ts';

/** What came of a record, with the text that it came of. */
interface Kept {
  readonly text: string;
  readonly parsed: ParsedRecord<unknown>;
}

/** By the path of the file. */
type KeptByFile = ReadonlyMap<string, Kept>;

/** As many as 20 content folders have. */
const mostKept = 60;

/**
 * Keeps parsed records, those of each kind in one file of a folder: they are many and small. One is taken over while its text is as it was.
 *
 * @param code the hash of the code, and whatever else decides which records there are
 * @param inMemory whether they are kept in memory too, for a command that loads the content again and again
 */
export function keptRecords(folder: string, code: string, inMemory = false): KeptRecords {
  const last = new Map<string, KeptByFile>();
  return {
    parse<T>(kind: string, records: readonly ContentFile[], parse: (record: ContentFile) => ParsedRecord<T>) {
      const path = join(folder, sha256(JSON.stringify([code, kind])));
      const known = last.get(path) ?? fromFile(readKept(path));
      const made: KeptByFile = new Map(
        records.map((record) => {
          const { file, text } = record;
          const before = known.get(file);
          return [file, before?.text === text ? before : { text, parsed: parse(record) }];
        }),
      );
      const isSame = made.size === known.size && [...made].every(([file, one]) => known.get(file) === one);
      const kept = isSame ? known : keep(path, made);
      if (inMemory) last.set(path, kept);
      // The text, the kind and the code are those that gave this type.
      return records.flatMap(({ file }) => (kept.get(file)?.parsed as ParsedRecord<T> | undefined) ?? []);
    },
  };
}

/** Writes records to a file. Returns them as they will be read again, or as they are if they cannot be written down. */
function keep(path: string, kept: KeptByFile): KeptByFile {
  const values = [...kept].map(([file, { text, parsed }]) => {
    const { written } = parsed;
    return [file, { text, parsed: { ...parsed, written: written && withoutFunctions(written) } }];
  });
  const again = writeKept(path, values);
  pruneOldest(dirname(path), mostKept, new Set([path]));
  return again === undefined ? kept : fromFile(again);
}

function fromFile(values: unknown): KeptByFile {
  return new Map(
    ((values ?? []) as [string, Kept][]).map(([file, { text, parsed }]) => {
      const { written } = parsed;
      return [file, { text, parsed: { ...parsed, written: written && withFunctions(written) } }];
    }),
  );
}
