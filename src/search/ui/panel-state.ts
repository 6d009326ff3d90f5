import type { Result } from '../query/search.ts';

/** At most this many results are listed at first, and added each time the reader asks for more. */
export const pageSize = 20;

/** What a search panel shows. */
export interface PanelState {
  /** The value of `data-search-state`. */
  readonly name: 'idle' | 'loading' | 'done' | 'empty';
  /** The number of the latest request. Answers to earlier requests are dropped. */
  readonly turn: number;
  /** The result on the page; while a search is loading, the previous one. */
  readonly result: Result | undefined;
  /** How many records of the result are listed. */
  readonly listed: number;
}

/** What can happen to a search panel. */
export type PanelEvent =
  /** The panel is asked for something, or for nothing at all. */
  | { readonly type: 'asked'; readonly nothing: boolean }
  /** The search answered the request of this turn. */
  | { readonly type: 'answered'; readonly turn: number; readonly result: Result }
  /** The search could not be loaded in this turn. */
  | { readonly type: 'failed'; readonly turn: number }
  /** The next page of a result was added to the list. */
  | { readonly type: 'extended'; readonly result: Result };

/** The state of a panel that was not asked for anything yet. */
export const initialState: PanelState = { name: 'idle', turn: 0, result: undefined, listed: 0 };

/** Returns the state after an event; the same state where the event comes too late to matter. */
export function nextState(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case 'asked': {
      const turn = state.turn + 1;
      return event.nothing ? { ...initialState, turn } : { ...state, name: 'loading', turn };
    }
    case 'answered': {
      const { turn, result } = event;
      if (turn !== state.turn) return state;
      const total = result.found.length;
      return { name: total > 0 ? 'done' : 'empty', turn, result, listed: Math.min(pageSize, total) };
    }
    case 'failed':
      return event.turn === state.turn ? { ...initialState, name: 'empty', turn: event.turn } : state;
    case 'extended': {
      if (event.result !== state.result) return state;
      return { ...state, listed: Math.min(state.listed + pageSize, event.result.found.length) };
    }
  }
}

/** Whether there are results that are not listed yet. */
export function hasMore({ result, listed }: PanelState): boolean {
  return (result?.found.length ?? 0) > listed;
}
