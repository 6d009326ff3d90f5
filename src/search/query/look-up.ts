import type { PlannedPart } from './plan.ts';
import type { RecordIndex } from './record-index.ts';

/** The records that answer each part of a plan, and how strongly (0 to 1). */
export interface LookedUp {
  readonly answers: readonly ReadonlyMap<string, number>[];
  /** Whether there may be others that have a phrase. */
  readonly unread: boolean;
}

/**
 * Looks up all parts of a plan, phrases last: records may have to be read to check a phrase, and first those that answer the other
 * parts.
 *
 * @param allowed the records that the filters let through; all of them if undefined
 */
export async function lookUpAll(
  plan: readonly PlannedPart[],
  allowed: Promise<ReadonlySet<string> | undefined>,
  index: RecordIndex,
): Promise<LookedUp> {
  const isPhrase = ({ kind }: PlannedPart): boolean => kind === 'phrase';
  const words = plan.filter((part) => !isPhrase(part));
  const found = await Promise.all(words.map((part) => lookUp(part, index)));
  const answers = new Map<PlannedPart, ReadonlyMap<string, number>>(words.map((part, i) => [part, found[i] ?? new Map()]));
  const others = found.filter(({ size }) => size > 0);
  const rest = (id: string): number => others.filter((other) => other.has(id)).length;
  const filter = await allowed;
  const choose = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => !filter || filter.has(id)).sort((a, b) => rest(b) - rest(a) || index.compare(a, b));
  let unread = false;
  for (const part of plan.filter(isPhrase)) {
    const [choice] = part.choices;
    const held = choice ? await index.findExactly(choice.words, choose) : undefined;
    answers.set(part, new Map([...(held?.ids ?? [])].map((id) => [id, 1])));
    unread ||= held?.unread === true;
  }
  return { answers: plan.map((part) => answers.get(part) ?? new Map()), unread };
}

/** Finds the records that answer a word or a day. */
async function lookUp({ choices }: PlannedPart, index: RecordIndex): Promise<Map<string, number>> {
  const answers = await Promise.all(choices.map(({ words }) => index.findPhrase(words)));
  const answer = new Map<string, number>();
  choices.forEach(({ strength }, i) => {
    for (const id of answers[i] ?? []) answer.set(id, Math.max(strength, answer.get(id) ?? 0));
  });
  return answer;
}
