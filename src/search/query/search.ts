import { find, nothing, type Answer } from './find.ts';
import { loadScript } from './load-script.ts';
import type { Narrowing } from './narrowing.ts';
import { parseQuery } from './parse-query.ts';
import { planQuery, type PlannedPart } from './plan.ts';
import type { RecordIndex } from './record-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is searched for. */
export interface SearchRequest {
  /** The words as typed; empty if there are only filters. */
  readonly query: string;
  readonly narrowing: Narrowing;
  readonly sort: 'relevance' | 'date';
  /** Whether words are searched for as typed, without corrections and synonyms. */
  readonly asTyped: boolean;
  /** Whether the query is still being typed. Its last word is then a beginning, and nothing is said about it. */
  readonly unfinished: boolean;
}

/** The answer to a request, and how the query was understood. */
export interface Result extends Answer {
  readonly plan: readonly PlannedPart[];
  /** Whether the query has only words that are too common to search for. */
  readonly onlyStopWords: boolean;
  /** Whether only the beginning of a long query was read. */
  readonly cut: boolean;
}

/** Answers one request: parses the query, plans what to look up, finds the records and ranks them. */
export async function search(request: SearchRequest, vocabulary: Vocabulary, index: RecordIndex): Promise<Result> {
  const { query, narrowing, sort, asTyped, unfinished } = request;
  const asked = await readerFor(query);
  const signs = asked?.readOperators(query);
  const text = signs?.rest ?? query;
  const searchEvents = (words: string): Promise<Result> =>
    search({ ...request, query: words, narrowing: { facets: { kind: 'event' } }, sort: 'relevance' }, vocabulary, index);
  const counted = unfinished ? undefined : await asked?.countFromEvent(text, searchEvents, index);
  const isTerm = (words: readonly string[]): boolean => !asTyped && vocabulary.synonyms(words).length > 0;
  const parsed = parseQuery(counted?.rest ?? text, asked?.speech, vocabulary.isTooCommon, isTerm, vocabulary.longestSynonym);
  const { cut } = parsed;
  const settings = { asTyped, unfinished };
  const planAll = (): PlannedPart[] => [
    ...planQuery(counted ? { ...parsed, parts: [counted.part, ...parsed.parts] } : parsed, vocabulary, settings),
    ...(signs?.plan(vocabulary, settings) ?? []),
  ];
  let plan = planAll();
  // What the plan asked for and was not there may change it, and what it asks for next.
  while (await vocabulary.load()) plan = planAll();
  // A query of stop words or punctuation is not a search by filters alone, which would list everything.
  if (plan.length === 0 && query !== '') return { ...nothing, plan, cut, onlyStopWords: parsed.onlyStopWords };
  const answer = await find(plan, narrowing, sort, signs?.within(index) ?? index, vocabulary);
  // Whether a record has what was not read is unknown.
  return { ...answer, ...(cut && { complete: 0 }), plan, cut, onlyStopWords: false };
}

/** Digits, signs, and words that a question, a number or a day that counts from today has. */
const spoken =
  /[\d:*]|(?:^|\s)-|\b(?:or|oder|who|wh[aey]\w*|which|how|did|does|ha[sv]e?|\w*quot\w+|refus\w+|declin\w+|sayings?|statements?|remarks?|comments?|hal(?:f|ves)|quarters?|first|second|thirds?|\w+ths?|\w+ty|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|dozen|hundred|thousand|to(?:day|morrow)|yesterday|ago|\w+\s+(?:week|month|year|\w+day)|before|after)\b/i;

/** Loads what reads more than words if a query may need it. */
async function readerFor(query: string): Promise<typeof import('./asked.ts') | undefined> {
  return spoken.test(query) ? loadScript(() => import('./asked.ts')) : undefined;
}
