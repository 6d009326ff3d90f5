import type { Result } from '../query/search.ts';

/** At most this many results are listed at first, and added each time the reader asks for more. */
export const pageSize = 20;

/** What a search panel shows. */
export interface PanelState {
  /** The value of `data-search-state`. */
  readonly name: 'idle' | 'loading' | 'done' | 'empty' | 'error';
  /** The number of the latest request. Answers to earlier requests are dropped. */
  readonly turn: number;
  /** The result on the page; while a search is loading, the previous one. */
  readonly result: Result | undefined;
  /** How many records of the result are listed. */
  readonly listed: number;
}

/** The state of a panel that was not asked for anything yet. */
export const initialState: PanelState = { name: 'idle', turn: 0, result: undefined, listed: 0 };

/** Returns the state after the panel was asked for something, or for nothing at all. */
export function asked(state: PanelState, something: boolean): PanelState {
  const turn = state.turn + 1;
  return something ? { ...state, name: 'loading', turn } : { ...initialState, turn };
}

/** Returns the state after the search could not be asked: it is not known what there is. */
export function failed({ turn }: PanelState): PanelState {
  return { ...initialState, name: 'error', turn };
}

/** Returns the state after the search answered the latest request. */
export function answered({ turn }: PanelState, result: Result): PanelState {
  const total = result.found.length;
  return { name: total > 0 ? 'done' : 'empty', turn, result, listed: Math.min(pageSize, total) };
}

/** Returns the state after a phrase was found that is only written in another way, such as with a hyphen. */
export function foundOtherwise({ turn }: PanelState, result: Result): PanelState {
  return { name: 'done', turn, result: { ...result, complete: 1 }, listed: 1 };
}

/** Returns the state after the next page of its result was added to the list. */
export function extended(state: PanelState): PanelState {
  return { ...state, listed: state.listed + pageSize };
}

/** Whether there are results that are not listed yet. */
export function hasMore({ result, listed }: PanelState): boolean {
  return (result?.found.length ?? 0) > listed;
}
