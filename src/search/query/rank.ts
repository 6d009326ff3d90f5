import { straighten } from './straighten.ts';
import { hitsIn } from './hits.ts';
import { isTitled, type Kind } from './kinds.ts';
import type { PlannedPart } from './plan.ts';
import type { RecordIndex } from './record-index.ts';

/** A candidate in its place. Its kind is known if it was read. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly kind?: Kind;
}

/** Which kinds come first among records that answer a query equally well. */
const kindWeights: Readonly<Record<Kind, number>> = {
  person: 1.02,
  quotation: 1,
  excerpt: 0.99,
  reported: 0.99,
  claim: 0.98,
  event: 0.96,
  note: 0.93,
  table: 0.92,
  picture: 0.92,
  section: 0.85,
  // Readers look for what was said; how the publication works comes after it.
  page: 0.7,
};

/**
 * Ranks the best of the candidates by their text. A section comes after a record that it contains, if that answers at least half
 * as much of the query.
 *
 * @param candidates ids with the share of the query that they answer, best first
 */
export async function rerank(
  candidates: readonly (readonly [id: string, share: number])[],
  plan: readonly PlannedPart[],
  index: RecordIndex,
): Promise<Ranked[]> {
  const read = await Promise.all(
    candidates.slice(0, index.worthReading).map(async ([id, share]) => {
      const { kind, text, translation, weekday, meta } = await index.read(id);
      // The title, day and place are part of what these records say. Those of a statement only describe it.
      const about = isTitled(kind) ? [weekday, meta['when'], meta['where']] : [];
      const titled = sentences(isTitled(kind) ? [meta['title'], text, ...about] : [text, translation?.words]);
      const named = sentences([meta['title'], ...about]);
      const score = share * kindWeights[kind] + closeness(titled, named, kind, plan);
      return { id, kind, text: straighten(text), share, score };
    }),
  );
  const best = read.map((record) => {
    if (record.kind !== 'section') return record;
    const contained = read.filter(
      ({ kind, text, share }) => kind !== 'section' && share >= record.share / 2 && record.text.includes(text),
    );
    const limit = contained.length > 0 ? Math.max(...contained.map(({ score }) => score)) - 0.001 : Infinity;
    return { ...record, score: Math.min(record.score, limit) };
  });
  return [
    ...best.sort((a, b) => b.score - a.score),
    ...candidates.slice(index.worthReading).map(([id, score]) => ({ id, score })),
  ];
}

function sentences(texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join('. ');
}

/**
 * Scores how closely the text of a record answers the query: up to 0.15 for parts near one another and in order, up to 0.1 for
 * words exactly as typed, up to 0.06 for those in a title, day and place that say what the record is about, and a little less for a
 * long text. A statement gets 0.15 more if the query names its speaker: what the speaker said comes before what others say about the speaker.
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
    ((kind === 'quotation' || kind === 'reported') && named.length > 0 ? 0.15 : 0) +
    (isTitled(kind) ? 0.06 * (new Set(named.map((hit) => hit.part)).size / plan.length) : 0) -
    0.01 * Math.log2(1 + spans.length / 30)
  );
}
