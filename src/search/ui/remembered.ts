/** Where the reader's device keeps the last searches, if the reader asked for it. */
const key = 'on-the-record.searches';
const most = 8;

/** The searches that a reader's device remembers. */
export interface Remembered {
  /** Shows them, or hides them. */
  show(visible: boolean): void;
  /** Adds one, if the reader asked for it. */
  keep(query: string): void;
}

/**
 * The list of the last searches. Nothing is kept until its box is ticked; unticking it forgets them all. Storage may be
 * forbidden; then nothing is offered.
 */
export function rememberedSearches(root: HTMLElement, ask: (query: string) => void): Remembered {
  const box = root.querySelector<HTMLInputElement>('input[name=remember]');
  const list = root.querySelector('ul');
  const read = (): string[] | null => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
      return Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string').slice(0, most) : null;
    } catch {
      return null;
    }
  };
  const write = (searches: readonly string[] | null): void => {
    try {
      if (searches) localStorage.setItem(key, JSON.stringify(searches.slice(0, most)));
      else localStorage.removeItem(key);
    } catch {
      // Without storage the box is not offered.
    }
  };
  const draw = (): void => {
    const searches = read();
    if (box) box.checked = searches !== null;
    list?.replaceChildren(
      ...(searches ?? []).map((query) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = query;
        button.addEventListener('click', () => {
          ask(query);
        });
        item.append(button);
        return item;
      }),
    );
  };
  box?.addEventListener('change', () => {
    write(box.checked ? [] : null);
    draw();
  });
  return {
    show: (visible) => {
      root.hidden = !visible || !storage();
      if (visible) draw();
    },
    keep: (query) => {
      const [searches, asked] = [read(), query.trim().slice(0, 200)];
      if (searches && asked !== '') write([asked, ...searches.filter((entry) => entry !== asked)]);
    },
  };
}

function storage(): boolean {
  try {
    localStorage.getItem(key);
    return true;
  } catch {
    return false;
  }
}
