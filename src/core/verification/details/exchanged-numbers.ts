import { numbersIn } from '../../text/numbers.ts';
import type { Languages } from './details.ts';

/** Each number of a text, and the words beside it. */
type Told = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Returns pairs of numbers that a statement gives the other way round than the passage that it rests on: "the land bears 35 per cent,
 * the town 65" where the passage has 65 for the land. Each number must have words beside it that the passage has beside the other, and
 * none that it has beside the same one: what is worded otherwise is never taken for an exchange.
 */
export function exchangedNumbers(statement: string, passage: string, { own, source }: Languages): [string, string][] {
  return pairsIn(levels.map((level) => [level(statement, own), level(passage, source)]));
}

/** Returns pairs of numbers in a table that its passage gives the other way round, for the rows or the columns that they are in. */
export function exchangedCells(
  rows: readonly (readonly string[])[],
  passage: string,
  { own, source }: Languages,
): [string, string][] {
  const [heads = [], ...rest] = rows;
  const cells = rest.flatMap((row) =>
    row
      .slice(1)
      .flatMap((cell, i) => numbersIn(cell, own).map((number) => ({ number, row: row[0] ?? '', column: heads[i + 1] ?? '' }))),
  );
  const by = (key: 'row' | 'column'): Told =>
    gather(
      cells.map((cell) => [cell.number, wordsIn(cell[key])]),
      'once',
    );
  const told = [clauses, sentences].map((level) => level(passage, source));
  return pairsIn(
    told.flatMap((one) => [
      [by('row'), one],
      [by('column'), one],
    ]),
  );
}

/** The pairs that are exchanged at one level of comparison and whose words are beside the same number at none. */
function pairsIn(compared: readonly (readonly [Told, Told])[]): [string, string][] {
  const numbers = [...new Set(compared.flatMap(([stated]) => [...stated.keys()]))];
  const pairs = numbers.flatMap((one, i) => numbers.slice(i + 1).map((other): [string, string] => [one, other]));
  return pairs.filter(([one, other]) => {
    const readings = compared.map(([stated, there]) => readingOf(one, other, stated, there));
    return readings.includes('exchanged') && !readings.includes('kept');
  });
}

function readingOf(one: string, other: string, stated: Told, there: Told): 'exchanged' | 'kept' | 'unclear' {
  const [saysOne, saysOther] = [stated.get(one), stated.get(other)];
  const [hasOne, hasOther] = [there.get(one), there.get(other)];
  if (!saysOne || !saysOther || !hasOne || !hasOther) return 'unclear';
  const [onlyOne, onlyOther] = [without(saysOne, saysOther), without(saysOther, saysOne)];
  const isBeside = (words: readonly string[], there: ReadonlySet<string>, not: ReadonlySet<string>): boolean =>
    words.some((word) => isIn(word, there) && !isIn(word, not));
  if (isBeside(onlyOne, hasOne, hasOther) || isBeside(onlyOther, hasOther, hasOne)) return 'kept';
  return isBeside(onlyOne, hasOther, hasOne) && isBeside(onlyOther, hasOne, hasOther) ? 'exchanged' : 'unclear';
}

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...words].filter((word) => !isIn(word, others));
}

/** Whether a word or an inflection of it is among these. */
function isIn(word: string, words: ReadonlySet<string>): boolean {
  return [...words].some((one) => one === word || (word.length > 4 && one.length > 4 && stem(one) === stem(word)));
}

function stem(word: string): string {
  return word.slice(0, Math.max(5, word.length - 3));
}

/** How a text is cut: what is in one piece with a number is beside it. */
const sentences = byPieces(/[.!?;]\s+|\n+/u);
const clauses = byPieces(/[,;:.!?–—()]\s*(?=\s|$)|\s[–—]\s|\s(?:and|but|while|whereas|und|aber|oder|während|et|mais)\s/u);
const levels = [clauses, nextTo(directions(), 'before'), nextTo(/(?<=\s|^)(?:\p{L}{4,})/u, 'after')];

function byPieces(cut: RegExp): (text: string, language: string | undefined) => Told {
  return (text, language) =>
    gather(text.split(cut).flatMap((piece) => numbersIn(piece, language).map((number) => [number, wordsIn(piece)] as const)));
}

/** The words that say which way a number goes: "from 20 to 35". */
function directions(): RegExp {
  return /(?<=\s|^)(?:from|to|von|auf|vor|nach|before|after|under|over|unter|über)(?=\s*$)/iu;
}

function nextTo(pattern: RegExp, side: 'before' | 'after'): (text: string, language: string | undefined) => Told {
  return (text, language) => {
    const found = [...text.matchAll(/\d+(?:[.,’'\u00A0\u202F]\d+)*/gu)];
    return gather(
      found.flatMap(({ 0: digits, index }, i) => {
        const piece =
          side === 'before'
            ? text.slice(found[i - 1] ? (found[i - 1]?.index ?? 0) + (found[i - 1]?.[0].length ?? 0) : 0, index)
            : text.slice(index + digits.length, found[i + 1]?.index).replace(/[,;:.!?()].*$/su, '');
        const word = pattern.exec(piece)?.[0].toLowerCase();
        return word === undefined ? [] : numbersIn(digits, language).map((number) => [number, [word]] as const);
      }),
    );
  };
}

/** Gathers the words beside each number; with `once`, a number that is there twice is left out. */
function gather(all: readonly (readonly [string, readonly string[]])[], times: 'once' | 'any' = 'any'): Told {
  const groups = Map.groupBy(all, ([number]) => number);
  return new Map(
    [...groups]
      .filter(([, found]) => times === 'any' || found.length === 1)
      .map(([number, found]) => [number, new Set(found.flatMap(([, words]) => words))]),
  );
}

/** The words of a text that have a meaning of their own. */
function wordsIn(text: string): string[] {
  return (text.normalize('NFC').match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !small.has(word));
}

const small: ReadonlySet<string> = new Set(
  `between both either zwischen entre that this these those with from have been were they their there than then which would could will also into more less only about
  eine einen einem einer eines sein seine seinen seiner ihre ihren ihrer dass dies diese dieser dieses haben hatte hatten wird werden
  wurde wurden sind waren noch auch nicht oder aber über unter nach mehr weniger etwa rund dans avec pour plus moins sont`.split(
    /\s+/,
  ),
);
