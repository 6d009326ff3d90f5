import { words } from '#words';
import { button, element, link, part } from '../element.ts';

const { dialog: its } = words;

/** The search dialog around its field. */
export interface SearchDialog {
  readonly dialog: HTMLDialogElement;
  /** The field, which the rest of the search panel is put around. */
  readonly panel: HTMLElement;
  /** The link that opens the same search as a page. */
  readonly pageLink: HTMLAnchorElement;
}

/**
 * Makes the search dialog of the one that was opened with only a field (src/layouts/early-search.ts). What was typed stays, and typing
 * goes on.
 *
 * @param page the address of the search page
 */
export function completeDialog(dialog: HTMLDialogElement, page: string): SearchDialog {
  const input = part<HTMLInputElement>(dialog, 'input');
  const { selectionStart, selectionEnd } = input;
  const hadFocus = document.activeElement === input;
  const pageLink = link(page, its.openAsPage);
  const close = button(its.close, () => {
    dialog.close();
  });
  Object.assign(input, {
    name: 'q',
    id: 'dialog-q',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
    ariaLabel: null,
  });
  const label = element('label', '', its.field);
  label.htmlFor = input.id;
  const form = element('form', 'search-form', label, element('div', 'search-field', input));
  form.setAttribute('role', 'search');
  form.action = page;
  const panel = element('div', 'search-panel', form);
  dialog.ariaLabel = its.title;
  dialog.replaceChildren(element('p', 'dialog-ways', pageLink, close), panel);
  closeOnDismissal(dialog);
  if (hadFocus) {
    input.focus();
    input.setSelectionRange(selectionStart, selectionEnd);
  }
  return { dialog, panel, pageLink };
}

/** Closes the dialog when the reader presses Escape, presses outside it or follows a result. */
function closeOnDismissal(dialog: HTMLDialogElement): void {
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // In a search field, some browsers clear the field instead of closing the dialog.
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('pointerdown', ({ clientX, clientY, target }) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const outside = clientX < left || clientX > right || clientY < top || clientY > bottom;
    if (target === dialog && outside) dialog.close();
  });
  dialog.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
    // A result may be a place on this very page.
    if (target instanceof Element && target.closest('[data-search-result] a') && !ctrlKey && !metaKey && !shiftKey)
      dialog.close();
  });
}
