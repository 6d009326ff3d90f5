import { words } from '#words';
import { loadScript } from '../query/load-script.ts';
import type { Result, SearchRequest } from '../query/search.ts';
import type { Nearest } from './check/nearest.ts';
import { element } from './element.ts';
import { filterScript } from './filters/filter-script.ts';
import type { LazyEngine } from './lazy-engine.ts';
import type { PanelElements } from './panel-elements.ts';
import { answered, asked, extended, failed, foundOtherwise, initialState, type PanelState } from './panel-state.ts';
import { showMore, showState } from './panel-view.ts';
import type { Ask } from './request.ts';
import { resultItems } from './result-list.ts';
import { tryAgain } from './try-again.ts';
import { loadFailure } from './ways-on.ts';

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
  let wasRanked = false;
  let slow: ReturnType<typeof setTimeout> | undefined;
  const retry = tryAgain(again);
  const base = root.dataset['base'] ?? '/';
  const failure = (): HTMLElement => loadFailure(base, again);
  const finish = (items: readonly Node[], message: readonly Node[]): void => {
    clearTimeout(slow);
    status.style.visibility = '';
    showState(elements, state, items, message);
    void countChoices();
  };
  /** Says that the search could not be asked, once: repetitions that fail too say nothing. */
  const fail = (): void => {
    const isKnown = status.querySelector('[data-failure]') !== null;
    state = failed(state);
    finish([], isKnown ? [...status.childNodes] : [failure()]);
    retry.failed();
  };

  async function search(request: SearchRequest | undefined, parameters: URLSearchParams): Promise<void> {
    const before = state;
    state = asked(state, request !== undefined);
    retry.settled();
    if (!request) {
      finish([], []);
      return;
    }
    const { turn } = state;
    const isRanked = request.query !== '' && request.sort === 'relevance';
    list.dataset['searchState'] = state.name;
    clearTimeout(slow);
    if (before.name !== 'error') slow = setTimeout(sayWaiting, pauseBeforeWaiting);
    try {
      const answer = await engine.use(async (opened) => {
        // While the reader types, nothing is said.
        const loading = request.unfinished ? undefined : loadScript(() => import('./advice-view.ts'));
        const [result, script] = await Promise.all([opened.search(request), loading]);
        const items = turn === state.turn ? await resultItems(opened, result, 0, isRanked) : [];
        const advice = script?.adviceParagraphs(request, result, parameters, ask, base) ?? [];
        return { result, items, advice, nearest: await script?.nearestTo(request, result, opened, base) };
      });
      if (turn !== state.turn) return;
      // Between letters, an empty list says nothing: the word is not finished.
      if (request.unfinished && answer.result.found.length === 0) return;
      state = answered(state, answer.result);
      wasRanked = isRanked;
      if (answer.nearest) showNearest(answer.result, answer.advice, answer.nearest);
      else show(request, answer.result, answer.advice, answer.items, before);
    } catch {
      if (turn === state.turn && !request.unfinished) fail();
    }
  }

  /** Shows an answer. Nothing is said while the reader types; what was said of the words before is hidden. */
  function show(
    request: SearchRequest,
    result: Result,
    advice: readonly HTMLElement[],
    items: readonly HTMLElement[],
    before: PanelState,
  ): void {
    const isSame = before.result && idsOf(before.result) === idsOf(result) && list.children.length > 0;
    const kept = isSame && list.contains(document.activeElement) ? [...list.children] : items;
    finish(kept, request.unfinished ? [...status.childNodes] : advice);
    if (request.unfinished) status.style.visibility = 'hidden';
  }

  /** Shows the wording that is nearest to a phrase; if that is the phrase, only written in another way, nothing is denied. */
  function showNearest(result: Result, advice: readonly HTMLElement[], nearest: Nearest): void {
    const said = element('p', '', nearest.said);
    if (nearest.isExact) {
      state = foundOtherwise(state, result);
      finish([nearest.item], [said]);
      return;
    }
    finish([nearest.item], [...advice.slice(1, 2), said]);
    list.dataset['searchComplete'] = '0';
  }

  function sayWaiting(): void {
    status.style.visibility = '';
    status.replaceChildren(element('p', '', words.search.waiting));
  }

  async function showNextPage(): Promise<void> {
    const { result, listed } = state;
    if (!result || more.disabled) return;
    more.disabled = true;
    try {
      const items = await engine.use((opened) => resultItems(opened, result, listed, wasRanked));
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
      const { showCounts } = await filterScript();
      await engine.use(async (opened) => {
        await showCounts(form, opened, result, () => turn === state.turn);
      });
    } catch {
      // The filters then have no counts.
    }
  }

  return { search, showNextPage, countChoices };
}

/** Milliseconds before the panel says that it is still waiting for the search. */
const pauseBeforeWaiting = 3000;

function idsOf({ found }: Result): string {
  return found.map(({ id }) => id).join(' ');
}
