import type { SourceKind } from '../../model/source.ts';

/** An invented text of some kind, and what a draft of it has to propose. */
export interface DraftCase {
  /** What kind of text it is. */
  readonly name: string;
  readonly language: 'en' | 'de';
  readonly kind?: SourceKind;
  readonly publisher?: string;
  /** When it was published (EDTF). */
  readonly date?: string;
  readonly text: string;
  /** The quotations, letter by letter up to an ellipsis (` … `), each with its speaker; `?` before a name if the text does not name them beside the words. */
  readonly quotations: readonly (readonly [words: string, speaker: string])[];
  /** The beginnings of the sentences that report what somebody said, each with its speaker. */
  readonly reported: readonly (readonly [words: string, speaker: string])[];
  /** The questions of whoever asks them, which are not proposed. */
  readonly asked?: readonly string[];
  /** The beginnings of words in marks that are never closed or never opened. */
  readonly unbalanced?: readonly string[];
}
