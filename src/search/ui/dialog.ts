import style from '../../styles/search-dialog.css?url';
import { closeOnDismissal, makeDialog } from './dialog-element.ts';
import { openEngine } from './engine.ts';
import { fetchPanel } from './fetch-panel.ts';
import { mountPanel, type Panel } from './panel.ts';

let dialog: HTMLDialogElement | undefined;
let panel: Panel | undefined;
let parameters = new URLSearchParams();

/**
 * Makes the dialog from the panel of the search page and fetches what a first search needs. Rejects if the page cannot be
 * fetched.
 *
 * @param page the address of the search page
 */
export async function prepare(page: string): Promise<void> {
  if (dialog) return;
  const engine = openEngine(new URL('..', page).pathname);
  // A failure is shown when something is searched for.
  engine.catch(() => undefined);
  const [{ root, form }] = await Promise.all([fetchPanel(page), loadStyle()]);
  const { dialog: made, pageLink } = makeDialog(root, page);
  document.body.append(made);
  const address = (): string => `${page}${parameters.size > 0 ? `?${parameters.toString()}` : ''}`;
  panel = mountPanel(
    root,
    {
      read: () => new URLSearchParams(parameters),
      write: (changed) => {
        parameters = changed;
        pageLink.href = address();
      },
    },
    engine,
  );
  form.addEventListener('submit', () => {
    location.href = address();
  });
  closeOnDismissal(made);
  dialog = made;
  panel.prepare();
}

/** Opens the dialog, with the words of the last search selected. */
export function open(): void {
  dialog?.showModal();
  const field = dialog?.querySelector<HTMLInputElement>('input[name=q]');
  field?.focus();
  field?.select();
  void panel?.show();
}

/** Loads the style of the dialog. Never rejects: a search without style is better than none. */
function loadStyle(): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = style;
    for (const end of ['load', 'error'])
      link.addEventListener(end, () => {
        resolve();
      });
    document.head.append(link);
  });
}
