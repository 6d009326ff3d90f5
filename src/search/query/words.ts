import { foldLetters } from './letters.ts';
import { straighten } from './straighten.ts';

/**
 * Returns the words of a text as the index, the lists and queries have them: in lower case, without accents and English possessives,
 * in the letters that readers type. The parts of "Russia–NATO" are two words, "U.S." and "1,200" are one, "7.5" is two. In a
 * script without spaces between words, each character is a word.
 */
export function wordsOf(text: string): string[] {
  return [...spansOf(text)].map(({ word }) => word);
}

/** A word and its place in a text, in characters. */
export interface Span {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Yields every word of a text with its place. */
export function* spansOf(text: string): Generator<Span> {
  for (const match of text.matchAll(wordForm)) {
    const word = plain(match[0]);
    if (word !== '') yield { word, start: match.index, end: match.index + match[0].length };
  }
}

/** A character of a script without spaces between words. */
const character = String.raw`(?:(?=\p{L})[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}])`;
const letter = String.raw`(?:(?!${character})[\p{L}\p{N}\p{M}])`;
/** Marks that may be inside a word: an apostrophe, a full stop after a letter, a comma before the last three digits. */
const inside = String.raw`(?:['’]|(?<=\p{L}\p{M}*)\.(?=\p{L})|(?<=\d),(?=\d{3}(?!\d)))`;
const wordForm = new RegExp(`${character}\\p{M}*|${letter}+(?:${inside}${letter}+)*`, 'gu');

function plain(word: string): string {
  const bare = straighten(word)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/'s$/, '')
    .replace(accents, '')
    .replace(/[^\p{L}\p{N}\p{M}]|[\u02b9-\u02bf\u02c8]/gu, '');
  return foldLetters(bare).normalize('NFC');
}

/** Marks that many writers leave out. Those of other scripts, such as Devanagari, are letters in all but name. */
const accents = /(?=\p{M})[\p{sc=Zinh}\p{sc=Hebr}\p{sc=Arab}](?<![\u3099\u309A])/gu;

/** Whether a word is too common to be searched for, except in a phrase. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** Whether a word, as it is written, is short for words that are too common to be searched for: "isn't", "dont", "they're". */
export function isContraction(written: string): boolean {
  return contraction.test(straighten(written));
}

const contraction =
  /^(?:[a-z]+n't|(?:ai|are|ca|could|did|does|do|had|has|have|is|might|must|need|should|was|were|wo|would)nt|[a-z]+'(?:re|ve|ll|d|m)|(?:they|we|you)(?:re|ve)|they?ll|youll|im|ive|(?:that|what|who|there|here|where|how)s|cannot|y'all|'tis)$/i;

const stopWords = new Set(
  (
    'a about after all am an and any are as at be because been before being between both but by can could did do does ' +
    'doing for from had has have having he her here hers him his how i if in into is it its itself me more most my no ' +
    'nor not of off on once only or other our out over own s same she should so some such t than that the their them ' +
    'then there these they this those through to too under until up very was we were what when where which while who ' +
    'whom whose why will with without would you your against anybody anyone anything everybody everyone everything nobody nothing somebody someone something upon whether'
  ).split(' '),
);
