import { ledgerFields, type Ledger } from '../core/addresses/ledger.ts';
import type { Finding } from '../core/findings/finding.ts';
import { parseJson } from './parse-json.ts';

/** The ledger as `anchors.json` holds it; nothing where it has an error, of which the findings tell. */
export function parseLedger(file: string, text: string): { ledger: Ledger | undefined; findings: Finding[] } {
  const { value, findings } = parseJson(file, text, ledgerFields, 'npm run anchors -- --publish');
  return { ledger: value && new Map(Object.entries(value.pages)), findings };
}
