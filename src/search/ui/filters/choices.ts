import type { FacetName, FacetValues } from '../../query/lists.ts';
import type { Result } from '../../query/search.ts';
import type { Engine } from '../engine.ts';
import { allValues, countValues } from './values.ts';

/** Adds the values of the index to the filters of the form. The first choice of each, which filters nothing, is in the page. */
export function fillChoices(form: HTMLFormElement, facets: FacetValues): void {
  for (const select of selects(form)) {
    const values = facets[select.name as FacetName] ?? [];
    // The search may be loaded again after a failure.
    select.length = 1;
    select.append(...values.map(([id, name]) => new Option(name, id)));
    // A filter with one value would filter nothing out.
    if (values.length < 2) select.closest('label')?.setAttribute('hidden', '');
  }
}

/**
 * Shows after each value of a filter how many of the results have it, and disables values that none has. Shows no counts if there
 * are no results, for filters that are active, and for filters with too many values.
 *
 * @param isCurrent whether the result is still the one on the page
 */
export async function showCounts(
  form: HTMLFormElement,
  engine: Engine,
  result: Result | undefined,
  isCurrent: () => boolean,
): Promise<void> {
  const facets = await allValues(engine);
  const ids = result?.found.map(({ id }) => id) ?? [];
  for (const select of selects(form)) {
    const facet = select.name as FacetName;
    const values = new Map(facets[facet]);
    const counted = ids.length > 0 && select.value === '' && values.size <= maxCounted;
    const counts = counted ? await countValues(facet, [...values.keys()], ids, engine) : undefined;
    if (!isCurrent()) return;
    for (const option of [...select.options].filter(({ value }) => value !== '')) {
      const count = counts?.get(option.value);
      option.text = `${values.get(option.value) ?? option.value}${count === undefined ? '' : ` (${count})`}`;
      option.disabled = count === 0;
    }
  }
}

/** Values of one filter. Counting more of them would take longer than the search. */
const maxCounted = 60;

function selects(form: HTMLFormElement): HTMLSelectElement[] {
  return [...form.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
}
