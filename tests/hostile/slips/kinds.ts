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
