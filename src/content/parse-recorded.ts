import type { Finding } from '../core/findings/finding.ts';
import { recordedFields, type Recorded } from '../core/verification/recorded.ts';
import { parseJson } from './parse-json.ts';

/** The record as `record.json` holds it; nothing where it has an error, of which the findings tell. */
export function parseRecorded(file: string, text: string): { recorded: Recorded | undefined; findings: Finding[] } {
  const { value, findings } = parseJson(file, text, recordedFields, 'npm run check -- --record');
  return { recorded: value, findings };
}
