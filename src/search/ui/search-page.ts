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
  const asked = parametersOf(new FormData(form)).toString();
  const address = asked === '' ? location.pathname : `?${asked}`;
  if (address !== location.search) history.pushState(null, '', address);
  void show();
});
// Typing shows results at once and leaves the history alone; what was chosen or sent off can be gone back to.
input.addEventListener('input', () => void show(parametersOf(new FormData(form))));
form.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) form.requestSubmit();
});
window.addEventListener('popstate', () => void show());
void show();

/** Shows what is asked for, in the address or, while typing, in the form. A search that a newer one has overtaken shows nothing. */
async function show(typed?: URLSearchParams): Promise<void> {
  const mine = ++turn;
  const parameters = typed ?? new URLSearchParams(location.search);
  const request = readRequest(parameters);
  if (!typed) fill(parameters);
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

function describe({ query, filters }: SearchRequest, total: number, shown: number): string {
  const words = query.length > 80 ? `${query.slice(0, 79)}…` : query;
  const within = Object.entries(filters).map(([name, value]) =>
    typeof value === 'string' ? `${name} ${value}` : 'the dates given',
  );
  const about = `${words === '' ? '' : ` for ${words}`}${within.length === 0 ? '' : `, only ${within.join(', ')}`}`;
  if (total === 0) return `Nothing found${about}.`;
  const count = total === 1 ? '1 result' : `${total} results`;
  return `${count}${about}${shown < total ? `, the first ${shown} shown` : ''}.`;
}

function finish(state: 'idle' | 'done' | 'empty', items: HTMLLIElement[], message: string): void {
  list.replaceChildren(...items);
  status.textContent = message;
  list.dataset['searchState'] = state;
}

/** Puts what the address says into the form. */
function fill(parameters: URLSearchParams): void {
  input.value = parameters.get('q') ?? '';
  for (const select of form.querySelectorAll('select')) select.value = parameters.get(select.name) ?? '';
}

/** What the form asks for, beside filters that only the address has. */
function parametersOf(data: FormData): URLSearchParams {
  const parameters = new URLSearchParams(location.search);
  for (const [name, value] of data) {
    if (typeof value === 'string' && value.trim() !== '') parameters.set(name, value);
    else parameters.delete(name);
  }
  return parameters;
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the search page lacks ${selector}`);
  return found;
}
