import { find, nothing, type Answer } from './find.ts';
import type { Vocabulary } from './lists.ts';
import type { Narrowing } from './narrowing.ts';
import { parseQuery } from './parse-query.ts';
import { planQuery, type PlannedPart } from './plan.ts';
import type { RecordIndex } from './record-index.ts';
import type { Speech } from './speech.ts';

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
export async function search(
  { query, narrowing, sort, asTyped, unfinished }: SearchRequest,
  vocabulary: Vocabulary,
  index: RecordIndex,
): Promise<Result> {
  const parsed = parseQuery(query, await speechFor(query));
  const { cut } = parsed;
  const settings = { asTyped, unfinished };
  let plan = planQuery(parsed, vocabulary, settings);
  if (await vocabulary.loadCorrections()) plan = planQuery(parsed, vocabulary, settings);
  // A query of stop words or punctuation is not a search by filters alone, which would list everything.
  if (plan.length === 0 && query !== '') return { ...nothing, plan, cut, onlyStopWords: parsed.onlyStopWords };
  const answer = await find(plan, narrowing, sort, index, vocabulary);
  // Whether a record has what was not read is unknown.
  return { ...answer, ...(cut && { complete: 0 }), plan, cut, onlyStopWords: false };
}

/** Words that a question or a number in several words has. */
const spoken =
  /\b(?:who|what|which|when|where|why|how|did|does|has|have|\w*quot\w+|sayings?|statements?|remarks?|comments?|hal(?:f|ves)|thirds?|quarters?|\w+ths?|\w+ty|dozen|hundred|thousand)\b/i;

/** Loads what reads speech if a query may need it. Without it, the words are searched for one by one. */
async function speechFor(query: string): Promise<Speech | undefined> {
  return spoken.test(query) ? import('./speech.ts').catch(() => undefined) : undefined;
}
