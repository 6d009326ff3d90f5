import { holds } from './hits.ts';
import type { PlannedPart } from './plan.ts';
import type { RecordIndex } from './record-index.ts';

/** Records that are read at once to check whether they have a phrase exactly: each one read may be a request. */
const maxReadForPhrase = 120;

/** Finds the records that answer a word or a day, and how strongly (0 to 1). */
export async function lookUp({ choices }: PlannedPart, index: RecordIndex): Promise<Map<string, number>> {
  const answer = new Map<string, number>();
  for (const { words, strength } of choices) {
    for (const id of await index.findPhrase(words)) answer.set(id, Math.max(strength, answer.get(id) ?? 0));
  }
  return answer;
}

/**
 * Finds the records that have a phrase exactly. They are read for that: those that answer most of the rest of the query first, and
 * no more after some have it. Until then all are read, since only then is it true that none has it.
 *
 * @param allowed the records that the filters let through; all of them if undefined
 * @param others the answers to the other parts of the query
 * @returns the records, each with the strength 1, and whether there are others that may have the phrase
 */
export async function lookUpPhrase(
  { choices }: PlannedPart,
  allowed: ReadonlySet<string> | undefined,
  others: readonly ReadonlyMap<string, number>[],
  index: RecordIndex,
): Promise<{ answer: Map<string, number>; unread: boolean }> {
  const answer = new Map<string, number>();
  const words = choices[0]?.words;
  if (!words) return { answer, unread: false };
  const rest = (id: string): number => others.filter((other) => other.has(id)).length;
  const candidates = [...(await index.findPhrase(words))].filter((id) => !allowed || allowed.has(id));
  candidates.sort((a, b) => rest(b) - rest(a));
  let read = 0;
  while (read < candidates.length && answer.size === 0) {
    const next = candidates.slice(read, read + maxReadForPhrase);
    const records = await Promise.all(next.map(async (id) => ({ id, ...(await index.read(id)) })));
    for (const { id, text, translation, meta } of records)
      if ([text, translation?.words ?? '', ...Object.values(meta)].some((value) => holds(value, words))) answer.set(id, 1);
    read += next.length;
  }
  return { answer, unread: read < candidates.length };
}

/**
 * Finds the records that the filters let through; undefined if there are no filters. Only records that may answer the plan
 * matter: a token that many records have is looked up together with the words, since alone it would return too many.
 *
 * @param tokens lists of tokens; a record needs one of each
 * @param plan empty to search by filters alone
 */
export async function lookUpFilters(
  tokens: readonly (readonly string[])[],
  plan: readonly PlannedPart[],
  index: RecordIndex,
): Promise<ReadonlySet<string> | undefined> {
  if (tokens.length === 0) return undefined;
  const single = tokens.flatMap((list) => (list.length === 1 ? list : []));
  const choices = plan.length === 0 ? [[]] : plan.flatMap((part) => part.choices.map(({ words }) => words));
  let left: Set<string> | undefined;
  if (single.length > 0) {
    left = new Set();
    for (const words of choices) for (const id of await index.findWords([...words, ...single])) left.add(id);
  }
  for (const list of tokens.filter(({ length }) => length !== 1)) {
    const having = new Set<string>();
    for (const token of list) for (const id of await index.findPhrase([token])) having.add(id);
    left = left ? new Set([...left].filter((id) => having.has(id))) : having;
  }
  return left;
}
