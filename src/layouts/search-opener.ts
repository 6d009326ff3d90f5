import { drawKeySwitches, isOn, keySwitches, switchKey } from '../sharing/key-switches.ts';
import { isTyping } from './typing.ts';

// Opens the search dialog: by the link in the header, by "/" (but not while typing) and by Ctrl+K or Cmd+K. The dialog is fetched
// when the reader shows intent. If that fails, the search page opens instead.
const link = document.querySelector<HTMLAnchorElement>('[data-search-link]');
type Opener = typeof import('../search/ui/dialog.ts');
let loading: Promise<Opener> | undefined;

function load(): Promise<Opener> {
  if (!loading) {
    if (!document.querySelector('link[rel=modulepreload]'))
      for (const file of ['pagefind.js', 'lists.json', 'wasm.en.pagefind']) preload(file);
    loading = import('../search/ui/dialog.ts').then(async (dialog) => {
      await dialog.prepare(link?.href ?? '');
      return dialog;
    });
    loading.catch(() => (loading = undefined));
  }
  return loading;
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

function open(): void {
  load().then(
    (dialog) => {
      dialog.open();
      drawKeySwitches();
    },
    () => {
      if (link) location.href = link.href;
    },
  );
}

if (link) {
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
