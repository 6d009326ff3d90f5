import { opening as words } from '#opening';
import style from '../styles/search-dialog.css?url';
import { isCommand } from './keys.ts';

// Completes the search dialog, which has a field at once: the script in the head (early-search.ts) opens it by its keys, and the link in
// the header does so here. The search itself is fetched when the reader shows intent. If that fails, it is tried again.
const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
const page = link?.href ?? '';
const status = document.createElement('p');
let sheet: HTMLLinkElement | undefined;
type Filler = typeof import('../search/ui/dialog/dialog.ts');
let loading: Promise<Filler> | undefined;
/** The script that a browser failed to load, with another address: some browsers do not load the same one a second time. */
let again = '';
let retry: ReturnType<typeof setTimeout> | undefined;

/** Milliseconds after which a search that could not be loaded is asked for again. */
const pause = 3000;

declare global {
  /** Shows the search field (early-search.ts). */
  var openSearch: () => void;
}

if (link) {
  const show = globalThis.openSearch;
  globalThis.openSearch = () => {
    show();
    fill();
  };
  fill();
  addEventListener('online', fill);
  if (!document.querySelector('main .search-panel')) follow(link);
}

/** Opens the dialog by a link. */
function follow(link: HTMLAnchorElement): void {
  // A touch begins with the first of them, too.
  for (const intent of ['pointerenter', 'focus']) link.addEventListener(intent, () => void load());
  link.addEventListener('click', (event) => {
    if (isCommand(event)) return;
    event.preventDefault();
    openSearch();
  });
}

/** Puts the search into the open dialog as soon as it is loaded. */
function fill(): void {
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog[open]');
  if (!dialog) return;
  clearTimeout(retry);
  loadStyle();
  say(dialog, words.loading);
  load()
    .then((filler) => filler.fill(dialog, page))
    .catch(() => {
      say(dialog, words.failed, words.again);
      retry = setTimeout(fill, pause);
    });
}

/** Says below the field how the loading goes, with a button that starts it again and one that closes the dialog. */
function say(dialog: HTMLDialogElement, text: string, ...choices: string[]): void {
  // Once the search is there, it speaks for itself.
  if (dialog.querySelector('form')) return;
  status.role = 'status';
  status.replaceChildren(text);
  for (const name of [...choices, words.close]) {
    const button = document.createElement('button');
    button.append(name);
    button.onclick = name === words.close ? () => dialog.close() : fill;
    status.append(' ', button);
  }
  dialog.append(status);
}

/** Fetches the search, once. Who calls need not handle that it fails. */
function load(): Promise<Filler> {
  loading ??= fetchFiller();
  loading.catch(() => (loading = undefined));
  return loading;
}

async function fetchFiller(): Promise<Filler> {
  // A script that fails because the browser is offline would be lost for this page.
  if (!navigator.onLine) throw new Error();
  // What the search will ask for is fetched at the same time as its scripts.
  addLink({ rel: 'preload', as: 'fetch', crossOrigin: '', href: new URL('../pagefind/lists.json', page).href });
  try {
    const filler = await (again
      ? (import(/* @vite-ignore */ again) as Promise<Filler>)
      : import('../search/ui/dialog/dialog.ts'));
    await filler.prepare(page);
    return filler;
  } catch (error) {
    const [address] = /http\S+?\.js/.exec(String(error)) ?? [];
    if (address) again = `${address}?${Date.now()}`;
    throw error;
  }
}

/** Loads the style of the dialog, unless it is there or on its way. The dialog is legible without it. */
function loadStyle(): void {
  sheet ??= addLink({
    rel: 'stylesheet',
    href: style,
    // It is asked for again together with the rest of the search.
    onerror: () => {
      sheet?.remove();
      sheet = undefined;
    },
  });
}

function addLink(properties: Partial<HTMLLinkElement>): HTMLLinkElement {
  const link = Object.assign(document.createElement('link'), properties);
  document.head.append(link);
  return link;
}
