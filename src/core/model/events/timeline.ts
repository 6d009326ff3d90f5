import { dayAfter, daysApart, daysBetween } from '../../dates/days.ts';
import type { EdtfDate } from '../../dates/edtf-date.ts';
import { compareText } from '../../text/compare-text.ts';
import type { Event } from './event.ts';

/** A stretch of the axis of a timeline. */
export interface Stretch {
  /**
   * A `day`; a `span` of days in one of which something happened, where no source gives the day; or a `gap`: days without an event,
   * too many to be drawn one by one.
   */
  readonly kind: 'day' | 'span' | 'gap';
  /** Its first and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** In chronological order. */
  readonly events: readonly Event[];
  /** The label of a day without an event, if it has one. */
  readonly label: string | null;
  /** For a gap: whether an event of unknown day may be in it. */
  readonly unsure: boolean;
  /** Whether it is before, on or after the day that the article looks from; null if that is not a single day, or for a span around it. */
  readonly phase: 'before' | 'written' | 'after' | null;
  /** The month (`YYYY-MM`) or year (`YYYY`) that begins with it, on an axis of more than one. */
  readonly heading: string | null;
}

/** So many days without an event are drawn one by one, to scale; more become a gap. */
const maxEmptyDays = 3;

/** On a longer axis the headings are years, else months. */
const monthsLimit = 36;

/**
 * Divides the axis of a timeline: the span of days that an article covers, and of the events outside it. Its length in stretches
 * depends on the number of events and labels, not of days: it may be hours or centuries.
 *
 * @param covers the span of days
 * @param events in chronological order
 * @param labels labels of days without an event, by day
 * @param written the day that the article looks from
 */
export function timelineStretches(
  covers: Pick<EdtfDate, 'earliest' | 'latest'>,
  events: readonly Event[],
  labels: Readonly<Record<string, string>>,
  written: EdtfDate | null,
): Stretch[] {
  const onDay = Map.groupBy(events.filter(hasDay), ({ date }) => date.earliest ?? '');
  const inSpan = [
    ...Map.groupBy(
      events.filter((event) => !hasDay(event)),
      ({ date }) => date.edtf,
    ).values(),
  ];
  const ends = [covers.earliest, covers.latest, ...onDay.keys()].filter((day) => day !== null).sort(compareText);
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return [];
  const pen = written?.earliest === written?.latest ? (written?.earliest ?? null) : null;
  const within = (day: string): boolean => first <= day && day <= last;
  const shown = [...new Set([...onDay.keys(), ...Object.keys(labels), ...(pen === null ? [] : [pen])])].filter(within);
  const spans = inSpan.map((here) => spanOf(here, first, last));
  const days = shown
    .sort(compareText)
    .flatMap((day, i, all) => [
      ...emptyDays(i === 0 ? first : dayAfter(all[i - 1] ?? first, 1), dayAfter(day, -1), spans),
      { ...bare(day, day), events: onDay.get(day) ?? [], label: onDay.has(day) ? null : (labels[day] ?? null) },
    ]);
  const lastShown = shown.at(-1);
  const rest = emptyDays(lastShown === undefined ? first : dayAfter(lastShown, 1), last, spans);
  // What happened within days without an event comes before them.
  const stretches = [...spans, ...days, ...rest].sort((a, b) => compareText(a.from, b.from));
  return stretches.map((stretch, i) => ({
    ...stretch,
    phase: phaseOf(stretch, pen),
    heading: headingOf(stretch, stretches[i - 1], { first, last }),
  }));
}

/** The end of a timeline: its last events and their stretches. */
export interface TimelineEnd {
  readonly events: readonly Event[];
  readonly stretches: readonly Stretch[];
  /** How many events come before them. */
  readonly earlier: number;
}

/**
 * Divides the end of the axis of a timeline, with at most so many events. It begins with the first of them, and has no empty days up to
 * the last day of the events that are left out, since those days are not empty. The other parameters are those of `timelineStretches`.
 */
export function timelineEnd(
  most: number,
  ...[covers, events, labels, written]: Parameters<typeof timelineStretches>
): TimelineEnd {
  const shown = events.slice(-most);
  const earlier = events.length - shown.length;
  if (earlier === 0) return { events, stretches: timelineStretches(covers, events, labels, written), earlier };
  const date = shown[0]?.date;
  const earliest = date?.earliest ?? date?.latest ?? covers.earliest;
  const leftOut = events.slice(0, earlier).map(({ date: { latest } }) => latest ?? '9999-12-31');
  const lastLeftOut = leftOut.sort(compareText).at(-1) ?? '';
  const stretches = timelineStretches({ earliest, latest: covers.latest }, shown, labels, written).filter(
    (stretch) => stretch.events.length > 0 || stretch.label !== null || stretch.from > lastLeftOut,
  );
  return { events: shown, stretches, earlier };
}

/** Whether the day of an event is known: a doubtful one is taken at its word, an approximate one is not. */
function hasDay({ date: { edtf, earliest, latest } }: Event): boolean {
  return earliest !== null && earliest === latest && !/[~%]/.test(edtf);
}

type Bare = Omit<Stretch, 'phase' | 'heading'>;

function bare(from: string, to: string): Bare {
  return { kind: 'day', from, to, events: [], label: null, unsure: false };
}

/** The span in which events of one imprecise date were, as far as the axis goes. */
function spanOf(events: readonly Event[], first: string, last: string): Bare {
  const { earliest = null, latest = null } = events[0]?.date ?? {};
  const from = earliest ?? (latest !== null && latest < first ? latest : first);
  const to = latest ?? (earliest !== null && earliest > last ? earliest : last);
  return { ...bare(from, to), kind: 'span', events };
}

/** Days without an event: one by one if they are few, or else a gap. */
function emptyDays(from: string, to: string, spans: readonly Bare[]): Bare[] {
  if (from > to) return [];
  if (daysApart(to, from) < maxEmptyDays) return daysBetween(from, to).map((day) => bare(day, day));
  return [{ ...bare(from, to), kind: 'gap', unsure: spans.some((span) => span.from <= to && from <= span.to) }];
}

function phaseOf({ from, to }: Bare, pen: string | null): Stretch['phase'] {
  if (pen === null) return null;
  if (to < pen) return 'before';
  if (from > pen) return 'after';
  return from === to ? 'written' : null;
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
