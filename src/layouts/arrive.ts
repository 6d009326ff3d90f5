/** Puts the focus on what the address points at, so that reading and tabbing go on from there. The browser scrolls to it. */
function arrive(): void {
  let id = location.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // An address may hold anything.
  }
  const target = id === '' ? null : document.getElementById(id);
  if (!target || target.contains(document.activeElement)) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

addEventListener('hashchange', arrive);
// A browser that knows no text fragments takes one for a part of the id, which then is nobody's.
if (location.hash.includes(':~:')) location.replace(location.hash.replace(/:~:.*/, ''));
arrive();
