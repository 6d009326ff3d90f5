import { styleText } from 'node:util';

/** The styles in a list of findings. Colour is never the only difference. */
const styles = { red: ['bold', 'red'], yellow: ['bold', 'yellow'], green: 'green', dim: 'dim', bold: 'bold' } as const;

/** Applies a style to a text. */
export type Paint = (style: keyof typeof styles, text: string) => string;

/** Returns every text unchanged. */
export const plain: Paint = (_style, text) => text;

/** Applies a style with terminal escape sequences. */
export const coloured: Paint = (style, text) => styleText([...[styles[style]].flat()], text, { validateStream: false });

/** Returns colours for a terminal and none for a file or a pipe, unless `NO_COLOR` or `FORCE_COLOR` is set. */
export function paintFor(stream: NodeJS.WritableStream): Paint {
  return styleText('red', '-', { stream, validateStream: true }) === '-' ? plain : coloured;
}
