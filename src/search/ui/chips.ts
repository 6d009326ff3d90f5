import type { FacetName, SearchLists } from '../query/lists.ts';
import { filterNames, readRequest } from './request.ts';

const labels: Readonly<Record<(typeof filterNames)[number], string>> = {
  kind: 'Kind',
  speaker: 'Speaker',
  side: 'Side',
  outlet: 'Outlet or audience',
  form: 'Form',
  article: 'Article',
  from: 'From',
  to: 'To',
};

/**
 * Returns a button for each active filter, which removes it, and one more that removes all if there are several.
 *
 * @param lists the names of the values, once they are loaded
 * @param remove called with the parameters of the filters to remove
 */
export function chips(
  parameters: URLSearchParams,
  lists: SearchLists | undefined,
  remove: (names: readonly string[]) => void,
): HTMLLIElement[] {
  const { facets = {}, from, to } = readRequest(parameters)?.narrowing ?? {};
  const values: Readonly<Record<string, string | undefined>> = { ...facets, from, to };
  const active = filterNames.filter((name) => values[name] !== undefined);
  const made = active.map((name) => {
    const value = values[name] ?? '';
    const named =
      name in (lists?.facets ?? {}) ? lists?.facets[name as FacetName].find(([id]) => id === value)?.[1] : undefined;
    const label = `${labels[name]}: ${named ?? value}`;
    return chip(label, `Remove the filter ${label}`, () => {
      remove([name]);
    });
  });
  if (active.length > 1)
    made.push(
      chip('Remove all filters', 'Remove all filters', () => {
        remove(active);
      }),
    );
  return made;
}

function chip(label: string, description: string, remove: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `${label} ×`;
  button.setAttribute('aria-label', description);
  button.addEventListener('click', remove);
  item.append(button);
  return item;
}
