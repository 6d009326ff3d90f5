import { styleText } from 'node:util';

/** What is told apart by colour in a list of findings; never by colour alone. */
const styles = { red: ['bold', 'red'], yellow: ['bold', 'yellow'], green: 'green', dim: 'dim', bold: 'bold' } as const;

/** Gives words the look of one of them. */
export type Paint = (style: keyof typeof styles, text: string) => string;

/** Leaves every word as it is. */
export const plain: Paint = (_style, text) => text;

/** Colours words with the escape sequences of a terminal. */
export const coloured: Paint = (style, text) => styleText([...[styles[style]].flat()], text, { validateStream: false });

/** Colours for a terminal, none for a file or a pipe; `NO_COLOR` and `FORCE_COLOR` decide otherwise. */
export function paintFor(stream: NodeJS.WritableStream): Paint {
  return styleText('red', '-', { stream, validateStream: true }) === '-' ? plain : coloured;
}
