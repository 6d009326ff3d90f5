import { days } from './days.ts';
import { machineFiles } from './machine-files.ts';
import { markup } from './markup.ts';
import { prose } from './prose.ts';
import { quotations } from './quotations.ts';
import { records } from './records.ts';
import { references } from './references.ts';
import type { Kind } from './slip.ts';
import { soundChanges } from './sound.ts';

/** Every kind of slip that leaves the content wrong. */
export const wrongKinds: readonly Kind[] = [
  ...quotations,
  ...references,
  ...days,
  ...prose,
  ...markup,
  ...records,
  ...machineFiles,
];

/** Every kind of change that leaves it sound. */
export const soundKinds = soundChanges;

/**
 * Kinds that nothing in the content contradicts: the ledger holds whatever was published, so a line that it has lost was never
 * there, and a repeated line says nothing new.
 */
export const unprovable: ReadonlySet<string> = new Set([
  'anchors.json: deleted',
  'ledger: id deleted',
  'ledger: id repeated',
  'ledger: page deleted',
  'record.json: deleted',
  'record: line repeated',
]);
