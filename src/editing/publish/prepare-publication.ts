import type { ContentFolders, Loaded } from '../../content/load-archive.ts';
import { sealSource } from '../../content/seal-source.ts';
import { sha256 } from '../../content/sha256.ts';
import { addToLedger, listAddresses, missingFrom, renderLedger } from '../../core/addresses/ledger.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { changesForReaders } from '../../core/verification/record/changes-for-readers.ts';
import { describeRecording } from '../../core/verification/record/record-changes.ts';
import { digestOf, type Recorded } from '../../core/verification/record/recorded.ts';
import { renderRecorded } from '../../core/verification/record/seal.ts';
import { withCopy, type ContentCopy } from '../content-copy.ts';

/** What publishing the content would mean, or has meant. */
export interface Publication {
  readonly loaded: Loaded;
  /** Why it cannot be published as it is, in a sentence; undefined if it can. */
  readonly obstacle?: string;
  /** What readers see differently since the last time, in at most ten lines. */
  readonly forReaders: readonly string[];
  /** Changes that no correction tells readers about. */
  readonly uncorrected: readonly Finding[];
  /** Addresses that are new, and how many entries of the record are. */
  readonly newAddresses: readonly string[];
  readonly newEntries: readonly string[];
  /** The files that were written, or would be. */
  readonly files: readonly string[];
}

/**
 * Prepares what has to be kept when content is published: what was compared and published (`record.json`), the addresses
 * (`anchors.json`), and the digests of the texts of sources. Nothing is written if there are errors, or changes that ask for a
 * correction.
 *
 * @param write whether the files are written, if nothing stands against it
 * @param day the day on which it is recorded, `YYYY-MM-DD`
 */
export async function preparePublication(folders: ContentFolders, write: boolean, day: string): Promise<Publication> {
  return withCopy(folders, async (copy) => {
    const loaded = await copy.load();
    const { addresses, recorded, record, findings } = loaded;
    const uncorrected = findings.filter(({ ruleId }) => ruleId === 'uncorrected-change');
    const nothing = { loaded, uncorrected, forReaders: [], newAddresses: [], newEntries: [], files: [] };
    if (!record) return { ...nothing, obstacle: 'The content has errors.' };
    if (!addresses) return { ...nothing, obstacle: 'The content has errors: its addresses are not known.' };
    const ledger = addToLedger(addresses.promised, addresses.now);
    const listed = listAddresses(ledger);
    const now: Recorded = { ...record(day), ledger: { addresses: listed.length, digest: digestOf(listed, sha256) } };
    const size = { articles: Object.keys(now.articles).length, quotations: Object.keys(now.statements).length };
    const newEntries = describeRecording(recorded, now);
    const newAddresses = missingFrom(addresses.now, addresses.promised);
    if (newAddresses.length > 0 || addresses.promised.size === 0)
      await copy.write(`${copy.label}/anchors.json`, renderLedger(ledger, size, addresses.citations));
    if (newEntries.length > 0) await copy.write(`${copy.label}/record.json`, renderRecorded(now, sha256));
    await sealSources(copy, now);
    const told = { loaded, uncorrected, forReaders: changesForReaders(recorded, now), newAddresses, newEntries };
    const files = [...(await copy.changes()).keys()];
    if (uncorrected.length > 0) return { ...told, files, obstacle: 'Changes ask for a correction.' };
    const meanwhile = write ? await copy.adopt() : [];
    if (meanwhile.length === 0) return { ...told, files };
    return { ...told, files, obstacle: `Somebody has changed ${meanwhile.join(', ')} meanwhile.` };
  });
}

/** Adds the digest of its text to the file of each recorded source that has none. */
async function sealSources(copy: ContentCopy, { sources }: Recorded): Promise<void> {
  for (const [id, { sha256: digest }] of Object.entries(sources)) {
    const file = `${copy.label}/sources/${id}.yml`;
    const text = await copy.read(file);
    const sealed = text === undefined ? undefined : sealSource(text, digest);
    if (sealed !== undefined) await copy.write(file, sealed);
  }
}
