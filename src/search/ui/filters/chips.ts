import { words } from '#filter-words';
import { say } from '../../../core/words/say.ts';
import type { FacetValues } from '../../query/lists.ts';
import { button, element } from '../element.ts';
import { filterNames, readRequest, removalOf, type Changes } from '../request.ts';

/**
 * Returns a button for each active filter, which removes it, and one more that removes all if there are several.
 *
 * @param names the names of the values that are loaded
 * @param change called when the reader removes filters
 */
export function chips(
  parameters: URLSearchParams,
  names: FacetValues,
  change: (changes: Changes, push: boolean) => void,
): HTMLLIElement[] {
  const { facets = {}, from, to } = readRequest(parameters)?.narrowing ?? {};
  const values: Readonly<Record<string, string | undefined>> = { ...facets, from, to };
  const active = filterNames.filter((name) => values[name] !== undefined);
  const made = active.map((name) => {
    const value = values[name] ?? '';
    const known = name === 'from' || name === 'to' ? undefined : names[name];
    const valueName = known?.find(([id]) => id === value)?.[1] ?? value;
    const label = say(words.filter, { name: words.filters[name], value: valueName });
    return chip(label, say(words.removeFilter, { filter: label }), () => {
      change(removalOf([name]), true);
    });
  });
  if (active.length > 1)
    made.push(
      chip(words.removeAll, words.removeAll, () => {
        change(removalOf(active), true);
      }),
    );
  return made;
}

function chip(label: string, description: string, remove: () => void): HTMLLIElement {
  const made = button(`${label} ×`, remove);
  made.setAttribute('aria-label', description);
  return element('li', '', made);
}
