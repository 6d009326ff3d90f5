import { monthNames } from '../../core/dates/month-names.ts';
import type { ParsedQuery, Part } from './parse-query.ts';
import type { Vocabulary } from './lists.ts';
import { dayTokenForm, isExactDay } from './tokens.ts';
import { otherNumber } from './words.ts';

/** Words to look up next to each other for a part of the query, and how well they answer it (0 to 1). */
export interface Choice {
  readonly words: readonly string[];
  readonly strength: number;
}

/** A part of the query and everything that may answer it. In English it has no choices if no record mentions it. */
export interface PlannedPart {
  readonly typed: string;
  readonly kind: Part['kind'];
  readonly choices: readonly Choice[];
  /** The word that was searched for instead of the mistyped one. */
  readonly corrected?: string;
}

/** Settings of a search. */
export interface Settings {
  /** Searches for words as typed, without corrections and synonyms. */
  readonly asTyped: boolean;
}

/** Longer words that are looked up for the beginning of a word, and words with the same stem: each one costs a look-up. */
const [maxLonger, maxRelatives] = [8, 3];

/** How well a look-up answers a part of the query (0 to 1). */
const asItself = 1;
const asNumber = 0.95;
const asStem = 0.95;
const asPrefix = 0.9;
const asCorrection = 0.9;
const asSpelledDate = 0.9;
const asSynonym = 0.85;
const asOpenDate = 0.6;

/**
 * Decides what to look up for each part of a query: the word or its relatives; if no record has them, words that begin with it or
 * the word that was probably meant; and synonyms. It looks nothing up itself.
 */
export function planQuery({ parts }: ParsedQuery, vocabulary: Vocabulary, { asTyped }: Settings): PlannedPart[] {
  const planned: PlannedPart[] = [];
  for (let i = 0; i < parts.length;) {
    const run = asTyped ? undefined : planRun(parts.slice(i), vocabulary);
    const part = parts[i];
    if (run) planned.push(run.planned);
    else if (part) planned.push(planPart(part, vocabulary, asTyped));
    i += run?.length ?? 1;
  }
  return planned;
}

/** Plans the words at the beginning as one part if together they have synonyms, as "press conference" may; says how many. */
function planRun(parts: readonly Part[], vocabulary: Vocabulary): { planned: PlannedPart; length: number } | undefined {
  for (let length = vocabulary.longestSynonym; length > 1; length--) {
    const run = parts.slice(0, length);
    if (run.length < length || !run.every((part) => part.kind === 'word')) continue;
    const words = run.map(({ word }) => word);
    const synonyms = vocabulary.synonyms(words);
    if (synonyms.length === 0) continue;
    const itself = words.every((word) => vocabulary.relatives(word).length > 0) ? [{ words, strength: asItself }] : [];
    const typed = run.map((part) => part.typed).join(' ');
    return { planned: { typed, kind: 'word', choices: [...itself, ...synonymChoices(synonyms, vocabulary)] }, length };
  }
  return undefined;
}

function planPart(part: Part, vocabulary: Vocabulary, asTyped: boolean): PlannedPart {
  const { kind, typed } = part;
  if (kind === 'phrase') return { typed, kind, choices: [{ words: part.words, strength: asItself }] };
  if (kind === 'date') return { typed, kind, choices: dateChoices(part, vocabulary) };
  const { word } = part;
  const own = relatives(word, vocabulary, asItself);
  const number = otherNumber(word);
  if (number !== undefined) own.push(...relatives(number, vocabulary, asNumber));
  if (asTyped) return { typed, kind, choices: own };
  const synonyms = vocabulary.synonyms([word]);
  if (own.length > 0 || synonyms.length > 0) {
    const choices = [...own, ...synonymChoices(synonyms, vocabulary)];
    return { typed, kind, choices };
  }
  // Stems are known here in English only. The index knows them in its own language, so it is asked for the word as typed.
  const byStem = vocabulary.lists.language === 'en' ? [] : [{ words: [word], strength: asStem }];
  if (word.length > 3) {
    const longer = vocabulary.beginning(word);
    if (longer.length > 0) {
      const begun = longer.slice(0, maxLonger).map((other) => ({ words: [other], strength: asPrefix }));
      return { typed, kind, choices: [...byStem, ...begun] };
    }
  }
  const corrected = vocabulary.correct(word);
  if (corrected === undefined) return { typed, kind, choices: byStem };
  const meant = vocabulary.synonyms([corrected]);
  const choices = [...relatives(corrected, vocabulary, asCorrection), ...synonymChoices(meant, vocabulary)];
  return { typed, kind, choices: [...byStem, ...choices], corrected };
}

/** Returns the word itself if the records have it, otherwise words with the same stem. */
function relatives(word: string, vocabulary: Vocabulary, strength: number): Choice[] {
  const words = vocabulary.has(word) ? [word] : vocabulary.relatives(word).slice(0, maxRelatives);
  return words.map((other) => ({ words: [other], strength }));
}

function synonymChoices(synonyms: readonly (readonly string[])[], vocabulary: Vocabulary): Choice[] {
  return synonyms
    .filter((words) => words.every((word) => vocabulary.relatives(word).length > 0))
    .map((words) => ({ words, strength: asSynonym }));
}

/** Returns the date tokens of a day, and the day as texts spell it out. */
function dateChoices({ year, month, day }: Part & { kind: 'date' }, vocabulary: Vocabulary): Choice[] {
  const form = dayTokenForm(year, month, day);
  const tokens = vocabulary.lists.dates.filter((token) => form.test(token));
  const name = (monthNames[month - 1] ?? '').toLowerCase();
  const spelled = [
    [String(day), name, ...(year === null ? [] : [year])],
    [name, String(day), ...(year === null ? [] : [year])],
  ].filter((words) => words.every((word) => vocabulary.has(word)));
  return [
    ...tokens.map((token) => ({ words: [token], strength: isExactDay(token) ? asItself : asOpenDate })),
    ...spelled.map((words) => ({ words, strength: asSpelledDate })),
  ];
}
