import { keepLines } from './keep-lines.ts';
import { kept } from './kept.ts';

// Applies the typeface Newsreader without delaying the page or moving what is being read. On a first visit, the page is painted in the
// system's serif, in the width of Newsreader; the script in the head fetches Newsreader meanwhile. When it is there, what is in view
// keeps its lines. From the next page on, head-script.ts applies it before anything is painted.
const main = document.querySelector('main');
const face = 'newsreader';
/** Milliseconds after the start of the visit in which the reader has hardly begun to read. */
const maxDelay = 3000;

if (document.documentElement.dataset['face'] !== face) void fetchFace();

async function fetchFace(): Promise<void> {
  try {
    await document.fonts.load('1em Newsreader');
    // Where scrolling is not anchored, what is above the window would move what is in it.
    if (performance.now() < maxDelay && (!scrollY || CSS.supports('overflow-anchor:auto')))
      keepLines((isChanged) => main?.setAttribute('data-face', isChanged ? face : ''));
    // The search has no italics, and needs the connection itself.
    if (main?.querySelector('.search-panel')) return;
    await document.fonts.load('italic 1em Newsreader');
    localStorage[kept.face] = face;
  } catch {
    // The reader left too soon or storage is blocked. The next page fetches them again.
  }
}
