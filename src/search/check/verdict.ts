import type { FoundRecord } from '../query/record-index.ts';
import type { Match } from './nearest.ts';
import type { Piece } from './pieces.ts';

/**
 * What is true of a passage: its very words are on record; they are, with other capitals or punctuation; they are, with others that it
 * leaves out at a gap; part of it is; other words are the nearest; or nothing is near it.
 */
export type Verdict = 'exact' | 'spelled' | 'gapped' | 'part' | 'near' | 'none';

/** Whose words a record has: the speaker’s own, those of the report of what somebody said, or those of a claim. */
export type Voice = 'own' | 'reported' | 'claim';

/** Returns what is true of a passage with this match. */
export function verdictOn(match: Match | undefined): Verdict {
  if (!match) return 'none';
  const { isExact, isLiteral, differing, beyond, pieces } = match.comparison;
  if (isExact && pieces.some(({ kind }) => kind === 'ellipsis')) return 'gapped';
  if (isExact) return isLiteral ? 'exact' : 'spelled';
  return differing === beyond ? 'part' : 'near';
}

/** Returns whose words a record has. */
export function voiceOf({ kind }: Pick<FoundRecord, 'kind'>): Voice {
  if (kind === 'reported' || kind === 'claim') return kind;
  return 'own';
}

/** A difference: words of the passage, and what the record has instead. Either may be missing. */
export interface Difference {
  readonly added: string;
  readonly left: string;
}

/** Lists the differences in order. */
export function differencesIn(pieces: readonly Piece[]): Difference[] {
  const differences: Difference[] = [];
  pieces.forEach(({ kind, text }, i) => {
    if (kind === 'added') differences.push({ added: text, left: '' });
    if (kind !== 'left') return;
    const last = pieces[i - 1]?.kind === 'added' ? differences.pop() : undefined;
    differences.push({ added: last?.added ?? '', left: text });
  });
  return differences;
}

/** Characters of a record that are shown whole, and that are shown around a passage of a longer one. */
const [wholeLength, aroundLength] = [420, 120];

/** Shortens what is around a passage, if the record is long, and marks each cut with an ellipsis. */
export function shortened(pieces: readonly Piece[]): Piece[] {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= wholeLength) return [...pieces];
  const middle = pieces.findIndex(({ kind }) => kind !== 'around' && kind !== 'beyond');
  return pieces.map((piece, i) => {
    const { kind, text } = piece;
    if (kind !== 'around' || text.length <= aroundLength) return piece;
    if (i < middle) return { kind, text: `… ${text.slice(text.indexOf(' ', text.length - aroundLength) + 1)}` };
    return { kind, text: `${text.slice(0, text.lastIndexOf(' ', aroundLength))} …` };
  });
}
