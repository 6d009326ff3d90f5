import { loadScript } from '../../query/load-script.ts';

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
  const use = (run: (script: typeof import('./draw-searches.ts')) => void): void => {
    // Without it, searches work as well.
    loadScript(() => import('./draw-searches.ts')).then(run, () => undefined);
  };
  return {
    show: (visible) => {
      wanted = visible;
      if (!visible) root.hidden = true;
      else
        use(({ drawSearches }) => {
          if (wanted) drawSearches(root, ask);
        });
    },
    add: (query) => {
      use(({ addSearch }) => {
        addSearch(query);
      });
    },
  };
}
