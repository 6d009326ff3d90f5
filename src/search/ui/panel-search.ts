import type { SearchRequest } from '../query/search.ts';
import { adviceOn } from './advice.ts';
import { adviceParagraphs } from './advice-view.ts';
import { showCounts } from './filters.ts';
import type { LazyEngine } from './lazy-engine.ts';
import { loadFailure } from './load-failure.ts';
import type { PanelElements } from './panel-elements.ts';
import { initialState, nextState, type PanelEvent } from './panel-state.ts';
import { showMore, showState } from './panel-view.ts';
import type { Ask } from './request.ts';
import { resultItems } from './result-list.ts';

/** The searches of a panel, and the state they leave it in. */
export interface PanelSearch {
  /** Searches and shows the answer, unless the panel is asked for something else meanwhile. */
  search(request: SearchRequest | undefined, parameters: URLSearchParams): Promise<void>;
  /** Lists more results of the search. */
  showNextPage(): void;
  /** Shows in the filters how many results have each value, if the filters are open. */
  countChoices(): void;
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
  const happened = (event: PanelEvent): void => void (state = nextState(state, event));
  const finish = (items: readonly Node[], message: readonly Node[]): void => {
    showState(elements, state, items, message);
    countChoices();
  };
  const failure = (): HTMLElement =>
    loadFailure(root.dataset['base'] ?? '/', () => {
      engine.reset();
      again();
    });

  async function search(request: SearchRequest | undefined, parameters: URLSearchParams): Promise<void> {
    happened({ type: 'asked', nothing: request === undefined });
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
      happened({ type: 'answered', turn, result });
      finish(items, adviceParagraphs(adviceOn(request, result), parameters, ask));
    } catch {
      if (turn !== state.turn) return;
      happened({ type: 'failed', turn });
      finish([], [failure()]);
    }
  }

  function showNextPage(): void {
    const { result, listed } = state;
    if (!result || more.disabled) return;
    more.disabled = true;
    engine
      .open()
      .then((opened) => resultItems(opened, result, listed))
      .then(
        (items) => {
          if (result !== state.result) return;
          happened({ type: 'extended', result });
          showMore(elements, state, items);
        },
        () => {
          status.replaceChildren(failure());
        },
      )
      .finally(() => (more.disabled = false));
  }

  function countChoices(): void {
    const { result, turn } = state;
    if (!filters.open) return;
    engine
      .open()
      .then((opened) => showCounts(form, opened, result, () => turn === state.turn))
      .catch(() => undefined);
  }

  return { search, showNextPage, countChoices };
}
