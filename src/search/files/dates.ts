import type { Kind } from '../query/kinds.ts';
import type { SearchLists } from '../query/lists.ts';
import { newestFirst } from './numbering.ts';
import type { StoredRecord } from './stored-record.ts';

/** The dates of all records: since each kind is numbered by date, it is enough to know how many records of a kind have each. */
export interface DateTable {
  /** The date tokens that records have, the newest first. Those of one record are separated by spaces. */
  readonly dates: readonly string[];
  /** For each kind, how many records have each of these dates; zeros at the end are left out. */
  readonly records: Readonly<Partial<Record<Kind, readonly number[]>>>;
}

/** Makes the table of records in the order of their numbers. */
export function dateTable(records: readonly StoredRecord[]): DateTable {
  const dates = [...new Set(records.flatMap(({ date }) => date ?? []))].sort(newestFirst);
  const places = new Map(dates.map((date, place) => [date, place]));
  const counts: Partial<Record<Kind, number[]>> = {};
  for (const { kind, date } of records) {
    const place = date === undefined ? undefined : places.get(date);
    if (place === undefined) continue;
    const list = (counts[kind] ??= []);
    while (list.length <= place) list.push(0);
    list[place] = (list[place] ?? 0) + 1;
  }
  return { dates, records: counts };
}

/** Returns the numbers of the records with each date, the newest first, and of those without one as the last. */
export function recordsByDate({ dates, records }: DateTable, { kinds }: Pick<SearchLists, 'kinds'>): number[][] {
  const lists = [...dates, ''].map((): number[] => []);
  let start = 0;
  for (const [kind, , count] of kinds) {
    let number = start;
    records[kind]?.forEach((many, place) => {
      for (const end = number + many; number < end; number++) lists[place]?.push(number);
    });
    start += count;
    for (; number < start; number++) lists.at(-1)?.push(number);
  }
  return lists;
}
