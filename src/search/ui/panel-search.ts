import type { SearchRequest } from '../query/search.ts';
import { adviceOn } from './advice.ts';
import { adviceParagraphs } from './advice-view.ts';
import { showCounts } from './filters.ts';
import type { LazyEngine } from './lazy-engine.ts';
import type { PanelElements } from './panel-elements.ts';
import { answered, asked, extended, initialState } from './panel-state.ts';
import { showMore, showState } from './panel-view.ts';
import type { Ask } from './request.ts';
import { resultItems } from './result-list.ts';
import { browseInstead, loadFailure } from './ways-on.ts';

/** The searches of a panel, and the state they leave it in. */
export interface PanelSearch {
  /** Searches and shows the answer, unless the panel is asked for something else meanwhile. */
  search(request: SearchRequest | undefined, parameters: URLSearchParams): Promise<void>;
  /** Lists more results of the search. */
  showNextPage(): Promise<void>;
  /** Shows in the filters how many results have each value, if the filters are open. */
  countChoices(): Promise<void>;
}

/**
 * Runs the searches of a panel.
 *
 * @param ask called when the reader follows a suggestion
 * @param again called when the reader tries again after a failure
 */
export function panelSearch(elements: PanelElements, engine: LazyEngine, ask: Ask, again: () => void): PanelSearch {
  const { root, form, list, status, more, filters } = elements;
  let state = initialState;
  const finish = (items: readonly Node[], message: readonly Node[]): void => {
    showState(elements, state, items, message);
    void countChoices();
  };
  const base = root.dataset['base'] ?? '/';
  const failure = (): HTMLElement =>
    loadFailure(base, () => {
      engine.reset();
      again();
    });

  async function search(request: SearchRequest | undefined, parameters: URLSearchParams): Promise<void> {
    state = asked(state, request !== undefined);
    if (!request) {
      finish([], []);
      return;
    }
    const { turn } = state;
    list.dataset['searchState'] = state.name;
    try {
      const opened = await engine.open();
      const result = await opened.search(request);
      if (turn !== state.turn) return;
      const items = await resultItems(opened, result, 0);
      if (turn !== state.turn) return;
      state = answered(state, result);
      const advice = adviceParagraphs(adviceOn(request, result), parameters, ask);
      finish(items, result.found.length === 0 ? [...advice, browseInstead(base)] : advice);
    } catch {
      if (turn !== state.turn) return;
      state = answered(state, undefined);
      finish([], [failure()]);
    }
  }

  async function showNextPage(): Promise<void> {
    const { result, listed } = state;
    if (!result || more.disabled) return;
    more.disabled = true;
    try {
      const items = await resultItems(await engine.open(), result, listed);
      if (result !== state.result) return;
      state = extended(state);
      showMore(elements, state, items);
    } catch {
      status.replaceChildren(failure());
    } finally {
      more.disabled = false;
    }
  }

  async function countChoices(): Promise<void> {
    const { result, turn } = state;
    if (!filters.open) return;
    try {
      await showCounts(form, await engine.open(), result, () => turn === state.turn);
    } catch {
      // The filters then have no counts.
    }
  }

  return { search, showNextPage, countChoices };
}
