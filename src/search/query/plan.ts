import { monthNames } from '../../core/dates/month-names.ts';
import type { ParsedQuery, Part } from './parse-query.ts';
import { facetToken, type FacetName, type SearchLists, type Vocabulary } from './lists.ts';
import { otherNumber } from './words.ts';

/** One thing to look up for a part, as words that stand one after the other, and how well it answers the part (0 to 1). */
export interface Choice {
  readonly words: readonly string[];
  readonly strength: number;
}

/** A part of the query and all that may answer it; nothing may, where no record mentions it. */
export interface PlannedPart {
  readonly typed: string;
  readonly kind: Part['kind'];
  readonly choices: readonly Choice[];
  /** The word that was taken for a mistyped one. */
  readonly corrected?: string;
}

/** How a query is looked up. */
export interface Settings {
  /** Leaves every word as it is typed. */
  readonly asTyped: boolean;
}

const strengths = { itself: 1, number: 0.95, prefix: 0.9, correction: 0.9, spelledDate: 0.9, synonym: 0.85, openDate: 0.6 };

/**
 * Decides what is looked up for each part: the word and its relatives; where no record has it, words that begin so or the
 * word it was mistyped for; and last, synonyms. Pure: says what to ask, and asks nothing.
 */
export function planQuery({ parts }: ParsedQuery, vocabulary: Vocabulary, { asTyped }: Settings): PlannedPart[] {
  const planned: PlannedPart[] = [];
  for (let i = 0; i < parts.length;) {
    const taken = asTyped ? 0 : manyWords(parts.slice(i), vocabulary, planned);
    const part = parts[i];
    if (taken === 0 && part) planned.push(planPart(part, vocabulary, asTyped));
    i += Math.max(1, taken);
  }
  return planned;
}

/** Plans words that readers say together, such as "press conference", as one part; gives how many. */
function manyWords(parts: readonly Part[], vocabulary: Vocabulary, planned: PlannedPart[]): number {
  for (let length = vocabulary.longestSynonym; length > 1; length--) {
    const run = parts.slice(0, length);
    if (run.length < length || !run.every((part) => part.kind === 'word')) continue;
    const words = run.map(({ word }) => word);
    const synonyms = vocabulary.synonyms(words);
    if (synonyms.length === 0) continue;
    const itself = words.every((word) => vocabulary.relatives(word).length > 0) ? [{ words, strength: strengths.itself }] : [];
    planned.push({
      typed: run.map(({ typed }) => typed).join(' '),
      kind: 'word',
      choices: [...itself, ...synonymChoices(synonyms, vocabulary)],
    });
    return length;
  }
  return 0;
}

function planPart(part: Part, vocabulary: Vocabulary, asTyped: boolean): PlannedPart {
  const { kind, typed } = part;
  if (kind === 'phrase') return { typed, kind, choices: [{ words: part.words, strength: strengths.itself }] };
  if (kind === 'date') return { typed, kind, choices: dateChoices(part, vocabulary) };
  const { word } = part;
  const own = relatives(word, vocabulary, strengths.itself);
  const number = otherNumber(word);
  if (number !== undefined) own.push(...relatives(number, vocabulary, strengths.number));
  if (asTyped) return { typed, kind, choices: own };
  const synonyms = vocabulary.synonyms([word]);
  if (own.length > 0 || synonyms.length > 0) {
    const choices = [...own, ...synonymChoices(synonyms, vocabulary)];
    return { typed, kind, choices };
  }
  if (word.length > 3) {
    const longer = vocabulary.beginning(word);
    if (longer.length > 0)
      return { typed, kind, choices: longer.slice(0, 8).map((other) => ({ words: [other], strength: strengths.prefix })) };
  }
  const corrected = vocabulary.correct(word);
  if (corrected === undefined) return { typed, kind, choices: [] };
  const meant = vocabulary.synonyms([corrected]);
  const choices = [...relatives(corrected, vocabulary, strengths.correction), ...synonymChoices(meant, vocabulary)];
  return { typed, kind, choices, corrected };
}

/** The word itself where the records have it, else words with its stem. */
function relatives(word: string, vocabulary: Vocabulary, strength: number): Choice[] {
  const words = vocabulary.has(word) ? [word] : vocabulary.relatives(word).slice(0, 3);
  return words.map((other) => ({ words: [other], strength }));
}

function synonymChoices(synonyms: readonly (readonly string[])[], vocabulary: Vocabulary): Choice[] {
  return synonyms
    .filter((words) => words.every((word) => vocabulary.relatives(word).length > 0))
    .map((words) => ({ words, strength: strengths.synonym }));
}

/** The tokens of that day in every year asked for, and the day as a text spells it. */
function dateChoices({ year, month, day }: Part & { kind: 'date' }, vocabulary: Vocabulary): Choice[] {
  const end = `${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
  const tokens = vocabulary.lists.dates.filter(
    (token) => token.endsWith(end) && token.length === 9 && (year === null || token.slice(1, 5) === year),
  );
  const name = (monthNames[month - 1] ?? '').toLowerCase();
  const spelled = [
    [String(day), name, ...(year === null ? [] : [year])],
    [name, String(day), ...(year === null ? [] : [year])],
  ].filter((words) => words.every((word) => vocabulary.has(word)));
  return [
    ...tokens.map((token) => ({ words: [token], strength: token.startsWith('d') ? strengths.itself : strengths.openDate })),
    ...spelled.map((words) => ({ words, strength: strengths.spelledDate })),
  ];
}

/** What a search may be narrowed to beside its words. Dates are `YYYY-MM` or `YYYY-MM-DD`, both included. */
export interface Narrowing {
  readonly facets: Readonly<Partial<Record<FacetName, string>>>;
  readonly from?: string;
  readonly to?: string;
}

/**
 * The tokens that a record must have: one of each list. An empty list is met by no record: nothing has that value.
 * A date that is known by its month alone counts where its month is touched.
 */
export function narrowingTokens({ facets, from, to }: Narrowing, { facets: known, dates }: SearchLists): string[][] {
  const tokens = Object.entries(facets).map(([name, value]) => {
    const facet = name as FacetName;
    return known[facet].flatMap(([id], place) => (id === value ? [facetToken(facet, place)] : []));
  });
  if (from === undefined && to === undefined) return tokens;
  const first = (from ?? '').replaceAll('-', '');
  const last = (to ?? '9').replaceAll('-', '');
  const within = (token: string): boolean => {
    const date = token.slice(1);
    // Compared as far as both are known: 202201 lies within 20220110 and 20220112.
    return (
      date.slice(0, first.length) >= first.slice(0, date.length) && date.slice(0, last.length) <= last.slice(0, date.length)
    );
  };
  return [...tokens, dates.filter(within)];
}
