import { loadPagefind, type PagefindApi } from './pagefind-api.ts';
import { readRequest, type SearchRequest } from './request.ts';
import { resultItem } from './result-item.ts';

const list = element('[data-search-results]');
const status = element('[role=status]');
const form = element('form[role=search]') as HTMLFormElement;
const input = element('#q') as HTMLInputElement;
const base = list.dataset['base'] ?? '/';
const most = 50;
let pagefind: Promise<PagefindApi> | undefined;
let turn = 0;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  history.pushState(null, '', addressOf(new FormData(form)));
  void show();
});
form.addEventListener('input', () => {
  history.replaceState(null, '', addressOf(new FormData(form)));
  void show();
});
window.addEventListener('popstate', () => void show());
void show();

/** Shows what the address asks for. A search that a newer one has overtaken shows nothing. */
async function show(): Promise<void> {
  const mine = ++turn;
  const request = readRequest(new URLSearchParams(location.search));
  fill(request);
  if (!request) return finish('idle', [], '');
  list.dataset['searchState'] = 'loading';
  try {
    const { items, total } = await find(request);
    if (mine === turn) finish(total > 0 ? 'done' : 'empty', items, describe(request, total, items.length));
  } catch {
    if (mine === turn)
      finish('empty', [], 'Search could not be loaded. The lists of quotes, people and events work without it.');
  }
}

async function find(request: SearchRequest): Promise<{ items: HTMLLIElement[]; total: number }> {
  pagefind ??= loadPagefind(base);
  const api = await pagefind.catch((error: unknown) => {
    pagefind = undefined;
    throw error;
  });
  const sort = request.sort === 'date' ? { sort: { date: 'asc' } } : {};
  const { results } = await api.search(request.term, { filters: request.filters, ...sort });
  const data = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return { items: data.map(resultItem), total: results.length };
}

function describe({ query }: SearchRequest, total: number, shown: number): string {
  const about = query === '' ? '' : ` for ${query}`;
  if (total === 0) return `Nothing found${about}.`;
  const count = total === 1 ? '1 result' : `${total} results`;
  return `${count}${about}${shown < total ? `, the first ${shown} shown` : ''}.`;
}

function finish(state: 'idle' | 'done' | 'empty', items: HTMLLIElement[], message: string): void {
  list.replaceChildren(...items);
  status.textContent = message;
  list.dataset['searchState'] = state;
}

/** Puts what the address says into the form, but leaves a field that is being typed in alone. */
function fill(request: SearchRequest | undefined): void {
  if (document.activeElement !== input) input.value = request?.query ?? '';
  const parameters = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) select.value = parameters.get(select.name) ?? '';
}

function addressOf(data: FormData): string {
  const parameters = new URLSearchParams(location.search);
  for (const [name, value] of data) {
    if (typeof value === 'string' && value.trim() !== '') parameters.set(name, value);
    else parameters.delete(name);
  }
  const search = parameters.toString();
  return search === '' ? location.pathname : `?${search}`;
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the search page lacks ${selector}`);
  return found;
}
