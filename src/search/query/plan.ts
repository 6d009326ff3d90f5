import { rowOf, type ParsedQuery, type Part } from './parse-query.ts';
import type { DayPart } from './speech/days.ts';
import { isExactDay } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { ReadAs, WordPart } from './word-part.ts';

/** Words to look up next to each other for a part of the query, and how well they answer it (0 to 1). */
export interface Choice {
  readonly words: readonly string[];
  readonly strength: number;
}

/** A part of the query and everything that may answer it. It has no choices if no record can mention it. */
export interface PlannedPart {
  readonly typed: string;
  readonly kind: Exclude<Part['kind'], 'compound'>;
  readonly choices: readonly Choice[];
  /** The word that was searched for instead of the mistyped one. */
  readonly corrected?: string;
  /** How strongly longer words answer it, which begin with it; undefined if there are none, or if it is still being typed. */
  readonly longer?: number;
  /** How little it says beside the others (word-part.ts). */
  readonly aside?: WordPart['aside'];
  /** How words that count from a day were read. */
  readonly readAs?: ReadAs;
  /** Whether more could have been looked up. */
  readonly cut?: boolean;
}

/** Settings of a search. */
export interface Settings {
  /** Searches for words as typed, without corrections and synonyms. */
  readonly asTyped: boolean;
  /** Whether the query is still being typed: its last word is then a beginning. */
  readonly unfinished: boolean;
}

/** Longer words that are looked up for the beginning of a word, and words with the same stem: each one costs a look-up. */
const [maxLonger, maxRelatives] = [8, 3];
/** Letters of a word that longer words are looked up for: when it is finished, while it is typed, and for its place at their end. */
const [minFinished, minTyped, minEnding] = [4, 2, 5];

/** How well a look-up answers a part of the query (0 to 1). */
const asItself = 1;
const asCompound = 0.97;
const asNumber = 0.95;
const asPrefix = 0.9;
const asCorrection = 0.9;
const asSpelledDate = 0.9;
const asSynonym = 0.85;
const asEnding = 0.8;
const asOpenDate = 0.6;

/**
 * Decides what to look up for each part of a query: the word or its relatives; if no record has them, words that begin with it or
 * the word that was probably meant; and synonyms. It looks nothing up itself.
 */
export function planQuery(
  { parts: parsed, open }: Pick<ParsedQuery, 'parts' | 'open'>,
  vocabulary: Vocabulary,
  { asTyped, unfinished }: Settings,
): PlannedPart[] {
  const beginning = unfinished && open ? parsed.at(-1) : undefined;
  const parts = parsed.filter((part) => part !== beginning);
  const planned: PlannedPart[] = [];
  while (parts.length > 0) {
    const run = (asTyped ? undefined : planRun(parts, vocabulary)) ?? planJoined(parts, vocabulary);
    const taken = parts.splice(0, run?.length ?? 1);
    const [part] = taken;
    if (run) planned.push(run.planned);
    // The words of a compound that the records do not have may be the beginning of a run.
    else if (part?.kind === 'compound' && !isOne(part, vocabulary)) parts.unshift(...apart(part, vocabulary));
    else if (part) planned.push({ ...planPart(one(part), vocabulary, asTyped), ...('aside' in part && { aside: part.aside }) });
  }
  return [...planned, ...(beginning ? planBeginning(beginning, vocabulary, asTyped) : [])];
}

/** Words joined by hyphens. */
type Compound = Part & { kind: 'compound' };

/** Whether the records have a compound as one word or with a hyphen. */
function isOne({ words }: Compound, vocabulary: Vocabulary): boolean {
  const joined = words.join('');
  return vocabulary.relatives(joined).length > 0 || vocabulary.compounds(joined).length > 0;
}

/** Makes one word of a compound. */
function one(part: Part): Exclude<Part, Compound> {
  if (part.kind !== 'compound') return part;
  return { kind: 'word', words: [part.words.join('')], others: [part.words], typed: part.typed };
}

/** Splits a compound into its words. */
function apart({ parts, words: all }: Compound, vocabulary: Vocabulary): Part[] {
  const isTerm = vocabulary.synonyms(all).length > 0;
  return parts.filter(({ words }) => isTerm || !vocabulary.isTooCommon(words.join(' ')));
}

/** Plans the words at the beginning as one part if together they have synonyms, as "press conference" may; says how many. */
function planRun(parts: readonly Part[], vocabulary: Vocabulary): { planned: PlannedPart; length: number } | undefined {
  for (let length = vocabulary.longestSynonym; length > 1; length--) {
    const run = parts.slice(0, length);
    const words = rowOf(run, length);
    const synonyms = words ? vocabulary.synonyms(words) : [];
    if (!words || synonyms.length === 0) continue;
    const itself = words.every((word) => vocabulary.relatives(word).length > 0) ? [{ words, strength: asItself }] : [];
    const typed = run.map((part) => part.typed).join(' ');
    return { planned: { typed, kind: 'word', choices: [...itself, ...synonymChoices(synonyms, vocabulary)] }, length };
  }
  return undefined;
}

/** Plans two words at the beginning as one that the records have, if they do not have both: "policy makers" for "policymakers". */
function planJoined(
  [first, second]: readonly Part[],
  vocabulary: Vocabulary,
): { planned: PlannedPart; length: number } | undefined {
  if (first?.kind !== 'word' || second?.kind !== 'word') return undefined;
  const words = [...first.words, ...second.words];
  const joined = words.join('');
  if (joined.length < minEnding || words.every((word) => vocabulary.relatives(word).length > 0)) return undefined;
  const choices = relatives(joined, vocabulary, asCompound);
  if (choices.length === 0) return undefined;
  return { planned: { typed: `${first.typed} ${second.typed}`, kind: 'word', choices }, length: 2 };
}

/** Plans what is still being typed: the word itself, and longer words that begin with it. It is left out if there are none. */
function planBeginning(part: Part, vocabulary: Vocabulary, asTyped: boolean): PlannedPart[] {
  const word = part.kind === 'word' && part.words.length === 1 ? (part.words[0] ?? '') : '';
  const { choices, ...planned } = planPart(one(part), vocabulary, asTyped);
  const { words, cut } = word.length < minTyped ? { words: [], cut: false } : first(maxLonger, vocabulary.beginning(word));
  const longer = words.filter((other) => other !== word).map((other) => ({ words: [other], strength: asPrefix }));
  const all = [...(planned.corrected === undefined && planned.longer === undefined ? choices : []), ...longer];
  return all.length > 0 ? [{ typed: planned.typed, kind: planned.kind, choices: all, cut }] : [];
}

function planPart(part: Exclude<Part, { kind: 'compound' }>, vocabulary: Vocabulary, asTyped: boolean): PlannedPart {
  const { kind, typed } = part;
  if (kind === 'phrase') {
    const mayBeHeld = part.words.every((word) => vocabulary.has(word));
    return { typed, kind, choices: mayBeHeld ? [{ words: part.words, strength: asItself }] : [] };
  }
  if (kind === 'date')
    return { typed, kind, choices: dayChoices(part, vocabulary), ...(part.readAs && { readAs: part.readAs }) };
  const others = knownChoices(part.others ?? [], vocabulary, asNumber);
  const [word = '', ...more] = part.words;
  // Several words are a number, or characters of a script without spaces.
  if (part.readAs || more.length > 0) {
    const days = part.isMeant ? dateChoices(part.isMeant, vocabulary) : [];
    const choices = [...knownChoices([part.words], vocabulary, asItself), ...others, ...days];
    return { typed, kind, choices, ...(part.readAs && { readAs: part.readAs }) };
  }
  const own = [
    ...relatives(word, vocabulary, asItself),
    ...vocabulary.compounds(word).map((words) => ({ words, strength: asCompound })),
    ...(part.numbers ?? []).flatMap((number) => relatives(number, vocabulary, asNumber)),
    ...others,
  ];
  if (asTyped) return { typed, kind, choices: own };
  const synonyms = vocabulary.synonyms([word]);
  return {
    typed,
    kind,
    ...(own.length > 0 || synonyms.length > 0
      ? { choices: [...own, ...synonymChoices(synonyms, vocabulary)] }
      : planUnknown(word, vocabulary)),
  };
}

/** Plans a word that no record has: longer words that begin with it, the word that was probably meant, or longer words that end in it. */
function planUnknown(word: string, vocabulary: Vocabulary): Omit<PlannedPart, 'typed' | 'kind'> {
  const longer = (words: readonly string[], strength: number): Omit<PlannedPart, 'typed' | 'kind'> | undefined => {
    const { words: some, cut } = first(maxLonger, words);
    const choices = some.map((other) => ({ words: [other], strength }));
    return some.length > 0 ? { choices, longer: strength, cut } : undefined;
  };
  const begun = word.length < minFinished ? undefined : longer(vocabulary.beginning(word), asPrefix);
  if (begun) return begun;
  const corrected = vocabulary.correct(word);
  if (corrected !== undefined) {
    const words = corrected.split(' ');
    const meant = vocabulary.synonyms(words);
    const choices = [...knownChoices([words], vocabulary, asCorrection), ...synonymChoices(meant, vocabulary)];
    // Two words written as one are spelled right.
    return words.length > 1 ? { choices } : { choices, corrected };
  }
  return (word.length < minEnding ? undefined : longer(vocabulary.ending(word), asEnding)) ?? { choices: [] };
}

/** Returns the first words of a list, and whether there are more. */
function first(count: number, words: readonly string[]): { words: readonly string[]; cut: boolean } {
  return { words: words.slice(0, count), cut: words.length > count };
}

/** Returns the word itself if the records have it, otherwise words with the same stem. */
function relatives(word: string, vocabulary: Vocabulary, strength: number): Choice[] {
  const words = vocabulary.has(word) ? [word] : vocabulary.relatives(word).slice(0, maxRelatives);
  return words.map((other) => ({ words: [other], strength }));
}

function synonymChoices(synonyms: readonly (readonly string[])[], vocabulary: Vocabulary): Choice[] {
  return knownChoices(synonyms, vocabulary, asSynonym);
}

/** Returns those of the given words that records may have next to each other. */
function knownChoices(choices: readonly (readonly string[])[], vocabulary: Vocabulary, strength: number): Choice[] {
  return choices
    .filter((words) => words.every((word) => vocabulary.relatives(word).length > 0))
    .map((words) => ({ words, strength }));
}

/** Returns the date tokens of a day, and the day as texts spell it out. */
function dayChoices({ tokens, spelled }: DayPart, vocabulary: Vocabulary): Choice[] {
  const held = spelled.filter((words) => words.every((word) => vocabulary.has(word)));
  return [
    ...dateChoices((token) => tokens.test(token), vocabulary),
    ...held.map((words) => ({ words, strength: asSpelledDate })),
  ];
}

/** Returns the date tokens that are meant. */
function dateChoices(isMeant: (token: string) => boolean, vocabulary: Vocabulary): Choice[] {
  const tokens = vocabulary.dates().filter(isMeant);
  return tokens.map((token) => ({ words: [token], strength: isExactDay(token) ? asItself : asOpenDate }));
}
