import type { Kind } from '../query/kinds.ts';
import type { FoundRecord, RecordIndex } from '../query/record-index.ts';
import type { Vocabulary } from '../query/vocabulary.ts';
import { findCandidates } from './candidates.ts';
import { compare, type Comparison } from './compare.ts';
import { wordingOf, type Wording } from './wording.ts';

/** A record that was compared with a passage. */
export interface Match {
  readonly id: string;
  readonly record: FoundRecord;
  /** Which of its texts has the words: its own, or the translation. */
  readonly of: 'text' | 'translation';
  readonly comparison: Comparison;
  /** The names of other speakers of whom the very words are on record too. */
  readonly alsoBy: readonly string[];
}

/** Finds the record that has these words, or the nearest ones; undefined if none has any like them. */
export async function findNearest(phrase: string, vocabulary: Vocabulary, index: RecordIndex): Promise<Match | undefined> {
  const wording = wordingOf(phrase);
  if (wording.tokens.length === 0) return undefined;
  const { nearest, holding } = await findCandidates(partsOf(wording), vocabulary, index);
  const read = async (ids: readonly string[]): Promise<Compared[]> =>
    (await Promise.all(ids.map(async (id) => matchesIn(id, await index.read(id), wording)))).flat();
  const matches = await read(nearest);
  const rest = holding.filter((id) => !nearest.includes(id));
  // That no record has these very words is true only once all were read that may have them.
  for (let at = 0; at < rest.length && !matches.some(({ comparison }) => comparison.isExact); at += batch)
    matches.push(...(await read(rest.slice(at, at + batch))));
  const [best, ...others] = matches.sort(byNearness);
  return best && isNear(best.comparison) ? { ...best, alsoBy: otherSpeakers(best, others) } : undefined;
}

/** A match before others are compared with it. */
type Compared = Omit<Match, 'alsoBy'>;

/** Returns the names of the speakers of whom the very words are on record as well. */
function otherSpeakers({ record, comparison }: Compared, others: readonly Compared[]): string[] {
  if (!comparison.isExact) return [];
  const names = others.flatMap((other) => (other.comparison.isExact ? (other.record.meta['title'] ?? []) : []));
  return [...new Set(names)].filter((name) => name !== record.meta['title']);
}

/** Records that are read at once. */
const batch = 60;

/** The kinds of record that say what somebody said, the speaker’s own words first. */
const comparedKinds: readonly Kind[] = ['quotation', 'excerpt', 'reported', 'claim'];

function matchesIn(id: string, record: FoundRecord, wording: Wording): Compared[] {
  if (!comparedKinds.includes(record.kind)) return [];
  const texts = [
    ['text', record.text],
    ['translation', record.translation?.words ?? ''],
  ] as const;
  return texts.flatMap(([of, text]) =>
    text === '' ? [] : [{ id, record, of, comparison: compare(wording, wordingOf(text)) }],
  );
}

/** Sorts the nearest first: of two that are equally near, the speaker’s own words, and then the one with less besides. */
function byNearness(one: Compared, other: Compared): number {
  const fit = other.comparison.fit - one.comparison.fit;
  if (Math.abs(fit) > 1e-9) return fit;
  const kinds = comparedKinds.indexOf(one.record.kind) - comparedKinds.indexOf(other.record.kind);
  return kinds || other.comparison.covered - one.comparison.covered;
}

/** The share of a phrase’s words that a record must have to be near it, or else the words in a row. */
const [minShare, minInRow] = [0.5, 6];
/** The same where three words in a row are equal, one of them this long. */
const [minShareOfRow, minLettersOfRow] = [0.4, 6];
/** The letters of the only word that a phrase of two shares with a record. */
const minLetters = 7;

function isNear({ share, equal, rare, letters, longest, isExact }: Comparison): boolean {
  if (isExact || longest >= minInRow || (share >= minShareOfRow && longest >= 3 && letters >= minLettersOfRow)) return true;
  return share >= minShare && (equal === 1 ? letters >= minLetters : rare >= 2 || longest >= 2);
}

/** Splits a phrase at its gaps. */
function partsOf({ text, tokens }: Wording): string[] {
  const parts: string[] = [];
  for (const { start, end, afterGap } of tokens) {
    const word = text.slice(start, end);
    if (afterGap || parts.length === 0) parts.push(word);
    else parts.push(`${parts.pop() ?? ''} ${word}`);
  }
  return parts;
}
