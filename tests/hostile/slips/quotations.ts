import type { Random } from '../../../bench/corpus/random.ts';
import { edit, exchange, wrong, type Kind } from './slip.ts';

/** The words of a quotation, on their own lines or within a sentence. */
const quoted = /(?<=^:::quote\{[^\n]*\}\n)[^\n]+(?=\n:::)|(?<=:quote\[)[^\]]+(?=\]\{)/gm;

/** The words of a reported statement or a claim. */
const reported = /(?<=:(?:said|claim)\[)[^[\]]+(?=[[\]])/g;

type Words = (words: string[], random: Random) => string[] | undefined;

function inWords(pattern: RegExp, change: Words): Kind['make'] {
  return edit('articles/', pattern, ([text], random) => change(text.split(' '), random)?.join(' '));
}

const dropped: Words = (words, random) =>
  words.length < 3 ? undefined : words.toSpliced(random.whole(0, words.length - 1), 1);
const doubled: Words = (words, random) => {
  const at = random.whole(0, words.length - 1);
  return words.toSpliced(at, 0, words[at] ?? '');
};
const changed: Words = (words, random) =>
  words.with(random.whole(0, words.length - 1), random.one(['large', 'quickly', 'would', 'treaty']));
const exchanged: Words = (words, random) => {
  const at = random.whole(0, words.length - 2);
  const [one = '', other = ''] = words.slice(at, at + 2);
  return one === other ? undefined : words.toSpliced(at, 2, other, one);
};
const capital: Words = (words, random) => {
  const at = random.whole(1, words.length - 1);
  const word = words[at] ?? '';
  return words.with(at, (word[0] ?? '').toUpperCase() + word.slice(1));
};

const reversals: readonly (readonly [RegExp, string])[] = [
  [/ not\b/, ''],
  [/\bcannot\b/, 'can'],
  [/\bwithout\b/, 'with'],
  [/\bno\b/, 'some'],
  [/\b(must|is|was|were|would|will|had)\b/, '$1 not'],
];

function reversed([text]: RegExpExecArray, random: Random): string | undefined {
  const fitting = reversals.filter(([from]) => from.test(text));
  if (fitting.length === 0) return undefined;
  const [from, to] = random.one(fitting);
  return text.replace(from, to);
}

/** Slips in the words of quotations, reported statements and claims. */
export const quotations: readonly Kind[] = [
  wrong('quotation: word dropped', inWords(quoted, dropped)),
  wrong('quotation: word doubled', inWords(quoted, doubled)),
  wrong('quotation: word changed', inWords(quoted, changed)),
  wrong('quotation: words exchanged', inWords(quoted, exchanged)),
  wrong('quotation: autocorrected capital', inWords(quoted, capital)),
  wrong('quotation: negation dropped or added', edit('articles/', quoted, reversed)),
  wrong(
    'quotation: number changed',
    edit('articles/', quoted, ([text], random) => {
      const numbers = [...text.matchAll(/\d+|\b(?:one|two|three|ten|first|second)\b/g)];
      if (numbers.length === 0) return undefined;
      const { index, 0: number } = random.one(numbers);
      return (
        text.slice(0, index) + (/\d/.test(number) ? String(Number(number) + 1) : 'four') + text.slice(index + number.length)
      );
    }),
  ),
  wrong(
    'quotation: cut at a negation',
    edit('articles/', quoted, ([text]) => /\b(?:not|no|cannot|without|never|nobody|neither) (.*\s.*)/.exec(text)?.[1]),
  ),
  wrong(
    'quotation: end cut off',
    inWords(quoted, (words) => words.slice(0, Math.ceil(words.length / 2))),
  ),
  wrong(
    'quotation: word in brackets',
    inWords(quoted, (words, random) => words.toSpliced(random.whole(1, words.length - 1), 0, '[reluctantly]')),
  ),
  wrong(
    'quotation: made a question',
    edit('articles/', quoted, ([text]) => text.replace(/[.?]?$/, (end) => (end === '?' ? '.' : '?'))),
  ),
  wrong('quotation: words under another', exchange('articles/', quoted)),
  wrong(
    'quotation: merged with its neighbour',
    edit('articles/', /(?<=^:::quote\{[^\n]*\}\n[^\n]+)\n:::\n[^]*?:::quote\{[^\n]*\}\n(?=[^\n]+\n:::)/gm, () => ' '),
  ),
  wrong(
    'quotation: turned into a report',
    edit('articles/', /(?<!:):quote(?=\[)/g, () => ':said'),
  ),
  wrong(
    'report: turned into a quotation',
    edit('articles/', /:said(?=\[)/g, () => ':quote'),
  ),
  wrong(
    'report: turned into a claim',
    edit('articles/', /:said(?=\[)/g, () => ':claim'),
  ),
  wrong('report: word dropped', inWords(reported, dropped)),
  wrong('report: word changed', inWords(reported, changed)),
  wrong('report: negation dropped or added', edit('articles/', reported, reversed)),
  wrong('report: words under another', exchange('articles/', reported)),
  wrong(
    'words in quotation marks changed',
    edit(
      'articles/',
      /“([^”“\n]{4,60})”/g,
      ([, text = ''], random) => `“${changed(text.split(' '), random)?.join(' ') ?? ''}”`,
    ),
  ),
];
