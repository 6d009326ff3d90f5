import type { SearchLists } from './lists.ts';
import { lookUp, lookUpFilters } from './look-up.ts';
import { narrowingTokens, type Narrowing } from './narrowing.ts';
import type { PlannedPart } from './plan.ts';
import { rerank } from './rank.ts';
import type { RecordIndex } from './record-index.ts';

/** A record that answers a query. */
export interface Found {
  readonly id: string;
  /** What the record lacks of the query, as typed. What no record has is not listed. */
  readonly missing: readonly string[];
}

/** The answer to a query. */
export interface Answer {
  /** Best first: the records that answer all of the query and, if they are few, those that answer some of it. */
  readonly found: readonly Found[];
  /** How many of them answer all of it. */
  readonly complete: number;
  /** The parts of the query that no record mentions, as typed. */
  readonly unmentioned: readonly string[];
}

/** The share of a query's weight that a record must answer to be a partial result. */
const minShare = 0.34;
/** If at least this many records answer all of a query, partial results are left out. */
const enough = 3;

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
  lists: SearchLists,
): Promise<Answer> {
  const tokens = narrowingTokens(narrowing, lists);
  const allowed = await lookUpFilters(tokens, plan, index);
  if (plan.length === 0) return listByDate(allowed, index);
  const answers: Map<string, number>[] = [];
  for (const part of plan) answers.push(await lookUp(part, allowed, index));
  const unmentioned = plan.filter((_part, i) => answers[i]?.size === 0);
  // A phrase is required, so nothing can answer the query without it.
  if (unmentioned.some(({ kind }) => kind === 'phrase'))
    return { found: [], complete: 0, unmentioned: unmentioned.map(typedOf) };

  const weights = plan.map((part, i) => weightOf(part, answers[i]?.size ?? 0, lists.records, plan.length));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const required = plan.flatMap(({ kind }, i) => (kind === 'phrase' ? [answers[i] ?? new Map<string, number>()] : []));
  const shares = new Map<string, number>();
  answers.forEach((answer, i) => {
    for (const [id, strength] of answer)
      if (!allowed || allowed.has(id)) shares.set(id, (shares.get(id) ?? 0) + (strength * (weights[i] ?? 0)) / all);
  });
  const isComplete = (id: string): boolean => answers.every((answer) => answer.size === 0 || answer.has(id));
  const candidates = [...shares].filter(([id, share]) => share >= minShare && required.every((answer) => answer.has(id)));
  const words = plan.flatMap(({ choices }) => choices[0]?.words ?? []);
  const order = new Map((await index.findWords(words)).map((id, i) => [id, i]));
  const last = order.size;
  candidates.sort(([a, x], [b, y]) => y - x || (order.get(a) ?? last) - (order.get(b) ?? last));
  const ranked = await rerank(candidates, plan, index);
  const complete = ranked.filter(({ id }) => isComplete(id));
  // A section repeats the records in it, and a page is about the publication, so neither is counted.
  const whole = complete.filter(({ kind }) => kind !== 'section' && kind !== 'page').length;
  const kept = whole >= enough || (sort === 'date' && complete.length > 0) ? complete : ranked;
  const missing = (id: string): string[] =>
    plan.filter((_part, i) => answers[i]?.size !== 0 && !answers[i]?.has(id)).map(typedOf);
  const found = kept.map(({ id }) => ({ id, missing: missing(id) }));
  return {
    found: sort === 'date' ? await inOrderOfDate(found, index) : found,
    complete: complete.length,
    unmentioned: unmentioned.map(typedOf),
  };
}

const typedOf = ({ typed }: PlannedPart): string => typed;

/** Lists the records that the filters let through: the answer to a search by filters alone. */
async function listByDate(allowed: ReadonlySet<string> | undefined, index: RecordIndex): Promise<Answer> {
  const found = [...(allowed ?? [])].map((id) => ({ id, missing: [] }));
  return { found: await inOrderOfDate(found, index), complete: found.length, unmentioned: [] };
}

async function inOrderOfDate(found: readonly Found[], index: RecordIndex): Promise<Found[]> {
  const order = new Map((await index.byDate()).map((id, i) => [id, i]));
  return [...found].sort((a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity));
}

/**
 * Returns the weight of a part. Names weigh more than other words. Words that no record mentions weigh less, unless they are names,
 * and even less in a long query, which is usually a half-remembered sentence.
 */
function weightOf({ typed }: PlannedPart, records: number, all: number, parts: number): number {
  const rarity = Math.log(1 + all / (records + 0.5));
  const isName = /^\p{Lu}/u.test(typed);
  if (isName) return rarity * 1.25;
  return records > 0 ? rarity : rarity * (parts < 4 ? 0.6 : 0.3);
}
