import { opening as words } from '#words';
import style from '../../styles/search-dialog.css?url';
import { button, element, link } from './element.ts';

/** The search dialog, which can be typed in before the search is loaded. */
export interface SearchDialog {
  readonly dialog: HTMLDialogElement;
  /** The field, which the rest of the search panel is put around. */
  readonly panel: HTMLElement;
  /** The link that opens the same search as a page. */
  readonly pageLink: HTMLAnchorElement;
  /** Says that the search is being loaded, or that it could not be, with a button that tries again. */
  say(failed: boolean, again: () => void): void;
}

/**
 * Makes the dialog with a search field, and adds it to the page. The search panel takes the place of the field (dialog.ts).
 *
 * @param page the address of the search page
 */
export function makeDialog(page: string): SearchDialog {
  const pageLink = link(page, words.openAsPage);
  const close = button(words.close, () => {
    dialog.close();
  });
  const input = element('input', '');
  Object.assign(input, { type: 'search', name: 'q', id: 'dialog-q', autocomplete: 'off', autocapitalize: 'off' });
  Object.assign(input, { spellcheck: false, enterKeyHint: 'search' });
  const label = element('label', '', words.field);
  label.htmlFor = input.id;
  const form = element('form', 'search-form', label, element('div', 'search-field', input));
  form.setAttribute('role', 'search');
  form.action = page;
  input.addEventListener('input', () => {
    // The panel does this once it is there.
    if (panel.dataset['base'] === undefined) pageLink.href = `${page}?q=${encodeURIComponent(input.value)}`;
  });
  // Until the search is there, Enter would only lead away.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  const status = element('div', '');
  status.setAttribute('role', 'status');
  const panel = element('div', 'search-panel', form, status);
  const dialog = element('dialog', 'search-dialog', element('p', 'dialog-ways', pageLink, close), panel);
  dialog.setAttribute('aria-label', words.title);
  closeOnDismissal(dialog);
  document.body.append(dialog);
  return {
    dialog,
    panel,
    pageLink,
    say: (failed, again) => {
      const said = element('p', '', failed ? `${words.failed} ` : words.loading);
      if (failed) said.append(button(words.again, again));
      status.replaceChildren(said);
    },
  };
}

/** Loads the style of the dialog, unless it is there or on its way. The dialog is legible without it. */
export function loadStyle(): void {
  if (document.querySelector(`link[href="${style}"]`)) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = style;
  // It is asked for again together with the rest of the search.
  sheet.addEventListener('error', () => {
    sheet.remove();
  });
  document.head.append(sheet);
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
