import { formatDay } from '../dates/days.ts';
import { alterations, type Alteration } from '../text/folding.ts';
import { listed, say } from '../words/say.ts';
import type { Words } from '../words/en.ts';

/** A passage of a text, given by its words and the words around it (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface Selector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How a quotation compares with the text of its source. `cannot-check`: the text isn't available and wasn't when it was recorded. */
export type VerificationStatus = 'exact' | 'normalised' | 'absent' | 'cannot-check';

/** The result of comparing a direct quotation with its source. */
export interface Verification {
  readonly status: VerificationStatus;
  /** `verbatim`, or what differs (`quotes dashes`); null if the quotation was not found or not compared. */
  readonly rule: string | null;
  /** Whether the source names the speaker next to the words, or who speaks is the editor’s reading; null if it was not compared. */
  readonly speaker: 'named' | 'reading' | null;
  /** The day on which it was compared, `YYYY-MM-DD`; null if none is recorded. */
  readonly checked: string | null;
  /** Where it is in the source; null if unknown. A quotation with an ellipsis has that of its longest piece. */
  readonly selector: Selector | null;
}

/** The result for a quotation that was not compared. */
export const notCompared: Verification = {
  status: 'cannot-check',
  rule: null,
  speaker: null,
  checked: null,
  selector: null,
};

/**
 * The result in words: "Verbatim in the source", "In the source except for dashes; speaker identified by the editor", "Not compared
 * with the source". Where the words have a translation: "Original: verbatim in the source".
 */
export function describeStatus(verification: Verification, words: Words, translated = false): string {
  const status = statusOf(verification, words);
  return translated
    ? say(words.translation.checkedOriginal, { status: status.charAt(0).toLowerCase() + status.slice(1) })
    : status;
}

function statusOf({ status, rule, speaker }: Verification, words: Words): string {
  const { exact, except, absent, notCompared, reading } = words.verification;
  if (status === 'absent') return absent;
  if (status === 'cannot-check') return notCompared;
  const alterations = describeAlterations(rule?.split(' ') ?? [], words);
  const result = status === 'exact' ? exact : say(except, { alterations });
  return speaker === 'reading' ? say(reading, { status: result }) : result;
}

/** ", checked on 25 November 2026"; empty if no day is recorded. */
export function describeChecked(checked: string | null, { verification, locale }: Words): string {
  return checked === null ? '' : say(verification.checked, { date: formatDay(checked, locale) });
}

/** Names what differs: "quotation marks and dashes". */
export function describeAlterations(altered: readonly (Alteration | string)[], words: Words): string {
  return listed(
    alterations.filter((kind) => altered.includes(kind)).map((kind) => words.alteration[kind]),
    words,
  );
}
