import stringWidth from 'string-width';

/**
 * A text as it may be printed: whatever could move the cursor, colour a terminal, reverse the reading direction or hide
 * is written out as `<U+202E>`, a tab as an arrow. Emoji keep the joiners that make them one.
 */
export function visible(text: string): string {
  return suspect.test(text) ? graphemes(text).map(shown).join('') : text;
}

/** The beginning of a text in at most so many cells of a terminal, visible, with an ellipsis where something was cut. */
export function head(text: string, cells: number): string {
  const { kept, whole } = fit(graphemes(text.slice(0, cells * most)), cells);
  return kept.join('') + (whole && text.length <= cells * most ? '' : '…');
}

/** The end of a text in at most so many cells, likewise. */
export function tail(text: string, cells: number): string {
  const { kept, whole } = fit(graphemes(text.slice(-cells * most)).reverse(), cells);
  return (whole && text.length <= cells * most ? '' : '…') + kept.reverse().join('');
}

/** A text of JSON with the same meaning, in which those characters are escaped. */
export function visibleJson(json: string): string {
  return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character === '\n' ? character : [...codeUnits(character)].map((unit) => `\\u${hex(unit)}`).join(''),
  );
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Controls, formatting characters (bidi controls, joiners, invisible ones), line separators, lone surrogates. */
const suspect = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Not a literal: mutation testing would make of it an expression that isn't one. */
const emoji = new RegExp('^\\p{RGI_Emoji}$', 'v');

/** More code units than this for a cell are not looked at: what a letter may carry is without end. */
const most = 8;

function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function fit(pieces: readonly string[], cells: number): { kept: string[]; whole: boolean } {
  const kept: string[] = [];
  let used = 0;
  for (const piece of pieces.map(shown)) {
    used += stringWidth(piece);
    if (used > cells) return { kept, whole: false };
    kept.push(piece);
  }
  return { kept, whole: true };
}

function shown(grapheme: string): string {
  if (grapheme === '\t') return '→   ';
  if (emoji.test(grapheme)) return grapheme;
  return Array.from(grapheme, (character) =>
    suspect.test(character) ? `<U+${hex(character.codePointAt(0) ?? 0)}>` : character,
  ).join('');
}

function* codeUnits(text: string): Generator<number> {
  for (let i = 0; i < text.length; i++) yield text.charCodeAt(i);
}

function hex(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, '0');
}
