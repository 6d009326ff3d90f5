import { earliestPossible, latestPossible, type EdtfDate } from '../../dates/edtf-date.ts';
import { compareText } from '../../text/compare-text.ts';

/**
 * What a date is on the axis of a timeline, in the order in which those of one day stand: `until` a day (on or before it), a `span` in
 * which the day is not known, a known `length` of several days, a `day`, or `from` a day on (on or after it).
 */
export const shapes = ['until', 'span', 'length', 'day', 'from'] as const;

/** One of the shapes. */
export type Shape = (typeof shapes)[number];

/** What places a date on an axis. */
type Placed = Omit<EdtfDate, 'words'>;

/** Returns what a date is on an axis. A doubtful day (`?`) is taken at its word, an approximate one (`~`, `%`) is not. */
export function shapeOf({ edtf, earliest, latest }: Placed): Shape {
  if (earliest === null) return 'until';
  if (latest === null) return 'from';
  if (/[~%]/.test(edtf)) return 'span';
  if (earliest === latest) return 'day';
  return knownLength.test(edtf) ? 'length' : 'span';
}

const knownLength = /^\d{4}-\d{2}-\d{2}\??\/\d{4}-\d{2}-\d{2}\??$/;

/** Returns the day at which a date stands: its first; its last if it has no beginning. */
export function standsAt({ earliest, latest }: Placed): string {
  return earliest ?? latest ?? '';
}

/**
 * Orders dates as they stand on an axis, which is their order in every list of events: by the day at which they stand; on it, first
 * what has no beginning, then what is longer (a year, its first month, its first day), last what has no end.
 */
export function comparePlaces(a: Placed, b: Placed): number {
  const [one, other] = [shapeOf(a), shapeOf(b)];
  const isOpen = (shape: Shape): boolean => shape === 'until' || shape === 'from';
  return (
    compareText(standsAt(a), standsAt(b)) ||
    (isOpen(one) || isOpen(other) ? 0 : compareText(b.latest ?? '', a.latest ?? '')) ||
    shapes.indexOf(one) - shapes.indexOf(other) ||
    compareText(a.edtf, b.edtf)
  );
}

/** Whether an event whose day is not known may have been within some days, as far off as its date may be. */
export function mayBeWithin(date: EdtfDate, first: string, last: string): boolean {
  return (earliestPossible(date) ?? first) <= last && (latestPossible(date) ?? last) >= first;
}
