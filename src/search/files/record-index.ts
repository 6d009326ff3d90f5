import type { SearchLists } from '../query/lists.ts';
import { loadScript } from '../query/load-script.ts';
import type { FoundRecord, RecordIndex } from '../query/record-index.ts';
import { dayOf, isDateToken } from '../query/tokens.ts';
import { matchesIn, type FindWord, type FormsOf } from './matches.ts';
import { missing } from './missing.ts';
import type { Cache } from './narrow.ts';
import type { LoadPart } from './parts.ts';
import { weekdayOf, type StoredRecord } from './stored-record.ts';

/** Where an index finds what it is asked for. */
export interface Sources {
  readonly findWord: FindWord;
  readonly formsOf: FormsOf;
  readonly load: LoadPart;
}

/** Makes an index of words and files. The id of a record is its number. Answers are cached, since the next letter typed repeats most of the questions. */
export function recordIndex(lists: SearchLists, { findWord, formsOf, load }: Sources, base: string): RecordIndex {
  const findRow = matchesIn(findWord, formsOf);
  const cached = new Map<string, ReadonlySet<string>>();
  const cache: Cache = async (key, find) => {
    const answer = cached.get(key) ?? new Set([...(await find())].map(String));
    if (cached.size > maxCached) cached.clear();
    cached.set(key, answer);
    return answer;
  };
  const findPhrase = (words: readonly string[]): Promise<ReadonlySet<string>> => {
    const [word = '', ...more] = words;
    const isDate = more.length === 0 && isDateToken(word);
    return cache(words.join(' '), async () => {
      return isDate ? (await narrowScript()).dated((token) => token === word, lists, load) : findRow(words, false);
    });
  };
  const readRecord = async (number: number): Promise<StoredRecord> => {
    const record = (await load('texts', Math.floor(number / lists.perFile)))[number % lists.perFile];
    if (!record) throw missing(number);
    return record;
  };
  let byDate: Promise<string[]> | undefined;
  return {
    findPhrase,
    findExactly: async (words, choose) => {
      const { phraseFinder } = await loadScript(() => import('./phrases.ts'));
      return phraseFinder(findRow, async (id) => textsOf(await readRecord(Number(id))))(words, choose);
    },
    narrow: async (narrowing) => {
      const { facets, from, to } = narrowing;
      if (Object.keys(facets).length === 0 && from === undefined && to === undefined) return undefined;
      return (await narrowScript()).narrow(narrowing, lists, load, cache);
    },
    byDate: () => {
      byDate ??= narrowScript().then((script) => script.inOrderOfDate(lists, load));
      byDate.catch(() => (byDate = undefined));
      return byDate;
    },
    compare: (a, b) => Number(a) - Number(b),
    worthReading: lists.records <= lists.perFile ? 30 : 20,
    read: async (id) => found(await readRecord(Number(id)), lists.language, base),
  };
}

/** Look-ups in the cache. */
const maxCached = 1000;

function textsOf({ text, meta }: StoredRecord): string[] {
  return [text, ...Object.values(meta)];
}

/** Loads what finds records by filters and dates: a search for words alone does not need it. */
function narrowScript(): Promise<typeof import('./narrow.ts')> {
  return loadScript(() => import('./narrow.ts'));
}

function found(record: StoredRecord, site: string, base: string): FoundRecord {
  const { url, kind, text, meta, language, translated, notGiven, qualified, side, headline, date = '' } = record;
  const { translation, ...others } = meta;
  const [label, translatedTo] = translated ?? [];
  return {
    url: base + url.slice(1),
    kind,
    text,
    language,
    translation: translation && label && translatedTo ? { words: translation, language: translatedTo, label } : undefined,
    notGiven,
    qualified,
    side,
    headline,
    day: dayOf(date),
    weekday: weekdayOf(date, site),
    meta: others,
  };
}
