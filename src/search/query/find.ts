import { lookUpAll } from './look-up.ts';
import type { Narrowing } from './narrowing.ts';
import type { PlannedPart } from './plan.ts';
import { rerank } from './rank.ts';
import type { RecordIndex } from './record-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A record that answers a query, or part of it. */
export interface Found {
  readonly id: string;
  /** What the record lacks of the query, as typed. What no record has is not listed. */
  readonly missing: readonly string[];
}

/** The answer to a query. */
export interface Answer {
  /** Best first: the records that answer all of the query and, if they are few, those that answer some of it. */
  readonly found: readonly Found[];
  /** How many of them answer all of it: none if no record mentions a part of it. */
  readonly complete: number;
  /** How many of them answer all parts of it that any record mentions. */
  readonly fullest: number;
  /** Whether there may be more records like these, since not all that could be looked up was. */
  readonly atLeast: boolean;
  /** The parts of the query that no record mentions, as typed. */
  readonly unmentioned: readonly string[];
  /** The words of the query that no record has, though some have a longer word that begins with it. */
  readonly onlyLonger: readonly string[];
}

/** The share of a query's weight that a record must answer to be a partial result. */
const minShare = 0.34;
/** If at least this many records answer all of a query, partial results are left out. */
const enough = 3;

/** How much less a word weighs that is common in the language, though it may be rare in the records. */
const commonness = 0.4;

/**
 * Answers a planned query. Each part is looked up by itself and weighs more the rarer it is (inverse document frequency,
 * https://en.wikipedia.org/wiki/Tf%E2%80%93idf). Records are ranked by the share of that weight that they answer, and the best of
 * them by their text. Phrases are required.
 */
export async function find(
  plan: readonly PlannedPart[],
  narrowing: Narrowing,
  sort: 'relevance' | 'date',
  index: RecordIndex,
  vocabulary: Vocabulary,
): Promise<Answer> {
  const narrowed = index.narrow(narrowing);
  const [allowed, { answers, unread }, order] = await Promise.all([
    narrowed,
    lookUpAll(plan, narrowed, index),
    plan.length === 0 || sort === 'date' ? index.byDate() : [],
  ]);
  if (plan.length === 0) return listByDate(allowed, order);
  const unmentioned = plan.filter(({ aside }, i) => aside !== 'wish' && answers[i]?.size === 0);
  const onlyLonger = plan.filter((part, i) => part.aside !== 'wish' && isOnlyLonger(part, answers[i]));
  const said = { unmentioned: unmentioned.map(typedOf), onlyLonger: onlyLonger.map(typedOf) };
  // A phrase is required, so nothing can answer the query without it.
  if (unmentioned.some(({ kind }) => kind === 'phrase')) return { ...nothing, ...said };

  const weights = plan.map((part, i) => weightOf(part, answers[i]?.size ?? 0, vocabulary, plan.length));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const required = plan.flatMap(({ kind }, i) => (kind === 'phrase' ? [answers[i] ?? new Map<string, number>()] : []));
  const shares = new Map<string, number>();
  answers.forEach((answer, i) => {
    for (const [id, strength] of answer)
      if (!allowed || allowed.has(id)) shares.set(id, (shares.get(id) ?? 0) + (strength * (weights[i] ?? 0)) / all);
  });
  const lacks = (id: string, i: number): boolean =>
    plan[i]?.aside !== 'wish' && answers[i]?.size !== 0 && answers[i]?.has(id) !== true;
  const isFull = (id: string): boolean => plan.every((_part, i) => !lacks(id, i));
  const candidates = [...shares].filter(([id, share]) => share >= minShare && required.every((answer) => answer.has(id)));
  candidates.sort(([a, x], [b, y]) => y - x || index.compare(a, b));
  const best = await rerank(candidates, plan, index);
  const full = best.filter(({ id }) => isFull(id));
  // A section repeats the records in it, and a page is about the publication, so neither counts. Other records that answer everything
  // come before those that lack something.
  const whole = full.filter(({ kind }) => kind !== 'section' && kind !== 'page');
  const ranked = [...whole, ...best.filter((one) => !whole.includes(one))];
  const kept = whole.length >= enough || (sort === 'date' && full.length > 0) ? full : ranked;
  const missing = (id: string): string[] => plan.filter((_part, i) => lacks(id, i)).map(typedOf);
  const found = kept.map(({ id }) => ({ id, missing: missing(id) }));
  return {
    found: sort === 'date' ? inOrderOfDate(found, order) : found,
    complete: unmentioned.length + onlyLonger.length > 0 ? 0 : full.length,
    fullest: full.length,
    atLeast: unread || plan.some(({ cut }) => cut === true),
    ...said,
  };
}

/** The answer that nothing was found. */
export const nothing: Answer = { found: [], complete: 0, fullest: 0, atLeast: false, unmentioned: [], onlyLonger: [] };

/** Whether all that answers a word is a longer word, and the word is not still being typed. */
function isOnlyLonger({ longer }: PlannedPart, answer: ReadonlyMap<string, number> | undefined): boolean {
  return (
    longer !== undefined &&
    answer !== undefined &&
    answer.size > 0 &&
    [...answer.values()].every((strength) => strength <= longer)
  );
}

const typedOf = ({ typed }: PlannedPart): string => typed;

/** Lists the records that the filters let through: the answer to a search by filters alone. */
function listByDate(allowed: ReadonlySet<string> | undefined, order: readonly string[]): Answer {
  const found = [...(allowed ?? [])].map((id) => ({ id, missing: [] }));
  return { ...nothing, found: inOrderOfDate(found, order), complete: found.length, fullest: found.length };
}

function inOrderOfDate(found: readonly Found[], order: readonly string[]): Found[] {
  const byId = new Map(found.map((one) => [one.id, one]));
  return order.flatMap((id) => byId.get(id) ?? []);
}

/**
 * Returns the weight of a part. Names weigh more than other words. Words that no record mentions weigh less, unless they are names,
 * and even less in a long query, which is usually a half-remembered sentence.
 */
function weightOf({ typed, aside }: PlannedPart, records: number, vocabulary: Vocabulary, parts: number): number {
  const common = aside || vocabulary.isCommon(typed.toLowerCase()) ? commonness : 1;
  const rarity = Math.log(1 + vocabulary.lists.records / (records + 0.5)) * common;
  const isName = /^\p{Lu}/u.test(typed);
  if (isName) return rarity * 1.25;
  return records > 0 ? rarity : rarity * (parts < 4 ? 0.4 : 0.3);
}
