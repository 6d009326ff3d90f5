import { spread } from '../../files/place.ts';
import type { FacetName, FacetValue, FacetValues } from '../../query/lists.ts';
import type { Narrowing } from '../../query/narrowing.ts';
import type { Engine } from '../engine.ts';

/** Lists the values of the facets that have a field in the form. */
export async function allValues({ lists, load }: Engine): Promise<FacetValues> {
  return { ...(await load('names', 0)), kind: lists.kinds.map(([id, name]): FacetValue => [id, name]) };
}

/** Finds the names of these values of facets. */
export async function namesOf(values: Narrowing['facets'], engine: Engine): Promise<FacetValues> {
  const facets = Object.entries(values) as [FacetName, string][];
  const named = facets.map(async ([facet, id]) => [facet, await valueOf(facet, id, engine)] as const);
  return Object.fromEntries(await Promise.all(named));
}

/** Counts how many of these records have each value of a facet, by the id of the value. */
export async function countValues(
  facet: FacetName,
  values: readonly string[],
  ids: readonly string[],
  { narrow }: Engine,
): Promise<Map<string, number>> {
  const having = await Promise.all(values.map((value) => narrow({ facets: { [facet]: value } })));
  return new Map(values.map((value, i) => [value, ids.filter((id) => having[i]?.has(id)).length]));
}

/** Reads a value of a facet with its name; none if no record has it. */
async function valueOf(facet: FacetName, id: string, { lists, load }: Engine): Promise<FacetValue[]> {
  if (facet === 'kind') return lists.kinds.flatMap(([kind, name]): FacetValue[] => (kind === id ? [[kind, name]] : []));
  const key = `${facet}/${id}`;
  const file = await load('facets', spread(key, lists.files.facets));
  const name = Object.hasOwn(file, key) ? file[key]?.[0] : undefined;
  return name === undefined ? [] : [[id, name]];
}
