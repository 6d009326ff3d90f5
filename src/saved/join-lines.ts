/** A line of a page: its text, and its height and the height of its letters, in points. */
export interface Line {
  readonly text: string;
  readonly y: number;
  readonly height: number;
}

/**
 * Joins the lines of pages into paragraphs: where the gap above a line is larger than usual, one begins. A word that is divided at the end
 * of a line is joined if the text has it undivided elsewhere, or keeps its hyphen if it has it so; any other is reported.
 */
export function joinLines(pages: readonly (readonly Line[])[]): { text: string; unsure: string[] } {
  const gaps = pages
    .flatMap((lines) => lines.slice(1).map(({ y }, i) => (lines[i]?.y ?? y) - y))
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const all = pages
    .flat()
    .map(({ text }) => text)
    .join('\n');
  const unsure: string[] = [];
  const paragraphs: string[] = [];
  for (const lines of pages) {
    for (const [i, { text, y }] of lines.entries()) {
      if (/^\d{1,4}$/.test(text) && (i === 0 || i === lines.length - 1)) continue;
      const before = lines[i - 1];
      const last = paragraphs.at(-1);
      // On a new page a paragraph goes on if its last sentence has not ended.
      const begins = last === undefined || (before ? before.y - y > usual * 1.3 : /[.!?:”"“»’]$/.test(last));
      if (begins) paragraphs.push(text);
      else paragraphs[paragraphs.length - 1] = joined(last, text, all, unsure);
    }
  }
  return { text: paragraphs.join('\n\n'), unsure };
}

function joined(before: string, line: string, all: string, unsure: string[]): string {
  const [, head] = /(\p{L}+)-$/u.exec(before) ?? [];
  const [tail] = /^\p{Ll}[\p{L}]*/u.exec(line) ?? [];
  if (head === undefined || tail === undefined) return `${before} ${line}`;
  const has = (word: string): boolean => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'iu').test(all);
  if (has(`${head}-${tail}`)) return `${before}${line}`;
  if (!has(head + tail)) unsure.push(`“${head}-${tail}” is divided at the end of a line: it was kept with its hyphen.`);
  return has(head + tail) ? `${before.slice(0, -1)}${line}` : `${before}${line}`;
}
