import { loadScript } from '../../query/load-script.ts';
import { searchesKey } from './searches-key.ts';

/** The list of recent searches. */
export interface RecentSearches {
  /** Shows the list or hides it. What draws it is loaded when it is first shown: a search from a link does not need it. */
  show(visible: boolean): void;
  /** Adds a search, if the reader has allowed it. */
  add(query: string): void;
}

/**
 * Makes the list of recent searches work.
 *
 * @param ask called with the search that the reader chooses
 */
export function recentSearches(root: HTMLElement, ask: (query: string) => void): RecentSearches {
  let wanted = false;
  let script: typeof import('./draw-searches.ts') | undefined;
  const load = (): void => {
    loadScript(() => import('./draw-searches.ts')).then(
      (loaded) => {
        script = loaded;
        if (wanted) loaded.drawSearches(root, ask);
      },
      // Without it, searches work as well.
      () => undefined,
    );
  };
  try {
    // Whoever has searches kept may leave the page by the press that adds one.
    if (searchesKey in localStorage) load();
  } catch {
    // Storage is blocked.
  }
  return {
    show: (visible) => {
      wanted = visible;
      if (visible) load();
      else root.hidden = true;
    },
    add: (query) => script?.addSearch(query),
  };
}
