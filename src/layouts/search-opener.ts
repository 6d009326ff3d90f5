import { loadStyle, makeDialog, type SearchDialog } from '../search/ui/dialog-element.ts';
import { tryAgain } from '../search/ui/try-again.ts';
import { drawKeySwitches, isOn, keySwitches, switchKey } from '../sharing/key-switches.ts';
import { isTyping } from './typing.ts';

// Opens the search dialog: by the link in the header, by "/" (but not while typing) and by Ctrl+K or Cmd+K. It shows its field at
// once, on this page. The search itself is fetched when the reader shows intent; if that fails, it is tried again.
const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
const page = link?.href ?? '';
type Filler = typeof import('../search/ui/dialog.ts');
let loading: Promise<Filler> | undefined;
let search: SearchDialog | undefined;

function load(): Promise<Filler> {
  if (!loading) {
    if (navigator.onLine && !document.querySelector('link[rel=modulepreload]'))
      for (const file of ['pagefind.js', 'lists.json', 'wasm.en.pagefind']) preload(file);
    loading = importFiller();
    loading.catch(() => (loading = undefined));
  }
  return loading;
}

/** The script that a browser failed to load, with another address: some browsers do not load the same one a second time. */
let again: string | undefined;

async function importFiller(): Promise<Filler> {
  // A script that fails because the browser is offline would be lost for this page.
  if (!navigator.onLine) throw new Error('offline');
  try {
    const filler = await (again === undefined
      ? import('../search/ui/dialog.ts')
      : (import(/* @vite-ignore */ again) as Promise<Filler>));
    await filler.prepare(page);
    return filler;
  } catch (error) {
    const address = error instanceof Error ? /https?:[^\s?]+\.js/.exec(error.message)?.[0] : undefined;
    if (address) again = `${address}?again=${Date.now()}`;
    throw error;
  }
}

drawKeySwitches();
addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.matches(keySwitches)) switchKey(target);
});

/** Fetches a file of the search early, at the same time as the scripts that need it. */
function preload(file: string): void {
  const hint = document.createElement('link');
  hint.href = new URL(`../pagefind/${file}`, link?.href).href;
  hint.rel = file.endsWith('.js') ? 'modulepreload' : 'preload';
  hint.as = file.endsWith('.js') ? 'script' : 'fetch';
  hint.crossOrigin = 'anonymous';
  document.head.append(hint);
}

const retry = tryAgain(() => {
  if (search?.dialog.open) fill();
});

/** Shows the dialog, with the words of the last search selected. */
function open(): void {
  search ??= makeDialog(page);
  search.dialog.showModal();
  const field = search.dialog.querySelector<HTMLInputElement>('input[name=q]');
  field?.focus();
  field?.select();
  search.say(false, fill);
  fill();
}

/** Puts the search into the open dialog as soon as it is loaded. */
function fill(): void {
  loadStyle();
  load()
    .then((filler) => search && filler.fill(search, page))
    .then(
      () => {
        retry.settled();
        drawKeySwitches();
      },
      () => {
        search?.say(true, fill);
        retry.failed();
      },
    );
}

/** Takes over the words from the field that was opened before this script was there (early-search.ts). */
function takeOver(early: HTMLDialogElement): void {
  const words = early.querySelector('input')?.value ?? '';
  const isOpen = early.open;
  early.remove();
  if (!isOpen) return;
  open();
  const field = search?.dialog.querySelector<HTMLInputElement>('input[name=q]');
  if (!field) return;
  field.value = words;
  field.setSelectionRange(words.length, words.length);
}

if (link) {
  link.dataset['searchLink'] = 'ready';
  const early = document.querySelector<HTMLDialogElement>('#early-search');
  if (early) takeOver(early);
  const own = document.querySelector<HTMLInputElement>('main .search-panel input[name=q]');
  if (!own) {
    for (const intent of ['pointerenter', 'focus', 'touchstart'])
      link.addEventListener(intent, () => void load().catch(() => undefined), { once: true, passive: true });
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open();
    });
  }
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.altKey || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const typing = isTyping(target);
    const control = event.ctrlKey || event.metaKey;
    const asked = control
      ? key.toLowerCase() === 'k' && !event.shiftKey && (!typing || event.metaKey)
      : key === '/' && !typing && isOn('slash');
    if (!asked) return;
    event.preventDefault();
    if (own) own.focus();
    else open();
  });
}
