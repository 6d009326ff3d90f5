import { followed } from './kept.ts';
import { isCommand, isTyping } from './keys.ts';

// Opens the slip of a statement or claim: by its mark or its words, or for whoever comes from a result of the search. The keys j and k
// move from statement to statement. The script that does this is fetched at the first use. Without it, the mark is an ordinary link to
// the record.
const load = () => import('../sharing/slip.ts');

if (document.querySelector('[data-slips]')) {
  addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || isCommand(event)) return;
    const link = target.closest('a, button, summary, figcaption');
    // A tap on the words, but not on a link in them, and not the end of a selection.
    const isOnWords = !link && getSelection()?.isCollapsed;
    const mark = isOnWords ? markOf(target.closest('.said, .claim, .body .quote')) : link;
    if (!(mark instanceof HTMLAnchorElement) || !mark.matches('.mark')) return;
    event.preventDefault();
    load().then(
      ({ toggle }) => toggle(mark),
      () => (location.href = mark.href),
    );
  });
  addEventListener('keydown', (event) => {
    if (/^[jk]$/.test(event.key) && !isCommand(event) && !isTyping(event.target))
      load().then(
        ({ step }) => step(event.key === 'j' ? 1 : -1),
        () => undefined,
      );
  });
  addEventListener('hashchange', arrive);
  arrive();
}

addEventListener('click', (event) => {
  const { target } = event;
  const result = target instanceof Element && target.closest<HTMLAnchorElement>('[data-search-result] a');
  if (!result || isCommand(event)) return;
  try {
    sessionStorage[followed] = result.href;
    // An address that is open already is not opened again.
    if (result.href === location.href) arrive();
  } catch {
    // Storage is blocked: the slip opens by its words.
  }
});

/** Returns the mark of the words of a statement or claim. */
function markOf(words: Element | null): HTMLElement | null {
  return document.getElementById(words?.querySelector('[aria-owns]')?.getAttribute('aria-owns') ?? '');
}

/** Opens the slip of the words that a result of the search has led to. */
function arrive(): void {
  try {
    const address: unknown = sessionStorage[followed];
    sessionStorage.removeItem(followed);
    if (address !== location.href) return;
  } catch {
    return;
  }
  const mark = markOf(document.getElementById(location.hash.slice(1)));
  if (mark instanceof HTMLAnchorElement)
    load().then(
      ({ offer }) => offer(mark),
      () => undefined,
    );
}
