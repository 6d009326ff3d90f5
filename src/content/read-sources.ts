import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Finding } from '../core/findings/finding.ts';
import { sourceText, type SourceText } from '../core/verification/verification.ts';
import { decode } from './read-content.ts';
import { readRegularFile } from './read-file.ts';
import { sha256 } from './sha256.ts';

/** The available texts of sources. */
export interface SourceTexts {
  /** Keyed by source id. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** The name of the folder, if one is set and it does not exist. */
  readonly missing: string | undefined;
  readonly findings: readonly Finding[];
}

/** As much as a long book. */
const maxSourceBytes = 4_000_000;

/**
 * Reads `<source-id>.txt` in a folder for each source. The texts are for comparison and are never published.
 *
 * @param directory undefined if no folder is set
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
    const read = readRegularFile(join(directory, name), file, maxSourceBytes);
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
