import { dayAfter } from '../../dates/days.ts';
import { latestPossible, type EdtfDate } from '../../dates/edtf-date.ts';
import { compareText } from '../../text/compare-text.ts';
import { emptyDays } from './empty-days.ts';
import type { Event } from './event.ts';
import { comparePlaces, shapeOf, standsAt } from './place-on-axis.ts';
import { dayStretch, type Bare, type Stretch } from './stretch.ts';

/**
 * Divides the axis of a timeline: the span of days that an article covers, and of the events outside it. Its length in stretches
 * depends on the number of events and labels, not of days: it may be hours or centuries.
 *
 * @param covers the span of days
 * @param events in the order of `compareEvents`, which is also that of the stretches
 * @param labels labels of days without an event, by day
 * @param written the day that the article looks from
 */
export function timelineStretches(
  covers: Pick<EdtfDate, 'earliest' | 'latest'>,
  events: readonly Event[],
  labels: Readonly<Record<string, string>>,
  written: EdtfDate | null,
): Stretch[] {
  const rows = rowsOf(events);
  const known = rows.filter(({ kind }) => kind === 'day' || kind === 'length').flatMap(({ from, to }) => [from, to]);
  const ends = [covers.earliest, covers.latest, ...known].filter((day) => day !== null).sort(compareText);
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return [];
  const pen = written?.earliest === written?.latest ? (written?.earliest ?? null) : null;
  const withEvent = new Set(rows.filter(({ kind }) => kind === 'day').map(({ from }) => from));
  const marked = [...new Set([...Object.keys(labels), ...(pen === null ? [] : [pen])])]
    .filter((day) => first <= day && day <= last && !withEvent.has(day))
    .map((day): Bare => ({ ...dayStretch(day), label: labels[day] ?? null }));
  const placed = [...rows, ...marked];
  const all = placed.map((row) => ({ ...row, beside: isBeside(row, placed) }));
  const beside = all.filter((row) => row.beside);
  const axis = all.filter((row) => !row.beside).sort((a, b) => compareText(a.from, b.from));
  const empty = [...axis, null].flatMap((row, i) => {
    const before = axis[i - 1];
    return emptyDays(before ? dayAfter(before.to, 1) : first, row ? dayAfter(row.from, -1) : last, beside);
  });
  const stretches = [...all.sort(compareRows), ...empty].sort((a, b) => compareText(a.from, b.from));
  return stretches.map((stretch, i) => ({
    ...stretch,
    phase: phaseOf(stretch, pen),
    heading: headingOf(stretch, stretches[i - 1], { first, last }),
  }));
}

/** On a longer axis the headings are years, else months. */
const monthsLimit = 36;

/** The end of a timeline: its last events and their stretches. */
export interface TimelineEnd {
  readonly events: readonly Event[];
  readonly stretches: readonly Stretch[];
  /** How many events come before them. */
  readonly earlier: number;
  /** How many days with a label are left out. */
  readonly otherLabels: number;
}

/**
 * Divides the end of the axis of a timeline, with at most so many events and so many days with a label. It begins with the first of the
 * events, and has no empty days up to the last day of the events that are left out, since those days are not empty. The other
 * parameters are those of `timelineStretches`.
 */
export function timelineEnd(
  most: { readonly events: number; readonly labels: number },
  ...[covers, events, labels, written]: Parameters<typeof timelineStretches>
): TimelineEnd {
  const labelled = timelineStretches(covers, events, labels, written).filter(({ label }) => label !== null);
  const kept = Object.fromEntries(labelled.slice(-most.labels).map(({ from, label }) => [from, label ?? '']));
  const shown = events.slice(-most.events);
  const earlier = events.length - shown.length;
  const earliest = earlier > 0 && shown[0] ? standsAt(shown[0].date) : covers.earliest;
  const lastLeftOut = events
    .slice(0, earlier)
    .map(({ date }) => latestPossible(date) ?? '9999-12-31')
    .sort(compareText)
    .at(-1);
  const stretches = timelineStretches({ earliest, latest: covers.latest }, shown, kept, written).filter(
    (stretch) => lastLeftOut === undefined || stretch.events.length > 0 || stretch.label !== null || stretch.from > lastLeftOut,
  );
  const otherLabels = labelled.length - stretches.filter(({ label }) => label !== null).length;
  return { events: shown, stretches, earlier, otherLabels };
}

/** The stretches of events: those of one day or of the same days share one, and those of the same words if the day is not known. */
function rowsOf(events: readonly Event[]): Bare[] {
  const alike = Map.groupBy(events, ({ date }) => {
    const shape = shapeOf(date);
    const days = shape === 'day' || shape === 'length' ? `${date.earliest ?? ''}/${date.latest ?? ''}` : date.edtf;
    return `${shape} ${days}`;
  });
  return [...alike.values()].flatMap((here) => {
    const date = here[0]?.date;
    if (!date) return [];
    const from = standsAt(date);
    return [{ ...dayStretch(from), to: date.latest ?? from, kind: shapeOf(date), events: here }];
  });
}

/** A length of days is on the axis itself, unless one of its days is drawn as well, or another length has it too. */
function isBeside(row: Bare, all: readonly Bare[]): boolean {
  if (row.kind !== 'length') return row.kind !== 'day';
  return all.some(
    (other) =>
      other !== row && (other.kind === 'day' || other.kind === 'length') && other.from <= row.to && row.from <= other.to,
  );
}

/** Orders the stretches of events and of marked days, which are days like any other. */
function compareRows(a: Bare, b: Bare): number {
  const [one, other] = [a, b].map(({ from, events }) => events[0]?.date ?? { edtf: from, earliest: from, latest: from });
  return one && other ? comparePlaces(one, other) : 0;
}

function phaseOf({ kind, from, to }: Bare, pen: string | null): Stretch['phase'] {
  if (pen === null) return null;
  if (to < pen && kind !== 'from') return 'before';
  if (from > pen && kind !== 'until') return 'after';
  return kind === 'day' ? 'written' : null;
}

function headingOf(
  { from }: Bare,
  before: Bare | undefined,
  { first, last }: { readonly first: string; readonly last: string },
): string | null {
  const months =
    (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7));
  if (months === 0) return null;
  const digits = months > monthsLimit ? 'YYYY'.length : 'YYYY-MM'.length;
  const heading = from.slice(0, digits);
  return before?.from.slice(0, digits) === heading ? null : heading;
}
