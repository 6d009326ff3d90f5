import { compareText } from '../../core/text/compare-text.ts';
import type { Kind } from '../query/kinds.ts';
import { lastDayOf } from '../query/tokens.ts';

/**
 * The kinds in the order of the numbers of their records. Among records that answer a query equally well, the lower number comes
 * first: a person before what is said of the person, and what was said before how the publication works.
 */
const order: readonly Kind[] = [
  'person',
  'quotation',
  'excerpt',
  'reported',
  'claim',
  'event',
  'note',
  'table',
  'picture',
  'section',
  'page',
];

/**
 * Returns records in the order of their numbers: by kind, and in each kind the newest first, those without a date last. So the records
 * of a kind are one range of numbers, and those of a date one range in each kind.
 */
export function numbered<T extends { readonly kind: Kind; readonly date?: string }>(records: readonly T[]): T[] {
  const places = new Map(order.map((kind, i) => [kind, i]));
  return [...records].sort(
    (a, b) => (places.get(a.kind) ?? 0) - (places.get(b.kind) ?? 0) || newestFirst(a.date ?? '', b.date ?? ''),
  );
}

/** Orders date tokens, the newest first and none last; "on or before a day" is older than the day. */
export function newestFirst(a: string, b: string): number {
  return compareText(lastDayOf(b), lastDayOf(a)) || compareText(a, b);
}
