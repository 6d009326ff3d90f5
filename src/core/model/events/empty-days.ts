import { dayAfter, daysApart, daysBetween } from '../../dates/days.ts';
import { earliestPossible, latestPossible } from '../../dates/edtf-date.ts';
import { compareText } from '../../text/compare-text.ts';
import { mayBeWithin } from './place-on-axis.ts';
import { dayStretch, type Bare } from './stretch.ts';

/** So many days without an event are drawn one by one, to scale; more become a gap. */
const maxEmptyDays = 3;

/**
 * Returns the stretches of days without an event of their own: one by one if they are few, or else gaps. A gap ends where an event
 * beside the axis begins, and where it ceases to be certain whether an event is in it, so that each says of all its days what is true.
 *
 * @param from, to the days; none if `from` is later
 * @param beside the stretches beside the axis
 */
export function emptyDays(from: string, to: string, beside: readonly Bare[]): Bare[] {
  if (from > to) return [];
  if (daysApart(to, from) < maxEmptyDays)
    return daysBetween(from, to).map((day) => emptyStretch({ kind: 'day', from: day, to: day }, beside));
  const cuts = cutsWithin(from, to, beside);
  return [from, ...cuts].map((start, i) =>
    emptyStretch({ kind: 'gap', from: start, to: cuts[i] === undefined ? to : dayAfter(cuts[i], -1) }, beside),
  );
}

function emptyStretch(days: Pick<Bare, 'kind' | 'from' | 'to'>, beside: readonly Bare[]): Bare {
  return { ...dayStretch(days.from), ...days, ...amongWhat(days, beside) };
}

/** Whether days are within an event of several days, and whether an event of unknown day may be within them. */
function amongWhat({ from, to }: Pick<Bare, 'from' | 'to'>, beside: readonly Bare[]): Pick<Bare, 'unsure' | 'during'> {
  const isLength = ({ kind }: Bare): boolean => kind === 'length';
  return {
    during: beside.some((row) => isLength(row) && row.from <= to && from <= row.to),
    unsure: beside.some((row) => !isLength(row) && row.events[0] !== undefined && mayBeWithin(row.events[0].date, from, to)),
  };
}

/** Returns the days at which a gap is cut, in order. */
function cutsWithin(from: string, to: string, beside: readonly Bare[]): string[] {
  const isCut = (day: string): boolean => from < day && day <= to;
  // What has no beginning ends with its day; all else begins with it.
  const begins = beside.map((row) => (row.kind === 'until' ? dayAfter(row.to, 1) : row.from)).filter(isCut);
  const changes = [...new Set(beside.flatMap(turnsOf))].filter(isCut).filter((day) => {
    const [before, after] = [dayAfter(day, -1), day].map((one) => amongWhat({ from: one, to: one }, beside));
    return before?.unsure !== after?.unsure || before?.during !== after?.during;
  });
  return [...new Set([...begins, ...changes])].sort(compareText);
}

/** Returns the days on which an event may begin, and may be over. */
function turnsOf({ kind, from, to, events: [event] }: Bare): string[] {
  if (kind === 'length' || !event) return [from, dayAfter(to, 1)];
  const [first, last] = [earliestPossible(event.date), latestPossible(event.date)];
  return [...(first === null ? [] : [first]), ...(last === null ? [] : [dayAfter(last, 1)])];
}
