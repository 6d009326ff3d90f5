import { hitsIn } from '../hits.ts';
import type { FoundRecord, RecordIndex } from '../record-index.ts';
import type { Found } from '../find.ts';
import type { PlannedPart } from '../plan.ts';
import type { ReadAs } from '../word-part.ts';
import { readDay, type DayPart } from './days.ts';
import { valueOf } from './numbers.ts';

/** A day that a query counts from an event, and the rest of the query. */
export interface CountedFrom {
  readonly rest: string;
  readonly part: DayPart & { readonly readAs: ReadAs };
}

/** Searches for events. */
type SearchEvents = (words: string) => Promise<{ readonly plan: readonly PlannedPart[]; readonly found: readonly Found[] }>;

const fromEvent =
  /\b(?:(?:the\s+)?(?:day|(?:evening|night)(?=\s+before))|(?<count>one|two|three|four|five|six|seven|\d{1,2})\s+days?)\s+(?<side>before|after)\s+(?!yesterday|tomorrow)(?<event>[^"]*\p{L}[^"]*)$/iu;
const onlyAsks = /^\s*(?:what|who|where)?\s*(?:happen(?:s|ed)|took\s+place|takes\s+place|was\s+there)?\s*(?:on|in)?\s*$/i;

/**
 * Reads a day that is counted from an event: "the day before the Geneva talks". Returns undefined if there is none, or if not one event
 * on record is meant.
 *
 * @param searchEvents finds the events that have these words, best first
 */
export async function countFromEvent(
  query: string,
  searchEvents: SearchEvents,
  index: RecordIndex,
): Promise<CountedFrom | undefined> {
  const found = fromEvent.exec(query);
  const { count = 'one', side = '', event = '' } = found?.groups ?? {};
  if (!found) return undefined;
  const events = await findEvents(event, searchEvents, index);
  const [named] = events;
  // Of two events of this name on different days, nobody knows which is meant.
  if (named?.day === undefined || events.some(({ day }) => day !== named.day)) return undefined;
  const date = new Date(named.day);
  date.setUTCDate(date.getUTCDate() + (side.toLowerCase() === 'before' ? -1 : 1) * valueOf(count.toLowerCase()));
  const iso = date.toISOString().slice(0, 10);
  const [isoYear, isoMonth, isoDay] = iso.split('-');
  const part = readDay({ isoYear, isoMonth, isoDay }, found[0]);
  const before = query.slice(0, found.index);
  return (
    part && {
      rest: onlyAsks.test(before) ? '' : before,
      part: { ...part, readAs: { from: iso, to: iso, event: named.meta['title'] ?? event } },
    }
  );
}

/** Finds the events that are named by these words: their titles and places have all of them. */
async function findEvents(query: string, searchEvents: SearchEvents, index: RecordIndex): Promise<FoundRecord[]> {
  const { plan, found } = await searchEvents(query);
  const events = await Promise.all(found.slice(0, index.worthReading).map(({ id }) => index.read(id)));
  return events.filter(({ meta }) => {
    const { hits } = hitsIn([meta['title'], meta['where']].join('. '), plan);
    return plan.every((_part, i) => hits.some(({ part }) => part === i));
  });
}
