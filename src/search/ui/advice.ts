import { shorten } from '../../core/text/wording.ts';
import type { Result } from './engine.ts';
import type { SearchRequest } from './request.ts';

/**
 * What is said about a result, and read out: how many there are, what was taken for a slip, what nothing mentions, and
 * what to do about it.
 */
export function advice(
  { query, narrowing, asTyped }: SearchRequest,
  { found, complete, unmentioned, plan, onlyStopWords }: Result,
  parameters: URLSearchParams,
  ask: (parameters: URLSearchParams, push: boolean) => void,
): HTMLElement[] {
  const link = (text: string, changes: Readonly<Record<string, string | null>>): HTMLAnchorElement => {
    const changed = new URLSearchParams(parameters);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) changed.delete(name);
      else changed.set(name, value);
    }
    const made = document.createElement('a');
    made.href = `?${changed.toString()}`;
    made.textContent = text;
    made.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      ask(changed, true);
    });
    return made;
  };
  const said: (string | Node)[][] = [];
  const corrections = plan.filter(({ corrected }) => corrected !== undefined);
  const partial = found.length - complete;
  const narrowed = Object.keys(narrowing.facets).length + Number('from' in narrowing) + Number('to' in narrowing) > 0;
  if (onlyStopWords)
    said.push(['These words are everywhere. Add one that is not, or put them in quotation marks to find them just so.']);
  else if (found.length === 0) said.push([narrowed ? 'Nothing found with these filters.' : 'Nothing found.']);
  else if (complete === 0) said.push([`${count(partial, 'result')}, none with all of the words.`]);
  else said.push([`${count(complete, 'result')}${partial > 0 ? `, and ${partial} with some of the words` : ''}.`]);
  if (corrections.length > 0) {
    const meant = corrections.flatMap(({ corrected = '' }, i) => [...(i > 0 ? [', '] : []), emphasis(corrected)]);
    const typed = corrections.map((part) => part.typed).join(', ');
    said.push(['Showing results for ', ...meant, '; ', link(`search instead for ${typed}`, { spelling: 'as-typed' }), '.']);
  }
  if (unmentioned.length > 0) {
    const names = unmentioned.flatMap((word, i) => [
      ...(i === 0 ? [] : [i === unmentioned.length - 1 ? ' or ' : ', ']),
      emphasis(shorten(word, 80)),
    ]);
    const rest = plan
      .filter(({ typed }) => !unmentioned.includes(typed))
      .map(({ typed, kind }) => (kind === 'phrase' ? `“${typed}”` : typed));
    said.push(['Nothing here mentions ', ...names, '.']);
    if (found.length === 0 && rest.length > 0)
      said.push([link(`Search for ${shorten(rest.join(' '), 80)} alone`, { q: rest.join(' ') })]);
  }
  if (found.length === 0 && narrowed && query !== '') {
    const none = Object.fromEntries([...Object.keys(narrowing.facets), 'from', 'to'].map((name) => [name, null]));
    said.push([link('Search without filters', none)]);
  }
  if (asTyped && query !== '') said.push([link('Allow for slips and synonyms', { spelling: null })]);
  return said.map((line) => {
    const paragraph = document.createElement('p');
    paragraph.append(...line);
    return paragraph;
  });
}

function count(number: number, of: string): string {
  return `${number} ${of}${number === 1 ? '' : 's'}`;
}

function emphasis(text: string): HTMLElement {
  const made = document.createElement('em');
  made.textContent = text;
  return made;
}
