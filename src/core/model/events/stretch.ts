import type { Event } from './event.ts';
import type { Shape } from './place-on-axis.ts';

/** A stretch of a timeline. */
export interface Stretch {
  /**
   * The shape of the date of its events: a `day`, a known `length` of days, a `span` of days in one of which something happened, where
   * no source gives the day, or one that is open at one end (`until`, `from`). A `gap` has no event: its days are too many to be drawn
   * one by one.
   */
  readonly kind: Shape | 'gap';
  /** Its first and last day, `YYYY-MM-DD`; both are the one known day if one end is open. */
  readonly from: string;
  readonly to: string;
  /** In the order of `compareEvents`. */
  readonly events: readonly Event[];
  /** The label of a day without an event, if it has one. */
  readonly label: string | null;
  /** Whether it lies beside the axis, because its days are not known, or are drawn as well. The other stretches make up the axis. */
  readonly beside: boolean;
  /** For days without an event of their own: whether an event of unknown day may be in them. */
  readonly unsure: boolean;
  /** For days without an event of their own: whether they are within an event of several days. */
  readonly during: boolean;
  /** Whether it is before, on or after the day that the article looks from; null if that is not a single day, or not known. */
  readonly phase: 'before' | 'written' | 'after' | null;
  /** The month (`YYYY-MM`) or year (`YYYY`) that begins with it, on an axis of more than one. */
  readonly heading: string | null;
}

/** A stretch before the whole axis is known. */
export type Bare = Omit<Stretch, 'phase' | 'heading'>;

/** Returns the stretch of a single day, without events. */
export function dayStretch(day: string): Bare {
  return { kind: 'day', from: day, to: day, events: [], label: null, beside: false, unsure: false, during: false };
}
