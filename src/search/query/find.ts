import { straighten } from './straighten.ts';
import type { Kind } from './kinds.ts';
import { hitsIn, holds } from './hits.ts';
import { narrowingTokens, type Narrowing, type PlannedPart } from './plan.ts';
import type { SearchLists } from './lists.ts';

/** A record, read from the index. */
export interface FoundRecord {
  readonly url: string;
  readonly kind: Kind;
  readonly text: string;
  /** The id of its speaker's side, where it has a speaker. */
  readonly side: string | undefined;
  /** What else of it is searched, as it is shown. */
  readonly meta: Readonly<Record<string, string>>;
}

/** The index, asked by words. Ids are the index's own. */
export interface Index {
  /** The records that have these words one after the other, or words with the same stems. */
  holding(words: readonly string[]): Promise<ReadonlySet<string>>;
  /** The records that have every one of these words, or words that begin so, best first by the index's own ranking. */
  having(words: readonly string[]): Promise<readonly string[]>;
  /** All records, earliest first, those without a date last. */
  byDate(): Promise<readonly string[]>;
  read(id: string): Promise<FoundRecord>;
}

/** A record that answers a query. */
export interface Found {
  readonly id: string;
  /** What the reader typed that it does not answer. Words that no record answers are not counted. */
  readonly missing: readonly string[];
}

/** The answer to a query. */
export interface Answer {
  /** Best first: those that answer all of it and, where they are few, those that answer some of it, which say what they lack. */
  readonly found: readonly Found[];
  /** How many of them answer all of it. */
  readonly complete: number;
  /** What the reader typed that no record mentions. */
  readonly unmentioned: readonly string[];
}

/** A record answers a query in part where it has at least this share of its weight. */
const leastShare = 0.34;
/** With this many records that answer all of a query, those that answer some of it are left out. */
const enough = 3;
/** So many records are read to be ranked by their text, or to be asked for a phrase. */
const most = { reranked: 30, phrase: 120 };

/** What comes first of records that answer a query equally well. */
const kindWeights: Readonly<Record<Kind, number>> = {
  person: 1.02,
  quotation: 1,
  reported: 0.99,
  claim: 0.98,
  event: 0.96,
  note: 0.93,
  section: 0.85,
};

/**
 * Answers a planned query. Each part is looked up by itself and weighs as much as it is rare (inverse document frequency,
 * https://en.wikipedia.org/wiki/Tf%E2%80%93idf); a record is ranked by the share of that weight that it answers, and the
 * best ones then by how their text answers it: near, in order, letter by letter. Phrases are not weighed but required.
 */
export async function find(
  plan: readonly PlannedPart[],
  narrowing: Narrowing,
  sort: 'relevance' | 'date',
  index: Index,
  lists: SearchLists,
): Promise<Answer> {
  const tokens = narrowingTokens(narrowing, lists);
  if (plan.length === 0) return wholeList(await meeting(tokens, [], index), index);
  const answers: Map<string, number>[] = [];
  const allowed = await meeting(tokens, plan, index);
  for (const part of plan) answers.push(await answering(part, allowed, index));
  const unmentioned = plan.filter((_part, i) => answers[i]?.size === 0);
  // A phrase that stands nowhere is the end of it: nothing else was asked for.
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
  const candidates = [...shares].filter(([id, share]) => share >= leastShare && required.every((answer) => answer.has(id)));
  const order = new Map((await index.having(plan.flatMap(({ choices }) => choices[0]?.words ?? []))).map((id, i) => [id, i]));
  const last = order.size;
  candidates.sort(([a, x], [b, y]) => y - x || (order.get(a) ?? last) - (order.get(b) ?? last));
  const ranked = await rerank(candidates, plan, index);
  const complete = ranked.filter(({ id }) => isComplete(id));
  const whole = complete.filter(({ kind }) => kind !== 'section').length;
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

/**
 * The records that have one token of each list, among those that may answer a plan (or among all, where there is none);
 * undefined where nothing is narrowed. A token that many records have is asked for together with the words: alone, it would
 * give them all.
 */
async function meeting(
  tokens: readonly (readonly string[])[],
  plan: readonly PlannedPart[],
  index: Index,
): Promise<ReadonlySet<string> | undefined> {
  if (tokens.length === 0) return undefined;
  const single = tokens.flatMap((list) => (list.length === 1 ? list : []));
  const choices = plan.length === 0 ? [[]] : plan.flatMap((part) => part.choices.map(({ words }) => words));
  let left: Set<string> | undefined;
  if (single.length > 0) {
    left = new Set();
    for (const words of choices) for (const id of await index.having([...words, ...single])) left.add(id);
  }
  for (const list of tokens.filter(({ length }) => length !== 1)) {
    const having = new Set<string>();
    for (const token of list) for (const id of await index.holding([token])) having.add(id);
    left = left ? new Set([...left].filter((id) => having.has(id))) : having;
  }
  return left;
}

async function wholeList(allowed: ReadonlySet<string> | undefined, index: Index): Promise<Answer> {
  const found = [...(allowed ?? [])].map((id) => ({ id, missing: [] }));
  return { found: await inOrderOfDate(found, index), complete: found.length, unmentioned: [] };
}

async function inOrderOfDate(found: readonly Found[], index: Index): Promise<Found[]> {
  const order = new Map((await index.byDate()).map((id, i) => [id, i]));
  return [...found].sort((a, b) => (order.get(a.id) ?? Infinity) - (order.get(b.id) ?? Infinity));
}

/** How strongly each record answers a part. */
async function answering(
  { kind, typed, choices }: PlannedPart,
  allowed: ReadonlySet<string> | undefined,
  index: Index,
): Promise<Map<string, number>> {
  const answer = new Map<string, number>();
  if (kind === 'phrase') {
    const words = choices[0]?.words ?? [];
    const holding = [...(await holdingPhrase(typed, words, index))];
    const near = holding.filter((id) => !allowed || allowed.has(id)).slice(0, most.phrase);
    const read = await Promise.all(near.map(async (id) => ({ id, ...(await index.read(id)) })));
    for (const { id, text, meta } of read)
      if ([text, ...Object.values(meta)].some((one) => holds(one, words))) answer.set(id, 1);
    return answer;
  }
  for (const { words, strength } of choices) {
    for (const id of await index.holding(words)) answer.set(id, Math.max(strength, answer.get(id) ?? 0));
  }
  return answer;
}

/** The records that may have a phrase. An index takes hyphens in its own way: where it finds nothing, all that have its words may. */
async function holdingPhrase(typed: string, words: readonly string[], index: Index): Promise<ReadonlySet<string>> {
  const asTyped = await index.holding([straighten(typed)]);
  if (asTyped.size > 0) return asTyped;
  let having = await index.holding(words.slice(0, 1));
  for (const word of words.slice(1)) {
    const next = await index.holding([word]);
    having = new Set([...having].filter((id) => next.has(id)));
  }
  return having;
}

/**
 * What a part weighs: names more than other words, and words that nothing mentions less, but for names. Of a long query,
 * which is a sentence half remembered, such words weigh little.
 */
function weightOf({ typed }: PlannedPart, records: number, all: number, parts: number): number {
  const rarity = Math.log(1 + all / (records + 0.5));
  const isName = /^\p{Lu}/u.test(typed);
  if (isName) return rarity * 1.25;
  return records > 0 ? rarity : rarity * (parts < 4 ? 0.6 : 0.3);
}

interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly kind?: Kind;
}

/** Ranks the best of the candidates by their text. A section comes after a record that it holds and that answers as much as half. */
async function rerank(
  candidates: readonly (readonly [string, number])[],
  plan: readonly PlannedPart[],
  index: Index,
): Promise<Ranked[]> {
  const read = await Promise.all(
    candidates.slice(0, most.reranked).map(async ([id, share]) => {
      const { kind, text, meta } = await index.read(id);
      // Title, day and place are part of what these say; those of a statement are about it.
      const own = kind === 'person' || kind === 'event' || kind === 'section';
      const titled = own ? [meta['title'], text, meta['when'], meta['where']].filter(Boolean).join('. ') : text;
      const score = share * kindWeights[kind] + closeness(titled, meta['title'] ?? '', kind, plan);
      return { id, kind, text: straighten(text), share, score };
    }),
  );
  const best = read.map((one) => {
    if (one.kind !== 'section') return one;
    const held = read.filter(
      ({ kind, text, share }) => kind !== 'section' && share >= one.share / 2 && one.text.includes(text),
    );
    const least = held.length > 0 ? Math.max(...held.map(({ score }) => score)) - 0.001 : Infinity;
    return { ...one, score: Math.min(one.score, least) };
  });
  return [...best.sort((a, b) => b.score - a.score), ...candidates.slice(most.reranked).map(([id, score]) => ({ id, score }))];
}

/**
 * How closely a record answers, beyond what it answers: up to 0.25 for parts near one another and in order, and letter by
 * letter; 0.15 for a statement of the speaker who is named, since what others say about the speaker comes after; a little less
 * for a long text.
 */
function closeness(text: string, title: string, kind: Kind, plan: readonly PlannedPart[]): number {
  const { spans, hits } = hitsIn(text, plan);
  const named = hitsIn(title, plan).hits;
  const pairs = plan
    .slice(1)
    .filter((_part, i) =>
      hits.some(
        (one) =>
          one.part === i && hits.some((next) => next.part === i + 1 && next.first > one.last && next.first - one.last < 5),
      ),
    );
  const literal = plan.filter((_part, i) => [...hits, ...named].some((hit) => hit.part === i && hit.literal));
  return (
    0.15 * (pairs.length / Math.max(1, plan.length - 1)) +
    0.1 * (literal.length / plan.length) +
    ((kind === 'quotation' || kind === 'reported') && named.length > 0 ? 0.15 : 0) -
    0.01 * Math.log2(1 + spans.length / 30)
  );
}
