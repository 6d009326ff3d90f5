/** What ends a line: in Markdown and YAML, and so for positions. */
const lineEnd = /\r\n|[\n\r]/;

/** Splits a text into lines, as positions count them. */
export function linesOf(text: string): string[] {
  return text.split(lineEnd);
}

/** Returns the offset at which each line begins. */
export function lineStartsOf(text: string): number[] {
  return [0, ...[...text.matchAll(new RegExp(lineEnd, 'g'))].map(({ index, 0: end }) => index + end.length)];
}
