import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Finding } from '../core/finding.ts';
import { sourceText, type SourceText } from '../core/verification.ts';
import { decode } from './read-content.ts';
import { sha256 } from './sha256.ts';

/** The texts of sources that are at hand. */
export interface SourceTexts {
  /** By the id of the source. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** The name of the folder, where one was named and is not there. */
  readonly missing: string | undefined;
  readonly findings: readonly Finding[];
}

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
    const bytes = await readFile(join(directory, name));
    const text = decode(bytes, `${basename(directory)}/${name}`, 'the text of a source', findings);
    if (text !== undefined) texts.set(id, sourceText(text, sha256(bytes)));
  }
  return { texts, missing: names ? undefined : basename(directory), findings };
}
