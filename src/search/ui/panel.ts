import type { FacetValues } from '../query/lists.ts';
import { watchArrowKeys } from './arrow-keys.ts';
import type { Engine } from './engine.ts';
import { filterScript } from './filters/filter-script.ts';
import { lazyEngine } from './lazy-engine.ts';
import { panelElements } from './panel-elements.ts';
import { watchForm } from './panel-form.ts';
import { panelSearch } from './panel-search.ts';
import { fillFilters, fillForm, keepFocus } from './panel-view.ts';
import { recentSearches } from './recent/recent-searches.ts';
import { changeParameters, filterNames, readRequest, type Ask, type Changes } from './request.ts';

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
  let names: FacetValues = {};
  let isFilled = false;

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
  /** Shows the active filters. What makes them is loaded when there are some. */
  const showChips = async (): Promise<void> => {
    const isActive = filterNames.some((name) => address.read().has(name));
    if (!isActive && elements.chips.children.length === 0) return;
    const { chips } = await filterScript();
    elements.chips.replaceChildren(...chips(address.read(), names, change));
  };

  const engine = lazyEngine(root.dataset['base'] ?? '/', opening, () => void nameFilters());
  /** Names the values of the filters as soon as they are seen: those that are active, and all of them if the filters are open. */
  const nameFilters = async (): Promise<void> => {
    const { facets = {} } = readRequest(address.read())?.narrowing ?? {};
    try {
      if (filters.open && !isFilled) {
        const { allValues, fillChoices } = await filterScript();
        const values = await engine.use(allValues);
        // They may have been asked for twice.
        if (!isFilled) fillChoices(form, values);
        isFilled = true;
        fillFilters(elements, address.read());
      }
      await showChips();
      if (Object.keys(facets).length === 0) return;
      const { namesOf } = await filterScript();
      names = { ...names, ...(await engine.use((opened) => namesOf(facets, opened))) };
      await showChips();
    } catch {
      // The filters then have no names, and the next search tries again.
    }
  };
  const searches = panelSearch(elements, engine, ask, () => void show());
  const recent = recentSearches(elements.recent, (query) => {
    ask(new URLSearchParams({ q: query }), true);
  });
  const typing = watchForm(elements, { submitted: recent.add, change, paused: () => void show() });

  async function show(): Promise<void> {
    const parameters = address.read();
    const request = readRequest(parameters);
    if (document.activeElement !== input || !typing.inProgress) fillForm(elements, parameters);
    recent.show(request === undefined);
    keepFocus(elements);
    void nameFilters();
    await searches.search(request && { ...request, unfinished: typing.unfinished }, parameters);
  }

  watchArrowKeys(elements);
  filters.addEventListener('toggle', () => {
    void nameFilters().then(searches.countChoices);
  });
  more.addEventListener('click', () => void searches.showNextPage());
  list.addEventListener('click', ({ target }) => {
    recent.add(input.value);
    // A press anywhere on a result leads to the words; one that selects text does not.
    if (target instanceof Element && !target.closest('a') && getSelection()?.isCollapsed)
      target.closest('li')?.querySelector('a')?.click();
  });
  return {
    show: () => {
      typing.inProgress = false;
      typing.unfinished = false;
      return show();
    },
    prepare: () => {
      // A failure is shown when something is searched for.
      engine.open().catch(() => undefined);
    },
  };
}
