import { button, element } from './element.ts';

/** The local-storage key of the recent searches. */
const key = 'reader.searches';
const maxSearches = 8;
const maxCharacters = 200;

/** The list of recent searches. */
export interface RecentSearches {
  /** Shows the list or hides it. */
  show(visible: boolean): void;
  /** Adds a search, if the reader has allowed it. */
  add(query: string): void;
}

/**
 * Makes the list of recent searches work. They are kept on the reader's device, and only while the box is ticked; unticking
 * it deletes them. Where storage is blocked, the list is not offered.
 *
 * @param ask called with the search that the reader chooses
 */
export function recentSearches(root: HTMLElement, ask: (query: string) => void): RecentSearches {
  const box = root.querySelector<HTMLInputElement>('input[name=remember]');
  const list = root.querySelector('ul');
  const draw = (searches: readonly string[] | null): void => {
    if (box) box.checked = searches !== null;
    const choose = (query: string) => () => {
      ask(query);
    };
    list?.replaceChildren(...(searches ?? []).map((query) => element('li', '', button(query, choose(query)))));
  };
  box?.addEventListener('change', () => {
    writeSearches(box.checked ? [] : null);
    draw(readSearches() ?? null);
  });
  return {
    show: (visible) => {
      const searches = visible ? readSearches() : undefined;
      root.hidden = searches === undefined;
      if (searches !== undefined) draw(searches);
    },
    add: (query) => {
      const [searches, added] = [readSearches(), query.trim().slice(0, maxCharacters)];
      if (searches && added !== '') writeSearches([added, ...searches.filter((search) => search !== added)]);
    },
  };
}

/** Returns the stored searches, latest first; null if the reader has not allowed storing them, undefined if storage is blocked. */
function readSearches(): string[] | null | undefined {
  const text = attempt(() => localStorage.getItem(key));
  if (text === undefined) return undefined;
  const stored = attempt((): unknown => JSON.parse(text ?? 'null'));
  return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string').slice(0, maxSearches) : null;
}

function writeSearches(searches: readonly string[] | null): void {
  attempt(() => {
    if (searches) localStorage.setItem(key, JSON.stringify(searches.slice(0, maxSearches)));
    else localStorage.removeItem(key);
  });
}

/** Returns what a function returns; undefined if it throws. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
