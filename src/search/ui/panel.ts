import { openEngine, type Engine, type Result } from './engine.ts';
import type { SearchLists } from '../query/lists.ts';
import { advice } from './advice.ts';
import { chips } from './chips.ts';
import { fillChoices, showCounts } from './filters.ts';
import { rememberedSearches } from './remembered.ts';
import { readRequest } from './request.ts';
import { resultCard } from './result-card.ts';

/** Where a panel keeps what it is asked for: the address of the search page, or nowhere but in itself. */
export interface Address {
  read(): URLSearchParams;
  /** `push` makes a step that the reader can go back to. */
  write(parameters: URLSearchParams, push: boolean): void;
}

/** A search panel at work. */
export interface Panel {
  /** Shows what its address asks for. */
  show(): Promise<void>;
  /** Fetches what a first search needs. */
  prepare(): void;
}

const pageSize = 20;
/** Milliseconds: a search for each letter of a word would only be in the way of the last one. */
const pauseAfterLetter = 120;

/**
 * Makes the panel of SearchPanel.astro work. Nothing is fetched before it is prepared or asked for something.
 *
 * @param opening the search, where it is being opened already
 */
export function mountPanel(root: HTMLElement, address: Address, opening?: Promise<Engine>): Panel {
  const form = part<HTMLFormElement>(root, 'form');
  const input = part<HTMLInputElement>(root, 'input[name=q]');
  const list = part(root, '[data-search-results]');
  const status = part(root, '[role=status]');
  const more = part<HTMLButtonElement>(root, '[data-search-more]');
  const filters = part<HTMLDetailsElement>(root, '.filters');
  const base = root.dataset['base'] ?? '/';
  const remembered = rememberedSearches(part(root, '.remembered'), (query) => {
    ask(new URLSearchParams({ q: query }), true);
  });
  let engine: Promise<Engine> | undefined;
  let turn = 0;
  let typing = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let last: Result | undefined;
  let lists: SearchLists | undefined;

  const open = (): Promise<Engine> => {
    if (!engine) {
      engine = opening ?? openEngine(base);
      opening = undefined;
      engine.then(
        (opened) => {
          lists = opened.lists;
          fillChoices(form, lists);
          fill(address.read(), false);
        },
        () => (engine = undefined),
      );
    }
    return engine;
  };

  /** Asks for what stands in the address but for these. Values that the form does not offer stay. */
  const change = (changes: Readonly<Record<string, string>>, push: boolean): void => {
    const parameters = address.read();
    for (const [name, value] of Object.entries(changes)) {
      if (value.trim() === '') parameters.delete(name);
      else parameters.set(name, value.trim());
    }
    if ('q' in changes) parameters.delete('spelling');
    ask(parameters, push);
  };
  const ask = (parameters: URLSearchParams, push: boolean): void => {
    try {
      if (parameters.toString() !== address.read().toString()) address.write(parameters, push);
    } catch {
      // A browser may refuse so many steps in so short a time; the next one tells them all.
    }
    void show();
  };
  const fill = (parameters: URLSearchParams, words = true): void => {
    if (words) input.value = parameters.get('q') ?? '';
    for (const control of form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input[type=date]'))
      control.value = fieldValue(control.name, parameters.get(control.name) ?? '');
  };

  async function show(): Promise<void> {
    const mine = ++turn;
    const parameters = address.read();
    const request = readRequest(parameters);
    if (document.activeElement !== input || !typing) fill(parameters);
    drawChips(parameters);
    remembered.show(request === undefined);
    // What was asked by is about to go: the field is where one goes on.
    if (document.activeElement?.closest('[role=status], .chips, .remembered ul')) input.focus();
    if (!request) {
      last = undefined;
      return finish('idle', []);
    }
    list.dataset['searchState'] = 'loading';
    try {
      const opened = await open();
      const result = await opened.search(request);
      if (mine !== turn) return;
      const cards = await cardsOf(opened, result, 0);
      if (mine !== turn) return;
      last = result;
      drawChips(parameters);
      finish(result.found.length > 0 ? 'done' : 'empty', cards, advice(request, result, parameters, ask));
    } catch {
      if (mine !== turn) return;
      last = undefined;
      finish('empty', [], unreachable(base, again));
    }
  }
  /** Opens the search anew: what it could not fetch, it would not ask for a second time. */
  const again = (): void => {
    engine = undefined;
    void show();
  };
  const drawChips = (parameters: URLSearchParams): void => {
    part(root, '.chips').replaceChildren(...chips(parameters, lists, without));
  };
  const without = (names: readonly string[]): void => {
    change(Object.fromEntries(names.map((name) => [name, ''])), true);
  };

  async function cardsOf(opened: Engine, { found, complete, plan }: Result, from: number): Promise<HTMLLIElement[]> {
    const shown = found.slice(from, from + pageSize);
    const records = await Promise.all(shown.map(({ id }) => opened.read(id)));
    const lastComplete = found.findLastIndex(({ missing }) => missing.length === 0);
    const headlines = new Map(opened.lists.facets.article);
    return records.flatMap((record, i) => {
      const headline = headlines.get(/\/articles\/([^/]+)\//.exec(record.url)?.[1] ?? '');
      const card = resultCard(record, plan, shown[i]?.missing ?? [], headline);
      return complete > 0 && from + i === lastComplete + 1 ? [divider(), card] : [card];
    });
  }

  function finish(state: 'idle' | 'done' | 'empty', items: HTMLLIElement[], message: readonly Node[] = []): void {
    list.replaceChildren(...items);
    status.replaceChildren(...message);
    more.hidden = state !== 'done' || (last?.found.length ?? 0) <= pageSize;
    list.dataset['searchState'] = state;
    counted();
  }
  /** Says in the filters how many results have each value, where the filters are open. */
  function counted(): void {
    const [result, mine] = [last, turn];
    if (filters.open)
      void open().then(
        (opened) => showCounts(form, opened, result, () => mine === turn),
        () => undefined,
      );
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    typing = false;
    remembered.keep(input.value);
    change({ q: input.value }, true);
  });
  // The first letters make a step that can be gone back to; the next ones change it.
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      const first = !typing;
      typing = true;
      change({ q: input.value }, first);
    }, pauseAfterLetter);
  });
  form.addEventListener('change', ({ target }) => {
    if (target === input || !(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
    typing = false;
    // A date that is being typed is a date at every digit of its year.
    change({ [target.name]: target.value }, target instanceof HTMLSelectElement);
  });
  filters.addEventListener('toggle', counted);
  more.addEventListener('click', () => {
    const [result, from] = [last, list.querySelectorAll('[data-search-result]').length];
    if (!result || more.disabled) return;
    more.disabled = true;
    open()
      .then((opened) => cardsOf(opened, result, from))
      .then(
        (cards) => {
          if (result !== last) return;
          list.append(...cards);
          more.hidden = from + pageSize >= result.found.length;
          cards
            .find((card) => 'searchResult' in card.dataset)
            ?.querySelector('a')
            ?.focus();
        },
        () => {
          status.replaceChildren(...unreachable(base, again));
        },
      )
      .finally(() => (more.disabled = false));
  });
  // Results are links of their own; the arrows go from the field to them, and between them.
  root.addEventListener('keydown', (event) => {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [input, ...list.querySelectorAll('a')];
    const at = stops.indexOf(event.target as HTMLInputElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
  list.addEventListener('click', () => {
    remembered.keep(input.value);
  });
  return {
    show: () => {
      typing = false;
      return show();
    },
    prepare: () => void open().catch(() => undefined),
  };
}

/** A month in the address is, in a field for days, its first day or its last; what is no date is nothing. */
function fieldValue(name: string, value: string): string {
  if (name !== 'from' && name !== 'to') return value;
  if (!/^\d{4}-\d{2}$/.test(value)) return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '';
  const last = new Date(Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5)), 0)).getUTCDate();
  return `${value}-${name === 'from' ? '01' : last}`;
}

function divider(): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'divider';
  item.textContent = 'These hold only some of the words';
  return item;
}

function unreachable(base: string, again: () => void): Node[] {
  const message = document.createElement('p');
  message.append('Search could not be loaded. The ');
  for (const [i, [path, name]] of [
    ['quotes/', 'quotes'],
    ['people/', 'people'],
    ['timeline/', 'timeline'],
  ].entries()) {
    const link = document.createElement('a');
    link.href = base + (path ?? '');
    link.textContent = name ?? '';
    message.append(i === 0 ? '' : i === 2 ? ' and ' : ', ', link);
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Try again';
  button.addEventListener('click', again);
  message.append(' are all there without it. ', button);
  return [message];
}

/** An element that SearchPanel.astro has. */
function part<E extends HTMLElement = HTMLElement>(root: HTMLElement, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`the search panel lacks ${selector}`);
  return found;
}
