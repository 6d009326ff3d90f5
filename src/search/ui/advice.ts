import { shorten } from '../../core/text/wording.ts';
import type { Result, SearchRequest } from '../query/search.ts';
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
  const { found, unmentioned, plan } = result;
  const nothing = found.length === 0;
  const { facets, ...dates } = narrowing;
  const filters = Object.keys({ ...facets, ...dates });
  const filtered = filters.length > 0;
  const sentences: AdvicePiece[][] = [[total(result, filtered)]];
  const corrections = plan.filter(({ corrected }) => corrected !== undefined);
  if (corrections.length > 0)
    sentences.push([
      nothing ? 'Searched for ' : 'Showing results for ',
      ...listed(
        corrections.map(({ corrected = '' }) => corrected),
        ', ',
      ),
      '. ',
      {
        link: `Search instead for ${corrections.map(({ typed }) => typed).join(', ')}`,
        changes: { spelling: 'as-typed' },
      },
      '.',
    ]);
  if (unmentioned.length > 0) {
    // A phrase is looked for only in the records that the filters let through.
    const hasPhrase = plan.some(({ typed, kind }) => kind === 'phrase' && unmentioned.includes(typed));
    sentences.push([
      `Nothing ${filtered && hasPhrase ? 'with these filters' : 'here'} mentions `,
      ...listed(unmentioned, ' or '),
      '.',
    ]);
    const rest = plan
      .filter(({ typed }) => !unmentioned.includes(typed))
      .map(({ typed, kind }) => (kind === 'phrase' ? `“${typed}”` : typed))
      .join(' ');
    if (nothing && rest !== '') sentences.push([{ link: `Search only for ${shorten(rest, maxShown)}`, changes: { q: rest } }]);
  }
  if (nothing && filtered && query !== '') sentences.push([{ link: 'Search without filters', changes: removalOf(filters) }]);
  if (asTyped && query !== '')
    sentences.push([{ link: 'Allow spelling corrections and synonyms', changes: { spelling: null } }]);
  return sentences;
}

function total({ found, complete, onlyStopWords }: Result, filtered: boolean): string {
  const partial = found.length - complete;
  if (onlyStopWords)
    return 'Those words are too common to search for. Add another word, or use quotation marks to search for the exact phrase.';
  if (found.length === 0) return `Nothing found${filtered ? ' with these filters' : ''}.`;
  if (complete === 0) return `${count(partial)}, none with all of your words.`;
  return `${count(complete)}${partial > 0 ? `, and ${partial} with only some of your words` : ''}.`;
}

function count(results: number): string {
  return results === 1 ? '1 result' : `${results} results`;
}

/** Lists words with commas between them, and `last` before the last one. */
function listed(words: readonly string[], last: string): AdvicePiece[] {
  return words.flatMap((word, i) => [
    i === 0 ? '' : i === words.length - 1 ? last : ', ',
    { emphasis: shorten(word, maxShown) },
  ]);
}
