import { words } from '#sharing-words';

/** Milliseconds without a change after which a link to the selection is offered. */
const settleTime = 250;
/** Letters and digits. A selection with fewer is probably a slip. */
const minCharacters = 3;

/**
 * Offers a link to the words that a reader selects: a button below them, which the Tab key moves to.
 *
 * @param link called with the words when the reader presses the button
 */
export function followSelection(link: (words: Range, button: HTMLElement) => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'words-link';
  button.textContent = words.sharing.words;
  let timer: ReturnType<typeof setTimeout> | undefined;

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
    clearTimeout(timer);
    if (document.activeElement !== button) timer = setTimeout(show, settleTime);
  };
  document.addEventListener('selectionchange', follow);
  follow();
  // A press would clear the selection before it is read.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    const selected = wordsIn(getSelection());
    if (selected) link(selected, button);
  });
  let origin: Element | null = null;
  button.addEventListener('focus', (event) => (origin = event.relatedTarget as Element | null));
  /** Moves the focus to where it was before the button had it: if nothing had it, to the words. */
  const comeBack = (): void => {
    const words = getSelection()?.anchorNode;
    const place = origin?.isConnected ? origin : words instanceof Element ? words : words?.parentElement;
    if (!(place instanceof HTMLElement)) return;
    if (place.tabIndex < 0) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };
  addEventListener('keydown', (event) => {
    if (!button.isConnected) return;
    if (event.key === 'Escape') {
      if (document.activeElement === button) comeBack();
      button.remove();
    }
    // The button is at the end of the page, but should come next for readers who selected by keyboard.
    if (event.key === 'Tab' && !event.shiftKey && document.activeElement !== button) {
      event.preventDefault();
      button.focus();
    }
  });
}

/** Returns the selected range if it is text of the page and not of a control. */
function wordsIn(selection: Selection | null): Range | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const node = range.commonAncestorContainer;
  const element = node instanceof Element ? node : node.parentElement;
  if (!element?.closest('main') || element.closest('input, textarea, select, .contents')) return undefined;
  return selection.toString().replace(/[^\p{L}\p{N}]/gu, '').length < minCharacters ? undefined : range;
}
