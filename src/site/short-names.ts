import type { Plugin } from 'vite';

/**
 * The custom properties of the style sheets, the most used first. A new one need not be here, and then keeps its name; one that pages
 * repeat belongs here, since the style sheet of an article is in its HTML.
 */
export const longNames = [
  ...['space-2', 'font-sans', 'size-small', 'color-quiet', 'color-text', 'space-1', 'color-rule', 'space-3', 'color-sign'],
  ...['color-page', 'font-serif', 'side', 'size-3', 'measure', 'color-link', 'color-mark', 'ink', 'color-raised', 'size-note'],
  ...['space-4', 'size-2', 'words', 'paper', 'font-serif-system', 'size-1', 'ink-soft', 'paper-raised', 'accent', 'blue'],
  ...['side-mark', 'size-body', 'line-height', 'dim', 'line', 'line-strong', 'yellow', 'mark-open', 'mark-close'],
  ...['word-notes', 'word-chosen', 'faint', 'above', 'red', 'ochre', 'violet'],
];

/** Those that are left for them: the style of margin notes uses the others. */
const letters = [...'bcdefghijklopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const shortNames = new Map(longNames.map((name, i) => [name, letters[i] ?? name]));

/** Returns CSS with its custom properties under short names: `var(--color-text)` becomes `var(--f)`. */
export function withShortNames(css: string): string {
  return css.replace(/(?<![\w-])--([a-z][\w-]*)/g, (whole, name: string) => {
    const short = shortNames.get(name);
    return short === undefined ? whole : `--${short}`;
  });
}

/** Makes a Vite plugin that gives the custom properties of all style sheets short names. */
export function shortPropertyNames(): Plugin {
  return {
    name: 'on-the-record:short-names',
    transform: (code, id) => (/\.css(?:$|\?)/.test(id) ? withShortNames(code) : undefined),
  };
}
