/** Puts the focus on what the address points at, so that reading and tabbing go on from there. The browser scrolls to it. */
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
    // An address may hold anything.
  }
  return id === '' ? null : document.getElementById(id);
}

/** A typeface that comes late moves the text. Browsers that don't hold their place by themselves are brought back, until the reader moves on. */
function hold(): void {
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
// A browser that knows no text fragments takes one for a part of the id, which then is nobody's.
if (location.hash.includes(':~:')) location.replace(location.hash.replace(/:~:.*/, ''));
arrive();
if (!CSS.supports('overflow-anchor', 'auto')) hold();
