import { words } from '#words';
import { button, element, link } from './element.ts';

/**
 * Makes the dialog around a search panel, and the link that opens the same search as a page.
 *
 * @param page the address of the search page
 */
export function makeDialog(panel: HTMLElement, page: string): { dialog: HTMLDialogElement; pageLink: HTMLAnchorElement } {
  const pageLink = link(page, words.search.openAsPage);
  const close = button(words.search.close, () => {
    dialog.close();
  });
  const dialog = element('dialog', 'search-dialog', element('p', 'dialog-ways', pageLink, close), panel);
  dialog.setAttribute('aria-label', words.search.title);
  return { dialog, pageLink };
}

/** Closes the dialog when the reader presses Escape, presses outside it or follows a result. */
export function closeOnDismissal(dialog: HTMLDialogElement): void {
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
