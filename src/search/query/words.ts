import { straighten } from './straighten.ts';

/**
 * Returns the words of a text as the index and queries have them: in lower case, without accents and English possessives, and
 * without punctuation inside a word ("7.5" is "75", as in Pagefind).
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

/** Matches letters and digits, with an apostrophe, full stop or comma only between them. */
const wordForm = /[\p{L}\p{N}\p{M}]+(?:['’.,][\p{L}\p{N}\p{M}]+)*/gu;

function plain(word: string): string {
  return straighten(word)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/'s$/, '')
    .replace(/[\p{M}'.,]/gu, '');
}

/** Whether a word is too common to be searched for, except in a phrase. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

const stopWords = new Set(
  (
    'a about after all am an and any are as at be because been before being between both but by can could did do does ' +
    'doing for from had has have having he her here hers him his how i if in into is it its itself me more most my no ' +
    'nor not of off on once only or other our out over own s same she should so some such t than that the their them ' +
    'then there these they this those through to too under until up very was we were what when where which while who ' +
    'whom whose why will with would you your'
  ).split(' '),
);

/** Returns the digits of a number in words, or the word for a number in digits; undefined for every other word. */
export function otherNumber(word: string): string | undefined {
  return numbers.get(word);
}

const numbers = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty'
  )
    .split(' ')
    .map((name, value) => [name, String(value)] as const)
    .concat(['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((name, i) => [name, String((i + 3) * 10)]))
    .flatMap(([name, digits]) => [[name, digits] as const, [digits, name] as const]),
);
