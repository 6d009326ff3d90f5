import stringWidth from 'string-width';

/**
 * Makes a text safe to print: characters that could move the cursor, colour a terminal, reverse the reading direction or hide are
 * written out as `<U+202E>`, tabs as arrows. Emoji keep their joiners.
 */
export function visible(text: string): string {
  return suspect.test(text) ? graphemes(text).map(shown).join('') : text;
}

/** The beginning of a text, made visible, in at most `cells` cells of a terminal, with an ellipsis if it was cut. */
export function head(text: string, cells: number): string {
  const { kept, whole } = fit(graphemes(text.slice(0, cells * maxPerCell)), cells);
  return kept.join('') + (whole && text.length <= cells * maxPerCell ? '' : '…');
}

/** The end of a text, in the same way. */
export function tail(text: string, cells: number): string {
  const { kept, whole } = fit(graphemes(text.slice(-cells * maxPerCell)).reverse(), cells);
  return (whole && text.length <= cells * maxPerCell ? '' : '…') + kept.reverse().join('');
}

/** Equivalent JSON in which those characters are escaped. */
export function visibleJson(json: string): string {
  return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character === '\n' ? character : [...codeUnits(character)].map((unit) => `\\u${hex(unit)}`).join(''),
  );
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Controls, formatting characters (bidi controls, joiners, invisible ones), line separators, lone surrogates. */
const suspect = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Not a literal, because mutation tests would turn it into an invalid one. */
const emoji = new RegExp('^\\p{RGI_Emoji}$', 'v');

/** The most code units that are read for a cell: a letter can carry any number of marks. */
const maxPerCell = 8;

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
