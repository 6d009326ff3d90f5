import { kept } from './head-script.ts';

/**
 * Puts Newsreader on without making anybody wait for it or moving what is being read. A first visit draws the page in the
 * machine's own serif, at Newsreader's measure; the files are fetched when all else is there, and head-script.ts puts them on
 * from the next page. Where everything came at once, they are put on here, unless that would move something in view.
 */
const root = document.documentElement;
const face = 'newsreader';
/** Milliseconds from the visit's beginning within which the reader has hardly begun. */
const atOnce = 1000;

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
    // The reader went on before they came, or storage is forbidden: the next page fetches them again.
    return;
  }
  if (performance.now() > atOnce) return;
  const before = tops();
  root.dataset['face'] = face;
  if (tops().some((top, i) => Math.abs(top - (before[i] ?? top)) > 1)) root.dataset['face'] = '';
}

/** Where everything in view begins. */
function tops(): number[] {
  return [...document.querySelectorAll('main, main *')].flatMap((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight ? [top] : [];
  });
}
