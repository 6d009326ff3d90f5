import { listAddresses, type Ledger, type RecordSize } from '../../core/addresses/ledger.ts';
import { finding, type Finding } from '../../core/findings/finding.ts';
import { placeIn } from '../../core/text/place.ts';
import { digestOf, type Digest, type Recorded } from '../../core/verification/record/recorded.ts';

/** What the two files that commands write say of themselves, of each other, and what version control has of them. */
export interface KeptFiles {
  readonly ledger: Ledger;
  /** How much was on record when addresses were last published; undefined if the ledger doesn't say. */
  readonly recordSize: RecordSize | undefined;
  readonly recorded: Recorded;
  /** Files with an error: what they hold is not known. */
  readonly unread: ReadonlySet<string>;
  /** What the last commit has of files that are now missing or empty. */
  readonly committed: { readonly addresses?: number | undefined; readonly articles?: number | undefined };
}

/**
 * Finds a ledger or a record that was deleted, emptied or cut, although it is known that there was one: each knows of the other,
 * and the last commit of both. Without this, everything that was promised would count as new.
 */
export function checkKeptFiles(
  { ledger, recordSize, recorded, unread, committed }: KeptFiles,
  label: string,
  sha256: Digest,
): Finding[] {
  return [...checkLedger(), ...checkRecord()];

  function checkLedger(): Finding[] {
    const file = `${label}/anchors.json`;
    if (unread.has(file)) return [];
    const addresses = listAddresses(ledger);
    const known = recorded.ledger?.addresses ?? 0;
    const expected = Math.max(known, addresses.length === 0 ? (committed.addresses ?? 0) : 0);
    if (addresses.length < expected)
      return [
        finding('missing-ledger', placeIn(file), {
          file,
          found: addresses.length,
          expected,
          by: byWhom(known > 0, 'record.json'),
        }),
      ];
    if (recorded.ledger && addresses.length === known && digestOf(addresses, sha256) !== recorded.ledger.digest)
      return [finding('missing-ledger', placeIn(file), { file, found: addresses.length, expected: known, by: 'record.json' })];
    return [];
  }

  function checkRecord(): Finding[] {
    const file = `${label}/record.json`;
    if (unread.has(file)) return [];
    const at = placeIn(file);
    const known = recordSize?.articles ?? 0;
    const expected = Math.max(known, committed.articles ?? 0);
    if (Object.keys(recorded.articles).length === 0) {
      if (expected > 0)
        return [finding('missing-record', at, { file, what: articles(expected), by: byWhom(known > 0, 'anchors.json') })];
      return [];
    }
    const quotations = recordSize?.quotations ?? 0;
    return quotations > 0 && Object.keys(recorded.statements).length === 0
      ? [finding('missing-record', at, { file, what: `${quotations} quotations`, by: 'anchors.json' })]
      : [];
  }
}

function articles(count: number): string {
  return count === 1 ? '1 article' : `${count} articles`;
}

function byWhom(other: boolean, file: string): string {
  return other ? file : 'the last commit';
}
