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
    const own = target.closest('.said, .claim, .body .quote')?.querySelector('[aria-owns]');
    // A tap on the words, but not on a link in them, and not the end of a selection.
    const isOnWords = !link && getSelection()?.isCollapsed;
    const mark = isOnWords ? document.getElementById(own?.getAttribute('aria-owns') ?? '') : link;
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

/** Opens the slip of the words that a result of the search has led to. */
function arrive(): void {
  try {
    const address: unknown = sessionStorage[followed];
    sessionStorage.removeItem(followed);
    if (address !== location.href) return;
  } catch {
    return;
  }
  const words = document.getElementById(location.hash.slice(1));
  const mark = document.getElementById(words?.querySelector('[aria-owns]')?.getAttribute('aria-owns') ?? '');
  if (mark instanceof HTMLAnchorElement)
    load().then(
      ({ offer }) => offer(mark),
      () => undefined,
    );
}
