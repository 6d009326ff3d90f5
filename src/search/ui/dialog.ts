import type { SearchDialog } from './dialog-element.ts';
import { openEngine, type Engine } from './engine.ts';
import { fetchPanel } from './fetch-panel.ts';
import { mountPanel, type Panel } from './panel.ts';

/** The panel of the search page, fetched for the dialog. */
type Fetched = Awaited<ReturnType<typeof fetchPanel>>;

let engine: Promise<Engine> | undefined;
let fetched: Promise<Fetched> | undefined;
let panel: Panel | undefined;
let parameters = new URLSearchParams();

/**
 * Fetches the panel of the search page, and what a first search needs. Rejects if the page cannot be fetched.
 *
 * @param page the address of the search page
 */
export async function prepare(page: string): Promise<void> {
  engine ??= openEngine(new URL('..', page).pathname);
  // A failure is shown when something is searched for.
  engine.catch(() => undefined);
  fetched ??= fetchPanel(page);
  fetched.catch(() => (fetched = undefined));
  await fetched;
}

/**
 * Puts the panel into the dialog, if it is not there yet, and searches for what is in its field. What was typed meanwhile stays.
 *
 * @param page the address of the search page
 */
export async function fill({ dialog, placeholder, pageLink }: SearchDialog, page: string): Promise<void> {
  await prepare(page);
  if (panel || !fetched) return void panel?.show();
  const { root, form } = await fetched;
  await whenComposed(placeholder);
  const typed = placeholder.querySelector('input');
  const field = root.querySelector<HTMLInputElement>('input[name=q]');
  const address = (): string => `${page}${parameters.size > 0 ? `?${parameters.toString()}` : ''}`;
  const write = (changed: URLSearchParams): void => {
    parameters = changed;
    pageLink.href = address();
  };
  if (typed?.value) write(new URLSearchParams({ q: typed.value }));
  panel = mountPanel(root, { read: () => new URLSearchParams(parameters), write }, engine);
  form.addEventListener('submit', () => {
    location.href = address();
  });
  const hadFocus = typed !== null && document.activeElement === typed;
  placeholder.replaceWith(root);
  if (typed && field) field.value = typed.value;
  if (hadFocus && dialog.open) {
    field?.focus();
    field?.setSelectionRange(typed.selectionStart, typed.selectionEnd);
  }
  panel.prepare();
  await panel.show();
}

/** Waits until an input method has finished the word that it composes in a field, if it composes any. */
function whenComposed(placeholder: HTMLElement): Promise<void> {
  if (placeholder.dataset['composing'] === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    placeholder.addEventListener(
      'compositionend',
      () => {
        setTimeout(resolve);
      },
      { once: true },
    );
  });
}
