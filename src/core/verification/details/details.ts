import { tens, units } from '../../text/number-names.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { hasSpacedThousands, numbersIn } from '../../text/numbers.ts';

/** Details of a statement that the passage of the source it rests on does not have, as they are written in the statement. */
export interface Details {
  /** Numbers with digits: "80%", "1997". */
  readonly numbers: readonly string[];
  /** Words with a capital within a sentence: names. */
  readonly names: readonly string[];
  /** Words that claim more than the passage does: "will" where it has only "may". */
  readonly stronger: readonly { readonly found: string; readonly source: string }[];
}

/**
 * Compares what a reported statement or a claim says with the passage that it rests on, detail by detail: its numbers, its names,
 * and whether it is certain of what the passage is not. It finds what is not there; it cannot tell whether what is there is meant.
 *
 * @param known names that need not be in the passage: of the speaker, of the source, of whoever the passage calls by another name
 * @param languages those of the statement and, if it is known, of the passage, in which their numbers are read
 */
export function unsupportedDetails(
  statement: string,
  passage: string,
  known: readonly string[],
  languages: Languages = { own: 'en', source: 'en' },
): Details {
  const there = wordsIn(passage);
  const knownWords = known.flatMap(wordsIn);
  const numbersThere = numbersGiven(passage, languages.source);
  // "The three of them" may be counted by the reader; where the passage counts, it should be the same.
  const counted = numbersThere.size === 0 ? [] : wordsIn(statement).filter((word) => Number(numberWords.get(word) ?? 0) > 2);
  return {
    numbers: [
      ...numbersIn(statement, languages.own).filter((number) => !numbersThere.has(number)),
      ...counted.filter((word) => !numbersThere.has(numberWords.get(word) ?? '')),
    ],
    names: namesIn(statement).filter((name) => {
      const word = name.toLowerCase();
      return !isThere(word, there) && !isThere(word, knownWords) && !isMetonym(word, there) && isOff(word, there);
    }),
    stronger: pairs.flatMap(({ strong, weak }) => {
      const [found, weaker] = [strong.exec(statement)?.[0], weak.exec(passage)?.[0]];
      return found !== undefined && weaker !== undefined && !strong.test(passage) && !weak.test(statement)
        ? [{ found, source: weaker }]
        : [];
    }),
  };
}

/** Whether each word of a name, an inflection of it or a name that stands for it is in a passage: "Vienna", "Viennese". */
export function isNameThere(name: string, passage: string): boolean {
  const there = wordsIn(passage);
  return wordsIn(name).every((word) => isThere(word, there) || isMetonym(word, there));
}

function wordsIn(text: string): string[] {
  return (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());
}

/** The languages of a text and of what it is compared with, which may not be known. */
export interface Languages {
  readonly own: string;
  readonly source: string | undefined;
}

/**
 * Returns the numbers of a table that none of the passages it rests on has, each once.
 *
 * @param passages their words and, if it is known, their language
 */
export function unsupportedNumbers(
  cells: string,
  language: string,
  passages: readonly { readonly words: string; readonly language: string | undefined }[],
): string[] {
  const there = new Set(passages.flatMap((passage) => [...numbersGiven(passage.words, passage.language)]));
  const missingIn = (text: string): string[] => numbersIn(text, language).filter((number) => !there.has(number));
  const missing = missingIn(cells);
  // Where thousands are set apart by spaces, two cells beside each other may look like one number.
  return hasSpacedThousands(language) && missing.length > 0 ? missingIn(cells.replaceAll(' ', '; ')) : missing;
}

/** Returns the numbers that a passage gives, in digits or in words. */
function numbersGiven(passage: string, language: string | undefined): Set<string> {
  return new Set([...numbersIn(passage, language), ...wordsIn(passage).flatMap((word) => numberWords.get(word) ?? [])]);
}

const numberWords: ReadonlyMap<string, string> = new Map([
  ...units.map((word, i): [string, string] => [word, String(i)]),
  ...[...tens.slice(2), 'hundred'].map((word, i): [string, string] => [word, String((i + 2) * 10)]),
  ['dozen', '12'],
  ...'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig'
    .split(' ')
    .map((word, i): [string, string] => [word, String(i + 2)]),
  ...'dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert'
    .split(' ')
    .map((word, i): [string, string] => [word, String((i + 3) * 10)]),
  ['dutzend', '12'],
]);

/** Words with a capital that do not begin a sentence or a quotation. */
function namesIn(text: string): string[] {
  const found = text.matchAll(/(?<=[\p{L}\p{N},;’')–-]\s+|[-–])(?:the\s+)?(\p{Lu}[\p{L}\p{M}]+)/gu);
  return [...new Set([...found].map(([, name = '']) => name))];
}

/** Whether a word, an inflection or another spelling of it is among these. */
function isThere(word: string, words: readonly string[]): boolean {
  const stem = word.slice(0, Math.max(4, word.length - 3));
  return words.some(
    (other) =>
      other === word ||
      (word.length > 3 && other.length > 3 && other.startsWith(stem)) ||
      (other.length > 3 && word.length > 3 && word.startsWith(other.slice(0, Math.max(4, other.length - 3)))) ||
      (word.length > 5 && editDistance(word, other, 1) <= 1),
  );
}

/** Names that stand for each other in the news: a capital for its state, a building for who works in it. */
const metonyms: readonly (readonly string[])[] = [
  ['us', 'usa', 'united', 'states', 'america', 'american', 'americans', 'washington', 'white', 'house'],
  ['russia', 'russian', 'russians', 'moscow', 'kremlin'],
  ['ukraine', 'ukrainian', 'ukrainians', 'kyiv', 'kiev'],
  ['uk', 'britain', 'british', 'london', 'united', 'kingdom'],
  ['germany', 'german', 'germans', 'berlin'],
  ['france', 'french', 'paris'],
  ['china', 'chinese', 'beijing'],
  ['eu', 'european', 'union', 'brussels', 'europe'],
  ['nato', 'alliance', 'atlantic'],
  ['ussr', 'soviet', 'union'],
];

function isMetonym(word: string, there: readonly string[]): boolean {
  return metonyms.some((group) => group.includes(word) && group.some((other) => there.includes(other)));
}

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const months = 'january february march april may june july august september october november december'.split(' ');

/** Whether a name is off: of a day or a month only if the passage names another, since editors add them. */
function isOff(name: string, there: readonly string[]): boolean {
  const calendar = [weekdays, months].find((names) => names.includes(name));
  if (!calendar) return true;
  const short = (word: string): string => word.slice(0, 3);
  // "May" is a month in some sentences only.
  return !there.some((word) => short(word) === short(name)) && calendar.some((one) => one !== 'may' && there.includes(one));
}

const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

/** What is certain, and what is not. */
const pairs = [
  {
    strong: whole('will|shall|is going to|are going to'),
    weak: whole(
      'may|might|could|possibly|perhaps|hopes? to|plans? to|wants? to|intends? to|consider(?:s|ed|ing)?|wishe?s? to|(?:is|are) expected to',
    ),
  },
  {
    strong: whole('(?<!(?:above|after|at|of|in|and) )all|every|everybody|everyone|always|entirely'),
    weak: whole('some|several|many|most|half|partly|sometimes|often|usually|a few'),
  },
  { strong: whole('most|the majority'), weak: whole('some|several|a few|few') },
  { strong: whole('never|nobody|no one|none'), weak: whole('rarely|seldom|hardly|few') },
  { strong: whole('must|has to|have to|had to'), weak: whole('should|ought to|can|could') },
  {
    strong: whole('proved|proves|proven|confirmed|confirms|showed|shows'),
    weak: whole('suggested|suggests|indicated|indicates|alleged|alleges|claimed|claims'),
  },
  { strong: whole('certain|certainly|definitely|undoubtedly'), weak: whole('likely|probably|possible|possibly|perhaps') },
  { strong: whole('impossible'), weak: whole('difficult|hard|unlikely') },
  {
    strong: whole('demands?|demanded|insists?|insisted|ordered'),
    weak: whole('asks?|asked|requests?|requested|suggested|proposed'),
  },
  { strong: whole('promise[sd]?|pledge[sd]?|vow(?:s|ed)?|guarantee[sd]?'), weak: whole('hope[sd]?|would try|tries|tried') },
  { strong: whole('refuse[sd]?'), weak: whole('hesitate[sd]?|reluctant|postponed?') },
];
