/** Makes the dialog around a search panel, and the link that opens the same search as a page. */
export function makeDialog(panel: HTMLElement): { element: HTMLDialogElement; link: HTMLAnchorElement } {
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.setAttribute('aria-label', 'Search');
  const link = document.createElement('a');
  link.textContent = 'Open as a page';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => {
    element.close();
  });
  const ways = document.createElement('p');
  ways.className = 'dialog-ways';
  ways.append(link, close);
  element.append(ways, panel);
  return { element, link };
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
