import { structuredPatch } from 'diff';
import { visible } from '../core/text/visible-text.ts';
import { plain, type Paint } from './paint.ts';

/**
 * Shows what was changed in files as a unified diff, with one line around each change:
 *
 *     content/people/ryabkov.yml
 *     @@ -1,2 +1,2 @@
 *      name: Sergei Ryabkov
 *     -roel: Deputy Foreign Minister
 *     +role: Deputy Foreign Minister
 *
 * Characters that cannot be seen are written out, so that one that was removed is shown.
 *
 * @param changes the text of each file before and after
 */
export function showChanges(
  changes: ReadonlyMap<string, { readonly before: string | null; readonly after: string | null }>,
  paint: Paint = plain,
): string {
  return [...changes]
    .map(([file, { before, after }]) => {
      const { hunks } = structuredPatch(file, file, before ?? '', after ?? '', undefined, undefined, { context: 1 });
      const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
        paint('dim', `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
        ...cutPairs(lines).map((line) => paintLine(line, paint)),
      ]);
      return [paint('bold', visible(file)), ...lines].join('\n');
    })
    .join('\n\n');
}

/**
 * Cuts a long line that was changed, and what it was changed to, around the difference: a paragraph is one line. Lines that were not
 * changed are cut at their end.
 */
function cutPairs(lines: readonly string[]): string[] {
  return lines.map((line, i) => {
    if (line.length <= maxLine) return line;
    const [sign, text] = [line.slice(0, 1), line.slice(1)];
    const other = sign === '-' ? lines[i + 1] : sign === '+' ? lines[i - 1] : undefined;
    const start = other === undefined ? 0 : Math.max(0, commonStart(text, other.slice(1)) - maxLine / 2);
    const cut = text.slice(start, start + maxLine);
    return `${sign}${start > 0 ? '…' : ''}${cut}${start + maxLine < text.length ? '…' : ''}`;
  });
}

/** In characters: what a wide terminal shows on one line. */
const maxLine = 160;

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function paintLine(line: string, paint: Paint): string {
  const shown = visible(line.replace(/\r$/, ''));
  if (line.startsWith('-')) return paint('red', shown);
  return line.startsWith('+') ? paint('green', shown) : shown;
}
