/** Characters that word processors put in for what was typed, each with what it may stand for. */
const replaced: readonly (readonly [put: string, typed: readonly string[]])[] = [
  ['…', ['...', '']],
  ['—', ['--', '-', ' - ', '–']],
  ['–', ['-', '--', '—']],
  ['½', ['1/2']],
  ['¼', ['1/4']],
  ['¾', ['3/4']],
  ['™', ['(tm)', '(TM)', 'TM', '']],
  ['©', ['(c)', '(C)', '']],
  ['®', ['(r)', '(R)', '']],
  ['→', ['-->', '->']],
  ['ﬁ', ['fi']],
  ['ﬂ', ['fl']],
  ['“', ['"', '”', '„', '«']],
  ['”', ['"', '“', '»']],
  ['„', ['"', '“']],
  ['‘', ["'", '’']],
  ['’', ["'", '‘']],
  ['\u00A0', [' ']],
  ['\u202F', [' ']],
  ['\u00AD', ['']],
];

/** What a word processor changed in a text: the character that it put in, and what was there. */
export interface Autocorrection {
  readonly put: string;
  readonly typed: string;
  /** The text as it was. */
  readonly text: string;
}

/**
 * Finds the one kind of automatic replacement that, undone, gives the original: in all places, or in one of them.
 *
 * @param isOriginal whether a text is the original, of which only a digest may be known
 */
export function undoAutocorrection(text: string, isOriginal: (text: string) => boolean): Autocorrection | undefined {
  for (const [put, all] of replaced) {
    const places = [...text.matchAll(new RegExp(put, 'gu'))].map(({ index }) => index);
    if (places.length === 0) continue;
    for (const typed of all) {
      const everywhere = text.replaceAll(put, typed);
      if (isOriginal(everywhere)) return { put, typed, text: everywhere };
      for (const at of places) {
        const once = text.slice(0, at) + typed + text.slice(at + put.length);
        if (isOriginal(once)) return { put, typed, text: once };
      }
    }
  }
  return undefined;
}
