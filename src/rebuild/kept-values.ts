import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { writtenAt, type Written } from '../core/findings/written.ts';
import { writeToCache } from '../output/write-atomically.ts';

/** The first bytes of a file: the hash of the rest, without which a damaged file would be read as another value. */
const hashLength = 20;

function hashOfBytes(bytes: Uint8Array): Buffer {
  return createHash('sha1').update(bytes).digest();
}

/** Reads what was kept in a file; undefined if it does not exist or is damaged. */
export function readKept(file: string): unknown {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(hashLength);
    return bytes.subarray(0, hashLength).equals(hashOfBytes(content)) ? deserialize(content) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a value in a file. Returns it as it will be read again, so that the hashes of its parts are those of the next time (digest.ts);
 * undefined if it cannot be written down.
 */
export function writeKept(file: string, value: unknown): unknown {
  let content: Buffer;
  try {
    content = serialize(value);
  } catch {
    return undefined;
  }
  try {
    writeToCache(file, Buffer.concat([hashOfBytes(content), content]));
  } catch {
    // A full disk, or one that cannot be written to: the value is made the next time too.
  }
  return deserialize(content);
}

/** What an author wrote, without the functions that follow from it. */
export type Plain = Pick<Written, 'values' | 'places' | 'directive'>;

/** Returns what an author wrote without functions, which cannot be written to a file. */
export function withoutFunctions({ values, places, directive }: Written): Plain {
  return { values, places, ...(directive === undefined ? {} : { directive }) };
}

/** Gives what an author wrote its functions again. */
export function withFunctions({ values, places, directive }: Plain): Written {
  return writtenAt(values, places, directive);
}
