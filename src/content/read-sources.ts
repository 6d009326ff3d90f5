import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Finding } from '../core/findings/finding.ts';
import { sourceText, type SourceText } from '../core/verification/verification.ts';
import { decode } from './read-content.ts';
import { readRegularFile } from './read-file.ts';
import { sha256 } from './sha256.ts';

/** The texts of sources that are at hand. */
export interface SourceTexts {
  /** By the id of the source. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** The name of the folder, where one was named and is not there. */
  readonly missing: string | undefined;
  readonly findings: readonly Finding[];
}

/** The most bytes that the text of a source may have: a long book. */
const most = 4_000_000;

/**
 * Reads `<source-id>.txt` of a folder, for the sources that are on record. They are compared with and never published.
 *
 * @param directory the folder; undefined where none was named
 */
export async function readSources(directory: string | undefined, ids: ReadonlySet<string>): Promise<SourceTexts> {
  const findings: Finding[] = [];
  const texts = new Map<string, SourceText>();
  if (directory === undefined) return { texts, missing: undefined, findings };
  const names = await readdir(directory).catch(() => undefined);
  for (const name of (names ?? []).filter((one) => one.endsWith('.txt')).sort()) {
    const id = name.slice(0, -'.txt'.length);
    if (!ids.has(id)) continue;
    const file = `${basename(directory)}/${name}`;
    const read = await readRegularFile(join(directory, name), file, most);
    if (read === undefined) continue;
    if (!(read instanceof Uint8Array)) {
      findings.push(read);
      continue;
    }
    const bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
    const text = decode(bytes, file, 'the text of a source', findings);
    if (text !== undefined) texts.set(id, sourceText(text, sha256(bytes)));
  }
  return { texts, missing: names ? undefined : basename(directory), findings };
}
