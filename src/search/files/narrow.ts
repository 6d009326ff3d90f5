import type { FacetName, SearchLists } from '../query/lists.ts';
import type { Narrowing } from '../query/narrowing.ts';
import { isTokenBetween } from '../query/tokens.ts';
import { recordsByDate } from './dates.ts';
import { numbersOf } from './differences.ts';
import type { LoadPart } from './parts.ts';
import { spread } from './place.ts';

/** Keeps the ids of records by a key, so that they are found once. */
export type Cache = (key: string, find: () => Promise<Iterable<number>>) => Promise<ReadonlySet<string>>;

/** Finds the records that the filters let through; undefined if there are no filters. */
export async function narrow(
  { facets, from, to }: Narrowing,
  lists: SearchLists,
  load: LoadPart,
  cache: Cache,
): Promise<ReadonlySet<string> | undefined> {
  const filters = Object.entries(facets).map(([facet, value]) =>
    cache(`${facet}/${value}`, () => recordsWith(facet as FacetName, value, lists, load)),
  );
  if (from !== undefined || to !== undefined)
    filters.push(cache(`${from ?? ''}..${to ?? ''}`, () => dated((token) => isTokenBetween(token, from, to), lists, load)));
  const [first, ...others] = (await Promise.all(filters)).sort((a, b) => a.size - b.size);
  return first && new Set([...first].filter((id) => others.every((ids) => ids.has(id))));
}

/** Finds the numbers of the records with a date token that a test holds of. */
export async function dated(isWanted: (token: string) => boolean, lists: SearchLists, load: LoadPart): Promise<number[]> {
  const table = await load('dates', 0);
  const records = recordsByDate(table, lists);
  return table.dates.flatMap((tokens, place) => (tokens.split(' ').some(isWanted) ? (records[place] ?? []) : []));
}

/** Lists the ids of all records, earliest first, those without a date last. */
export async function inOrderOfDate(lists: SearchLists, load: LoadPart): Promise<string[]> {
  const records = recordsByDate(await load('dates', 0), lists);
  const undated = records.pop() ?? [];
  return [...records.toReversed(), undated].flat().map(String);
}

/** Finds the numbers of the records that have a value of a facet. */
async function recordsWith(facet: FacetName, value: string, lists: SearchLists, load: LoadPart): Promise<number[]> {
  if (facet === 'kind') {
    const place = lists.kinds.findIndex(([kind]) => kind === value);
    const start = lists.kinds.slice(0, Math.max(0, place)).reduce((sum, [, , records]) => sum + records, 0);
    return Array.from({ length: lists.kinds[place]?.[2] ?? 0 }, (_, i) => start + i);
  }
  const key = `${facet}/${value}`;
  const values = await load('facets', spread(key, lists.files.facets));
  return numbersOf(Object.hasOwn(values, key) ? (values[key]?.[1] ?? []) : []);
}
