/** A piece of a title, and whether it is within quotation marks. The outermost marks are not; those within belong to what is quoted. */
export interface Run {
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * Divides a title into what is quoted and what isn't: programs that write citations change the capitals of titles, and someone's words
 * must keep theirs. A mark that is never closed quotes nothing.
 */
export function quotedRuns(title: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  const add = (to: number, quoted: boolean): void => {
    if (to > from) runs.push({ text: title.slice(from, to), quoted });
    from = to;
  };
  for (const { start, end } of quotationsIn(title)) {
    add(start + 1, false);
    add(end, true);
  }
  add(title.length, false);
  return runs;
}

/** The marks that close what each mark opens, across languages. */
const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘’',
  '"': '"',
};

/** Finds the outermost quotations: where the mark is that opens each, and the one that closes it. */
function quotationsIn(title: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = 0; start < title.length; start++) {
    const marks = closing[title.charAt(start)];
    const end = marks === undefined ? -1 : closingAt(title, start + 1, marks);
    if (end === -1) continue;
    found.push({ start, end });
    start = end;
  }
  return found;
}

/** Returns where the first of some marks is that closes a quotation; an apostrophe within a word closes nothing. */
function closingAt(title: string, from: number, marks: string): number {
  for (let at = from; at < title.length; at++) {
    const isApostrophe = title.charAt(at) === '’' && /^\p{L}/u.test(title.slice(at + 1));
    if (marks.includes(title.charAt(at)) && !isApostrophe) return at;
  }
  return -1;
}
