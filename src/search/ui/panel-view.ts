import type { PanelElements } from './panel-elements.ts';
import { hasMore, type PanelState } from './panel-state.ts';
import { dayFieldValue } from './request.ts';

/** Shows a state: the results listed so far, and what is said about them. */
export function showState(
  { list, status, more }: PanelElements,
  state: PanelState,
  items: readonly Node[],
  message: readonly Node[],
): void {
  list.replaceChildren(...items);
  status.replaceChildren(...message);
  more.hidden = !hasMore(state);
  list.dataset['searchState'] = state.name;
  if (state.name === 'done') list.dataset['searchComplete'] = String(state.result?.complete ?? 0);
  else delete list.dataset['searchComplete'];
}

/** Adds a page of results to the list and moves the focus to the first of them. A group that goes on is not named again. */
export function showMore({ list, more }: PanelElements, state: PanelState, items: readonly HTMLElement[]): void {
  const [last] = [...list.querySelectorAll('h2')].slice(-1);
  const goesOn = last !== undefined && items[0]?.querySelector('h2')?.textContent === last.textContent;
  list.append(...(goesOn ? items.slice(1) : items));
  more.hidden = !hasMore(state);
  items.flatMap((item) => item.querySelector('a') ?? [])[0]?.focus();
}

/** Puts what an address asks for into the filters of the form. */
export function fillFilters({ form }: PanelElements, parameters: URLSearchParams): void {
  for (const control of form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input[type=date]')) {
    const value = parameters.get(control.name) ?? '';
    control.value = control.type === 'date' ? dayFieldValue(control.name, value) : value;
  }
}

/** Puts all that an address asks for into the form: the words and the filters. */
export function fillForm(elements: PanelElements, parameters: URLSearchParams): void {
  elements.input.value = parameters.get('q') ?? '';
  fillFilters(elements, parameters);
}

/** Moves the focus to the search field if it is on a link or button that is about to disappear. */
export function keepFocus({ input }: PanelElements): void {
  if (document.activeElement?.closest('[role=status], .chips, .recent ul')) input.focus();
}
