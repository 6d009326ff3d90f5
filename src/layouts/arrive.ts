/** Moves the focus to the target of the address, so that reading and tabbing go on from there. The browser scrolls to it. */
function arrive(): void {
  const [hash = '', words] = location.hash.split(':~:');
  // A browser without text fragments takes one for a part of the id, which then is not found. With the id alone this is called again.
  if (words) location.replace(hash);
  // Not `:target`, which with a text fragment is what holds its words; not decodeURIComponent, which throws at a stray per cent sign.
  const target = document.getElementById(new URLSearchParams(hash.replace('#', '=')).get('') ?? '');
  if (!target || target.contains(document.activeElement)) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

addEventListener('hashchange', arrive);
arrive();
