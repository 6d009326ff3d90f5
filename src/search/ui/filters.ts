import type { FacetName, SearchLists } from '../query/lists.ts';
import type { Engine, Result } from './engine.ts';

/** Puts the values that there are into the choices of the form. */
export function fillChoices(form: HTMLFormElement, { facets }: SearchLists): void {
  for (const select of selects(form)) {
    const values = facets[select.name as FacetName];
    select.append(...values.map(([id, name]) => new Option(name, id)));
    // With nothing to choose between, a choice only takes room.
    if (values.length < 2) select.closest('label')?.setAttribute('hidden', '');
  }
}

/**
 * Says behind each choice how many of the results have it; what none has cannot be chosen. Without results, nothing is said, nor
 * where there are so many values that counting them would take longer than the search.
 */
export async function showCounts(
  form: HTMLFormElement,
  engine: Engine,
  result: Result | undefined,
  isCurrent: () => boolean,
): Promise<void> {
  const ids = result?.found.map(({ id }) => id) ?? [];
  for (const select of selects(form)) {
    const facet = select.name as FacetName;
    const values = new Map(engine.lists.facets[facet]);
    const counted = ids.length > 0 && select.value === '' && values.size <= mostCounted;
    const counts = counted ? await engine.count(facet, ids) : undefined;
    if (!isCurrent()) return;
    for (const option of [...select.options].filter(({ value }) => value !== '')) {
      const count = counts?.get(option.value);
      option.text = `${values.get(option.value) ?? option.value}${count === undefined ? '' : ` (${count})`}`;
      option.disabled = count === 0;
    }
  }
}

const mostCounted = 60;

function selects(form: HTMLFormElement): HTMLSelectElement[] {
  return [...form.querySelectorAll<HTMLSelectElement>('select[data-facet]')];
}
