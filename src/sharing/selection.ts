/** Milliseconds for which a selection stays as it is before a link to it is offered. */
const settled = 250;
/** Fewer letters than this are hardly what somebody wants to share. */
const fewest = 3;

/**
 * Offers a link to the words that a reader selects in the text: a button below them, which Tab leads to.
 *
 * @param link called with the words when the reader wants the link
 */
export function followSelection(link: (words: Range, button: Element) => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'words-link';
  button.textContent = 'Link to these words';
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const show = (): void => {
    const selection = getSelection();
    const range = wordsIn(selection);
    if (!range) return button.remove();
    const { bottom, left, right } = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
    document.body.append(button);
    button.style.top = `${bottom + scrollY + 8}px`;
    button.style.left = `${Math.max(8, Math.min((left + right) / 2 - button.offsetWidth / 2, document.documentElement.clientWidth - button.offsetWidth - 8))}px`;
  };
  const follow = (): void => {
    clearTimeout(waiting);
    if (document.activeElement !== button) waiting = setTimeout(show, settled);
  };
  document.addEventListener('selectionchange', follow);
  follow();
  // A press must not take the selection away before it is read.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    const words = wordsIn(getSelection());
    if (words) link(words, button);
  });
  addEventListener('keydown', (event) => {
    if (!button.isConnected) return;
    if (event.key === 'Escape') button.remove();
    // Whoever selected by keyboard goes on by keyboard: the button stands at the end of the page, but comes next.
    if (event.key === 'Tab' && !event.shiftKey && document.activeElement !== button) {
      event.preventDefault();
      button.focus();
    }
  });
}

/** The range that is selected, where it holds words of the text and nothing of the controls around it. */
function wordsIn(selection: Selection | null): Range | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const node = range.commonAncestorContainer;
  const element = node instanceof Element ? node : node.parentElement;
  if (!element?.closest('main') || element.closest('input, textarea, select, .contents')) return undefined;
  return selection.toString().replace(/[^\p{L}\p{N}]/gu, '').length < fewest ? undefined : range;
}
