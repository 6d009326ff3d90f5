/**
 * Returns a text as it is archived: paragraphs with an empty line between them, without white space at the ends of lines and without
 * characters that nobody sees. Nothing else changes.
 */
export function archivedText(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .split('\n')
    .map((line) => line.trimEnd());
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')}\n`;
}
