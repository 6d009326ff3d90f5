import { formatDay } from '../dates/edtf-date.ts';
import { alterations, type Alteration } from '../text/folding.ts';

/** A passage of a text by its words and what stands around them (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface Selector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How a quotation stands to the text of its source. `cannot-check`: no text at hand, and none was when it was recorded. */
export type VerificationStatus = 'exact' | 'normalised' | 'absent' | 'cannot-check';

/** What readers are told of a direct quotation. */
export interface Verification {
  readonly status: VerificationStatus;
  /** `verbatim`, or what differs (`quotes dashes`); null where it was not found or not compared. */
  readonly rule: string | null;
  /** Whether the source names the speaker beside the words, or the speaker is the editor's reading; null where it was not compared. */
  readonly speaker: 'named' | 'reading' | null;
  /** The day on which it was compared, as it is on record; null where it isn't. */
  readonly checked: string | null;
  /** Where it is in the source; null where that is not known. Around an ellipsis it is the longest piece. */
  readonly selector: Selector | null;
}

/** What was quoted and not compared with anything. */
export const notCompared: Verification = {
  status: 'cannot-check',
  rule: null,
  speaker: null,
  checked: null,
  selector: null,
};

/** What readers are told: "Verbatim in the source", "In the source but for dashes", "Not compared with the source". */
export function describeStatus({ status, rule }: Verification): string {
  if (status === 'exact') return 'Verbatim in the source';
  if (status === 'normalised') return `In the source but for ${describeAlterations(rule?.split(' ') ?? [])}`;
  return status === 'absent' ? 'Not found in the source' : 'Not compared with the source';
}

/** ", checked on 25 November 2026"; nothing where no day is on record. */
export function describeChecked(checked: string | null): string {
  return checked === null ? '' : `, checked on ${formatDay(checked)}`;
}

/** "quotation marks and dashes". */
export function describeAlterations(altered: readonly (Alteration | string)[]): string {
  const names = alterations.filter(([kind]) => altered.includes(kind)).map(([, name]) => name);
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}
