import type { Result, SearchRequest } from '../query/search.ts';
import type { Changes } from './request.ts';

/** A piece of a sentence about a result: text, words of the query, or a link to a changed search. */
export type AdvicePiece = string | { readonly emphasis: string } | { readonly link: string; readonly changes: Changes };

/**
 * Returns the sentences about a result, each in pieces: how many records were found, which spelling was corrected, which
 * words occur nowhere, and what else to search for.
 */
export function adviceOn(request: SearchRequest, result: Result): AdvicePiece[][] {
  const { query, asTyped } = request;
  const nothing = result.found.length === 0;
  const filters = filtersOf(request);
  const rest = result.plan.filter(({ typed }) => !result.unmentioned.includes(typed)).map(asWritten);
  return [
    [total(result, filters.length > 0)],
    ...corrections(result),
    ...(result.unmentioned.length > 0 ? [unmentioned(result, filters.length > 0)] : []),
    ...(nothing && result.unmentioned.length > 0 && rest.length > 0 ? [searchOnlyFor(rest.join(' '), asTyped)] : []),
    ...(nothing && filters.length > 0 && query !== '' ? [[without(filters)]] : []),
    ...(asTyped && query !== '' ? [[{ link: 'Allow spelling corrections and synonyms', changes: { spelling: null } }]] : []),
  ];
}

function total({ found, complete, onlyStopWords }: Result, filtered: boolean): string {
  const partial = found.length - complete;
  if (onlyStopWords)
    return 'Those words are too common to search for. Add another word, or use quotation marks to search for the exact phrase.';
  if (found.length === 0) return filtered ? 'Nothing found with these filters.' : 'Nothing found.';
  if (complete === 0) return `${count(partial)}, none with all of your words.`;
  return `${count(complete)}${partial > 0 ? `, and ${partial} with only some of your words` : ''}.`;
}

function corrections({ plan, found }: Result): AdvicePiece[][] {
  const corrected = plan.filter((part) => part.corrected !== undefined);
  if (corrected.length === 0) return [];
  const typed = corrected.map((part) => part.typed).join(', ');
  return [
    [
      found.length > 0 ? 'Showing results for ' : 'Searched for ',
      ...corrected.flatMap((part, i) => [...(i > 0 ? [', '] : []), { emphasis: part.corrected ?? '' }]),
      '. ',
      { link: `Search instead for ${typed}`, changes: { spelling: 'as-typed' } },
      '.',
    ],
  ];
}

/** A phrase is looked for only in the records that the filters let through, so that is all that can be said of it. */
function unmentioned({ unmentioned, plan }: Result, filtered: boolean): AdvicePiece[] {
  const hasPhrase = plan.some(({ typed, kind }) => kind === 'phrase' && unmentioned.includes(typed));
  return [
    filtered && hasPhrase ? 'With these filters, nothing mentions ' : 'Nothing here mentions ',
    ...unmentioned.flatMap((typed, i) => [
      ...(i === 0 ? [] : [i === unmentioned.length - 1 ? ' or ' : ', ']),
      { emphasis: shorten(typed) },
    ]),
    '.',
  ];
}

function searchOnlyFor(words: string, asTyped: boolean): AdvicePiece[] {
  return [{ link: `Search only for ${shorten(words)}`, changes: { q: words, ...(asTyped && { spelling: 'as-typed' }) } }];
}

function without(filters: readonly string[]): AdvicePiece {
  return { link: 'Search without filters', changes: Object.fromEntries(filters.map((name) => [name, null])) };
}

/** The parameters of the filters that are on. */
function filtersOf({ narrowing: { facets, from, to } }: SearchRequest): string[] {
  return [...Object.keys(facets), ...(from === undefined ? [] : ['from']), ...(to === undefined ? [] : ['to'])];
}

function asWritten({ typed, kind }: Result['plan'][number]): string {
  return kind === 'phrase' ? `“${typed}”` : typed;
}

function count(results: number): string {
  return results === 1 ? '1 result' : `${results} results`;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
