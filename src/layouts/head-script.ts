import { earlySearch } from './early-search.ts';
import { kept } from './kept.ts';

/**
 * The only script that a page waits for. Before anything is drawn, it sets on the root element the theme that the reader chose
 * (theme-switch.ts), so that nothing flashes, and the typeface if it has been fetched (typeface.ts). If storage is blocked, the
 * page has the system's theme and serif. It opens a search field before the other scripts are there, and starts to fetch the typeface:
 * with the first frame, since some browsers delay that for a font that is asked for earlier. That fails if the reader leaves at once.
 */
export const headScript = `const o=document;try{let s=localStorage,d=o.documentElement.dataset;d.theme=s["${kept.theme}"]||"";d.face=s["${kept.face}"]||""}catch{}requestAnimationFrame(()=>o.fonts.load("1em Newsreader").catch(Date));${earlySearch}`;
