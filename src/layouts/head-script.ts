import { earlySearch } from './early-search.ts';

/** The local-storage keys of the chosen theme and of the typeface, once it has been fetched. */
export const kept = { theme: 'reader.theme', face: 'reader.face' } as const;

/**
 * The only script that a page waits for. Before anything is drawn, it sets on the root element the theme that the reader chose
 * (theme-switch.ts), so that nothing flashes, and the typeface if it has been fetched (typeface.ts). If storage is blocked, the
 * page has the system's theme and serif. It also opens a search field before the other scripts are there.
 */
export const headScript = `try{let s=localStorage,d=document.documentElement.dataset;d.theme=s["${kept.theme}"]||"";d.face=s["${kept.face}"]||""}catch{}${earlySearch}`;
