import { words } from '#advice-words';
import { words as its } from '#words';
import { shorten } from '../../core/text/wording.ts';
import { count, inMarks, pieces, say } from '../../core/words/say.ts';
import type { Result, SearchRequest } from '../query/search.ts';
import type { ReadAs } from '../query/word-part.ts';
import { removalOf, type Changes } from './request.ts';

/** Characters of a reader’s words that a sentence about them has at most. */
const maxShown = 80;

/** A piece of a sentence about a result: text, words of the query, or a link to a changed search. */
export type AdvicePiece = string | { readonly emphasis: string } | { readonly link: string; readonly changes: Changes };

/**
 * Returns the sentences about a result, each in pieces: how many records were found, which spelling was corrected, which
 * words occur nowhere, and what else to search for.
 */
export function adviceOn({ query, narrowing, asTyped }: SearchRequest, result: Result): AdvicePiece[][] {
  const { found, unmentioned, onlyLonger, plan } = result;
  const none = found.length === 0;
  const { facets, ...dates } = narrowing;
  const filters = Object.keys({ ...facets, ...dates });
  const filtered = filters.length > 0;
  const sentences: AdvicePiece[][] = [];
  if (unmentioned.length > 0) {
    // A phrase is looked for only in the records that the filters let through.
    const hasPhrase = plan.some(({ typed, kind }) => kind === 'phrase' && unmentioned.includes(typed));
    const { unmentioned: here, unmentionedFiltered } = words;
    sentences.push(sentenceOf(filtered && hasPhrase ? unmentionedFiltered : here, { words: alternatives(unmentioned) }));
  }
  if (onlyLonger.length > 0) sentences.push(sentenceOf(words.onlyLonger, { words: alternatives(onlyLonger) }));
  const count = [total(result, filtered)];
  // What is missing comes before what was found without it.
  if (none) sentences.unshift(count);
  else sentences.push(count);
  // A spelling that no result has corrects nothing.
  const corrections = plan.filter(
    ({ typed, corrected }) => corrected !== undefined && (none || found.some(({ missing }) => !missing.includes(typed))),
  );
  if (corrections.length > 0) {
    const typed = corrections.map((part) => part.typed).join(', ');
    sentences.push(
      sentenceOf(none ? words.searchedFor : words.showing, {
        words: emphasised(corrections.map(({ corrected = '' }) => corrected)),
        instead: [{ link: say(words.instead, { words: typed }), changes: { spelling: 'as-typed' } }],
      }),
    );
  }
  for (const { typed, readAs } of plan) if (readAs) sentences.push(sentenceOf(...reading(typed, readAs)));
  const rest = plan
    .filter(({ typed }) => !unmentioned.includes(typed))
    .map(({ typed, kind }) => (kind === 'phrase' ? inMarks(typed, its) : typed))
    .join(' ');
  if (none && unmentioned.length > 0 && rest !== '')
    sentences.push([{ link: say(words.only, { words: shorten(rest, maxShown) }), changes: { q: rest } }]);
  if (result.cut) sentences.push([words.cut]);
  if (none && filtered && query !== '') sentences.push([{ link: words.withoutFilters, changes: removalOf(filters) }]);
  if (asTyped && query !== '') sentences.push([{ link: words.allow, changes: { spelling: null } }]);
  return sentences;
}

/** Says how words that count from a day were read. */
function reading(typed: string, readAs: ReadAs): Parameters<typeof sentenceOf> {
  if ('weekday' in readAs) return [words.readAsWeekday, { words: [typed], weekday: [readAs.weekday] }];
  const format = new Intl.DateTimeFormat(its.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const days = format.formatRange(new Date(readAs.from), new Date(readAs.to));
  if (readAs.event !== undefined) return [words.readAsDaysFrom, { words: [typed], days: [days], event: [readAs.event] }];
  return [words.readAsDays, { words: [typed], days: [days] }];
}

function total(result: Result, filtered: boolean): string {
  const { found, fullest, unmentioned, onlyLonger, onlyStopWords, atLeast } = result;
  const { tooCommon, nothing, nothingFiltered, resultsAtLeast } = words;
  if (onlyStopWords) return tooCommon;
  if (found.length === 0) return filtered ? nothingFiltered : nothing;
  const counted = (number: number): string => count(number, atLeast ? resultsAtLeast : words.results, its);
  const partial = found.length - fullest;
  const { noneComplete, somePartial, total: all, others, somePartialOfOthers, longer } = words;
  if (fullest === 0) return say(noneComplete, { results: counted(partial) });
  const results = counted(fullest);
  if (unmentioned.length > 0) return say(partial > 0 ? count(partial, somePartialOfOthers, its) : others, { results });
  if (onlyLonger.length > 0 && partial === 0) return say(longer, { results });
  return say(partial > 0 ? count(partial, somePartial, its) : all, { results });
}

/** Puts pieces into a sentence. */
function sentenceOf(sentence: string, values: Readonly<Record<string, readonly AdvicePiece[]>>): AdvicePiece[] {
  return pieces(sentence).flatMap((piece) => (typeof piece === 'string' ? [piece] : (values[piece.name] ?? [])));
}

/** Lists words with commas between them. */
function emphasised(all: readonly string[]): AdvicePiece[] {
  return all.flatMap((word, i) => [...(i > 0 ? [', '] : []), { emphasis: shorten(word, maxShown) }]);
}

/** Lists words as alternatives: "a, b or c". */
function alternatives(all: readonly string[]): AdvicePiece[] {
  const parts = new Intl.ListFormat(its.locale, { type: 'disjunction' }).formatToParts(all.map((_word, i) => String(i)));
  return parts.map(({ type, value }) =>
    type === 'literal' ? value : { emphasis: shorten(all[Number(value)] ?? '', maxShown) },
  );
}
