import { kept } from './head-script.ts';

// Applies the typeface Newsreader without delaying the page or moving what is being read. On a first visit, the page has the system's
// serif in the width of Newsreader. The files are fetched after everything else, and head-script.ts applies them from the next page on.
// If they arrive at once, they are applied here, unless that would move something in view.
const root = document.documentElement;
const face = 'newsreader';
/** Milliseconds after the start of the visit in which the reader has hardly begun to read. */
const maxDelay = 1000;

if (root.dataset['face'] !== face) {
  const painted = new PerformanceObserver(() => {
    painted.disconnect();
    if (document.readyState === 'complete') void fetchFace();
    else addEventListener('load', () => void fetchFace());
  });
  painted.observe({ type: 'paint', buffered: true });
}

async function fetchFace(): Promise<void> {
  try {
    await Promise.all(['1em Newsreader', 'italic 1em Newsreader'].map((font) => document.fonts.load(font)));
    localStorage[kept.face] = face;
  } catch {
    // The reader left too soon or storage is blocked. The next page fetches them again.
    return;
  }
  if (performance.now() > maxDelay) return;
  const before = tops();
  root.dataset['face'] = face;
  if (tops().some((top, i) => Math.abs(top - (before[i] ?? top)) > 1)) root.dataset['face'] = '';
}

/** Returns the top of every element in view. */
function tops(): number[] {
  return [...document.querySelectorAll('main, main *')].flatMap((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight ? [top] : [];
  });
}
