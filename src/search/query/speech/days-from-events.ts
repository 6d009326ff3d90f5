import type { FoundRecord } from '../record-index.ts';
import type { ReadAs } from '../word-part.ts';
import { readDay, type DayPart } from './days.ts';
import { valueOf } from './numbers.ts';

/** A day that a query counts from an event, and the rest of the query. */
export interface CountedFrom {
  readonly rest: string;
  readonly part: DayPart & { readonly readAs: ReadAs };
}

const fromEvent =
  /\b(?:(?:the\s+)?(?:day|evening|night)|(?<count>one|two|three|four|five|six|seven|\d{1,2})\s+days?)\s+(?<side>before|after)\s+(?!yesterday|tomorrow)(?<event>[^"]*\p{L}[^"]*)$/iu;
const onlyAsks = /^\s*(?:what|who|where)?\s*(?:happen(?:s|ed)|took\s+place|takes\s+place|was\s+there)?\s*(?:on|in)?\s*$/i;

/**
 * Reads a day that is counted from an event: "the day before the Geneva talks". Returns undefined if there is none, or if no event on
 * record is meant.
 *
 * @param findEvent finds the event that is named by these words
 */
export async function countFromEvent(
  query: string,
  findEvent: (words: string) => Promise<FoundRecord | undefined>,
): Promise<CountedFrom | undefined> {
  const found = fromEvent.exec(query);
  const { count = 'one', side = '', event = '' } = found?.groups ?? {};
  if (!found) return undefined;
  const { day, meta } = (await findEvent(event)) ?? {};
  if (day === undefined) return undefined;
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + (side.toLowerCase() === 'before' ? -1 : 1) * valueOf(count.toLowerCase()));
  const iso = date.toISOString().slice(0, 10);
  const [isoYear, isoMonth, isoDay] = iso.split('-');
  const part = readDay({ isoYear, isoMonth, isoDay }, found[0]);
  const before = query.slice(0, found.index);
  return (
    part && {
      rest: onlyAsks.test(before) ? '' : before,
      part: { ...part, readAs: { from: iso, to: iso, event: meta?.['title'] ?? event } },
    }
  );
}
