import { daysApart, daysBetween } from '../../dates/days.ts';
import type { EdtfDate } from '../../dates/edtf-date.ts';
import type { Event } from './event.ts';

/** A day on the axis of a timeline. */
export interface TimelineDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly events: readonly Event[];
  /** The label of a day without an event, if it has one. */
  readonly label: string | null;
  /** Whether the day is before, on or after the day that the article looks from; null if that is not a single day. */
  readonly phase: 'before' | 'written' | 'after' | null;
}

/** The longest axis that shows every day: about a month fits a page. */
const maxDays = 31;

/**
 * Returns the days of a timeline: every day of the span and of events outside it. If the span is longer than a month, only days
 * with an event are included.
 *
 * @param covers the span of days
 * @param events in chronological order
 * @param labels labels of days without an event, by day
 * @param written the day that the article looks from
 */
export function timelineDays(
  covers: EdtfDate,
  events: readonly Event[],
  labels: Readonly<Record<string, string>>,
  written: EdtfDate | null,
): TimelineDay[] {
  const dayOf = (event: Event): string => event.date.earliest ?? event.date.latest ?? '';
  const exact = events.map(dayOf).filter((day) => day !== '');
  const ends = [covers.earliest, covers.latest, ...exact].filter((day) => day !== null).sort();
  const [first = '', last = ''] = [ends[0], ends.at(-1)];
  // The span is measured before its days are listed: it may be centuries.
  const few = daysApart(last, first) < maxDays;
  const days = few ? daysBetween(first, last) : [...new Set(events.map(dayOf))].sort();
  return days.map((day) => {
    const here = events.filter((event) => dayOf(event) === day);
    return {
      day,
      events: here,
      label: here.length > 0 ? null : (labels[day] ?? null),
      phase: phaseOf(day, written),
    };
  });
}

function phaseOf(day: string, written: EdtfDate | null): TimelineDay['phase'] {
  // The axis is divided only by a single day, which may be uncertain.
  if (!written?.earliest || written.earliest !== written.latest) return null;
  if (day === written.earliest) return 'written';
  return day < written.earliest ? 'before' : 'after';
}
