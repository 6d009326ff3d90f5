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

/** A button for each filter that is on, which takes it off, and one for all where there are several. */
export function chips(
  parameters: URLSearchParams,
  lists: SearchLists | undefined,
  remove: (names: readonly string[]) => void,
): HTMLLIElement[] {
  const { facets = {}, from, to } = readRequest(parameters)?.narrowing ?? {};
  const values: Readonly<Record<string, string | undefined>> = { ...facets, from, to };
  const on = filterNames.filter((name) => values[name] !== undefined);
  const made = on.map((name) => {
    const value = values[name] ?? '';
    const named =
      name in (lists?.facets ?? {}) ? lists?.facets[name as FacetName].find(([id]) => id === value)?.[1] : undefined;
    const label = `${labels[name]}: ${named ?? value}`;
    return chip(label, `Remove the filter ${label}`, () => {
      remove([name]);
    });
  });
  if (on.length > 1)
    made.push(
      chip('All filters', 'Remove all filters', () => {
        remove(on);
      }),
    );
  return made;
}

function chip(label: string, does: string, remove: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `${label} ×`;
  button.setAttribute('aria-label', does);
  button.addEventListener('click', remove);
  item.append(button);
  return item;
}
