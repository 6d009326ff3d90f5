/** Moves the focus to the target of the address, so that reading and tabbing go on from there. The browser scrolls to it. */
function arrive(): void {
  const target = targetOf(location.hash);
  if (!target || target.contains(document.activeElement)) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

function targetOf(hash: string): HTMLElement | null {
  let id = hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // The address has an invalid escape.
  }
  return id === '' ? null : document.getElementById(id);
}

/** Scrolls back to the target when a late typeface moves the text, until the reader moves on. For browsers without scroll anchoring. */
function holdPlace(): void {
  const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
  const back = (): void => targetOf(location.hash)?.scrollIntoView();
  const release = (): void => {
    document.fonts.removeEventListener('loadingdone', back);
    for (const move of moves) removeEventListener(move, release);
  };
  document.fonts.addEventListener('loadingdone', back);
  for (const move of moves) addEventListener(move, release, { passive: true });
}

addEventListener('hashchange', arrive);
// A browser without text fragments takes one for a part of the id, which then is not found.
if (location.hash.includes(':~:')) location.replace(location.hash.replace(/:~:.*/, ''));
arrive();
if (!CSS.supports('overflow-anchor', 'auto')) holdPlace();
