import { straighten } from './straighten.ts';
import { holds } from './hits.ts';
import type { PlannedPart } from './plan.ts';
import type { RecordIndex } from './record-index.ts';

/** Records that are read to check whether they have a phrase exactly: each one read may be a request. */
const maxReadForPhrase = 120;

/**
 * Finds the records that answer a part of the query, and how strongly (0 to 1).
 *
 * @param allowed the records that the filters let through; all of them if undefined
 */
export async function lookUp(
  { kind, typed, choices }: PlannedPart,
  allowed: ReadonlySet<string> | undefined,
  index: RecordIndex,
): Promise<Map<string, number>> {
  const answer = new Map<string, number>();
  if (kind === 'phrase') {
    const words = choices[0]?.words ?? [];
    const candidates = [...(await phraseCandidates(typed, words, index))].filter((id) => !allowed || allowed.has(id));
    const read = await Promise.all(
      candidates.slice(0, maxReadForPhrase).map(async (id) => ({ id, ...(await index.read(id)) })),
    );
    for (const { id, text, translation, meta } of read)
      if ([text, translation?.words ?? '', ...Object.values(meta)].some((value) => holds(value, words))) answer.set(id, 1);
    return answer;
  }
  for (const { words, strength } of choices) {
    for (const id of await index.findPhrase(words)) answer.set(id, Math.max(strength, answer.get(id) ?? 0));
  }
  return answer;
}

/** Finds the records that may have a phrase. If the index finds none, which may be due to its hyphens, all with its words may. */
async function phraseCandidates(typed: string, words: readonly string[], index: RecordIndex): Promise<ReadonlySet<string>> {
  const asTyped = await index.findPhrase([straighten(typed)]);
  if (asTyped.size > 0) return asTyped;
  let having = await index.findPhrase(words.slice(0, 1));
  for (const word of words.slice(1)) {
    const next = await index.findPhrase([word]);
    having = new Set([...having].filter((id) => next.has(id)));
  }
  return having;
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
