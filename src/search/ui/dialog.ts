import style from '../../styles/search-dialog.css?url';
import { openEngine } from './engine.ts';
import { mountPanel, type Panel } from './panel.ts';

let dialog: HTMLDialogElement | undefined;
let panel: Panel | undefined;
let asked = new URLSearchParams();

/**
 * Makes the dialog from the panel of the search page, and fetches what a first search needs.
 *
 * @param page the address of the search page
 */
export async function prepare(page: string): Promise<void> {
  if (dialog) return;
  const engine = openEngine(new URL('..', page).pathname);
  // Whether it can be had is seen when it is asked.
  engine.catch(() => undefined);
  const [response] = await Promise.all([fetch(page), styled()]);
  if (!response.ok) throw new Error(`${page}: ${response.status}`);
  // Without its styles and scripts, which the policy of this page would complain of.
  const html = (await response.text()).replace(/<(style|script)\b[^]*?<\/\1>/g, '');
  const root = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('.search-panel');
  const form = root?.querySelector('form');
  if (!root || !form) throw new Error(`${page} has no search panel`);
  // The page may have a field of that name too.
  for (const field of root.querySelectorAll('#q')) field.id = 'dialog-q';
  for (const label of root.querySelectorAll('[for=q]')) label.setAttribute('for', 'dialog-q');
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', 'Search');
  const whole = document.createElement('a');
  whole.textContent = 'Open as a page';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  const ways = document.createElement('p');
  ways.className = 'dialog-ways';
  ways.append(whole, close);
  made.append(ways, root);
  document.body.append(made);
  const address = (): string => `${page}${asked.size > 0 ? `?${asked.toString()}` : ''}`;
  whole.href = address();
  panel = mountPanel(
    root,
    {
      read: () => new URLSearchParams(asked),
      write: (parameters) => {
        asked = parameters;
        whole.href = address();
      },
    },
    engine,
  );
  form.addEventListener('submit', () => {
    location.href = address();
  });
  close.addEventListener('click', () => {
    made.close();
  });
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // In a search field some browsers empty the field, and leave the dialog open.
    event.preventDefault();
    made.close();
  });
  made.addEventListener('pointerdown', ({ clientX, clientY, target }) => {
    const { left, right, top, bottom } = made.getBoundingClientRect();
    const outside = clientX < left || clientX > right || clientY < top || clientY > bottom;
    if (target === made && outside) made.close();
  });
  made.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    // A result may be a place on this very page.
    if (target instanceof Element && target.closest('[data-search-result] a') && !ctrlKey && !metaKey && !shiftKey)
      made.close();
  });
  dialog = made;
  panel.prepare();
}

/** Opens it, with the words of the last search in it. */
export function open(): void {
  dialog?.showModal();
  const field = dialog?.querySelector<HTMLInputElement>('input[name=q]');
  field?.focus();
  field?.select();
  void panel?.show();
}

/** Fetches the styles; a search without them is better than none. */
function styled(): Promise<void> {
  return new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = style;
    link.addEventListener('load', () => {
      done();
    });
    link.addEventListener('error', () => {
      done();
    });
    document.head.append(link);
  });
}
