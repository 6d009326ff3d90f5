import type { SearchLists } from '../query/lists.ts';
import { watchArrowKeys } from './arrow-keys.ts';
import { chips } from './chips.ts';
import type { Engine } from './engine.ts';
import { fillChoices } from './filters.ts';
import { lazyEngine } from './lazy-engine.ts';
import { panelElements } from './panel-elements.ts';
import { watchForm } from './panel-form.ts';
import { panelSearch } from './panel-search.ts';
import { fillFilters, fillForm, keepFocus } from './panel-view.ts';
import { recentSearches } from './recent-searches.ts';
import { changeParameters, readRequest, type Ask, type Changes } from './request.ts';

/** Where a panel keeps what it is asked for: the address of the search page, or a variable of the dialog. */
export interface Address {
  read(): URLSearchParams;
  /** `push` makes a step that the reader can go back to. */
  write(parameters: URLSearchParams, push: boolean): void;
}

/** A working search panel. */
export interface Panel {
  /** Shows what its address asks for. */
  show(): Promise<void>;
  /** Fetches what a first search needs. */
  prepare(): void;
}

/**
 * Makes the panel of SearchPanel.astro work. It fetches nothing before it is prepared or asked for something.
 *
 * @param opening the search, if it is being opened already
 */
export function mountPanel(root: HTMLElement, address: Address, opening?: Promise<Engine>): Panel {
  const elements = panelElements(root);
  const { form, input, list, more, filters } = elements;
  let lists: SearchLists | undefined;

  const ask: Ask = (parameters, push) => {
    try {
      if (parameters.toString() !== address.read().toString()) address.write(parameters, push);
    } catch {
      // Browsers limit how often the address may change. The next change writes all of it.
    }
    void show();
  };
  const change = (changes: Changes, push: boolean): void => {
    ask(changeParameters(address.read(), changes), push);
  };
  const showChips = (): void => {
    elements.chips.replaceChildren(...chips(address.read(), lists, change));
  };

  const engine = lazyEngine(root.dataset['base'] ?? '/', opening, (opened) => {
    lists = opened.lists;
    fillChoices(form, lists);
    fillFilters(elements, address.read());
    showChips();
  });
  const searches = panelSearch(elements, engine, ask, () => void show());
  const recent = recentSearches(elements.recent, (query) => {
    ask(new URLSearchParams({ q: query }), true);
  });
  const typing = watchForm(elements, { submitted: recent.add, change, paused: () => void show() });

  async function show(): Promise<void> {
    const parameters = address.read();
    const request = readRequest(parameters);
    if (document.activeElement !== input || !typing.inProgress) fillForm(elements, parameters);
    showChips();
    recent.show(request === undefined);
    keepFocus(elements);
    await searches.search(request && { ...request, unfinished: typing.unfinished }, parameters);
  }

  watchArrowKeys(elements);
  filters.addEventListener('toggle', () => void searches.countChoices());
  more.addEventListener('click', () => void searches.showNextPage());
  list.addEventListener('click', () => {
    recent.add(input.value);
  });
  return {
    show: () => {
      typing.inProgress = false;
      typing.unfinished = false;
      return show();
    },
    prepare: () => void engine.open().catch(() => undefined),
  };
}
