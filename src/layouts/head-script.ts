/** Where a reader's device keeps what this site is to remember: the theme that was chosen, and that the typeface is there. */
export const kept = { theme: 'on-the-record.theme', face: 'on-the-record.face' } as const;

/**
 * The one script that a page waits for. Before anything is drawn it puts on the root element the theme that the reader chose
 * (theme-switch.ts), so that nothing flashes, and the typeface where the device has it (typeface.ts). Storage may be
 * forbidden; then the system's theme and serif hold.
 */
export const headScript = `try{let s=localStorage,d=document.documentElement.dataset;d.theme=s["${kept.theme}"]||"";d.face=s["${kept.face}"]||""}catch{}`;
