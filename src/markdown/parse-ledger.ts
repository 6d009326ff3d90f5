import { ledgerFields, type Ledger } from '../core/ledger.ts';
import type { Finding } from '../core/finding.ts';
import { validate } from '../core/validate.ts';
import { parseYaml } from './yaml-fields.ts';

/** The ledger as `anchors.json` holds it; nothing where it has an error, of which the findings tell. */
export function parseLedger(file: string, text: string): { ledger: Ledger | undefined; findings: Finding[] } {
  const sound = ledgerFields.safeParse(json(text)).data;
  if (sound) return { ledger: new Map(Object.entries(sound.pages)), findings: [] };
  // JSON is YAML too, and that parser knows where each part stands. It is too slow for a large ledger that has no error.
  const { written, findings } = parseYaml(file, text);
  return { ledger: undefined, findings: written ? [...findings, ...validate(ledgerFields, written).findings] : findings };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
