/** The local-storage key of the recent searches. */
const key = 'on-the-record.searches';
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
  const draw = (): void => {
    const searches = readSearches();
    if (box) box.checked = searches !== null;
    list?.replaceChildren(...(searches ?? []).map((query) => searchItem(query, ask)));
  };
  box?.addEventListener('change', () => {
    writeSearches(box.checked ? [] : null);
    draw();
  });
  return {
    show: (visible) => {
      root.hidden = !visible || !hasStorage();
      if (visible) draw();
    },
    add: (query) => {
      const [searches, added] = [readSearches(), query.trim().slice(0, maxCharacters)];
      if (searches && added !== '') writeSearches([added, ...searches.filter((search) => search !== added)]);
    },
  };
}

function searchItem(query: string, ask: (query: string) => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = query;
  button.addEventListener('click', () => {
    ask(query);
  });
  item.append(button);
  return item;
}

/** Returns the stored searches, latest first; null if the reader has not allowed storing them. */
function readSearches(): string[] | null {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string').slice(0, maxSearches) : null;
  } catch {
    return null;
  }
}

function writeSearches(searches: readonly string[] | null): void {
  try {
    if (searches) localStorage.setItem(key, JSON.stringify(searches.slice(0, maxSearches)));
    else localStorage.removeItem(key);
  } catch {
    // Without storage the list is not offered.
  }
}

function hasStorage(): boolean {
  try {
    localStorage.getItem(key);
    return true;
  } catch {
    return false;
  }
}
