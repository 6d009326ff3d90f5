import { loadScript } from '../../query/load-script.ts';
import { addSearch } from './stored-searches.ts';

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
  return {
    show: (visible) => {
      wanted = visible;
      if (!visible) root.hidden = true;
      else
        loadScript(() => import('./draw-searches.ts')).then(
          ({ drawSearches }) => {
            if (wanted) drawSearches(root, ask);
          },
          // Without it, searches work as well.
          () => undefined,
        );
    },
    // At once, since the page may be left by the same press.
    add: addSearch,
  };
}
