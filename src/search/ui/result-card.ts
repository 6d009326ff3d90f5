import { words as its } from '#words';
import type { LanguageAttributes } from '../../core/text/language.ts';
import { separator, sentence } from '../../core/text/wording.ts';
import { say } from '../../core/words/say.ts';
import { hitsIn, stretches, type Hit } from '../query/hits.ts';
import type { PlannedPart } from '../query/plan.ts';
import type { FoundRecord } from '../query/record-index.ts';
import { element, link } from './element.ts';

/**
 * Makes a list item for one result: a link to its anchor, its words with the matches marked, and who said them to whom.
 *
 * @param missing the words of the query that the record does not have
 * @param kind the name of its kind
 */
export function resultCard(
  record: FoundRecord,
  plan: readonly PlannedPart[],
  missing: readonly string[],
  kind: string | undefined,
): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['searchResult'] = '';
  const { title = record.url, side, to, when, where, role } = record.meta;
  const isStatement = record.kind === 'quotation' || record.kind === 'reported';
  // Titles of these are words of the article; others are names, and words of the interface.
  const inArticle = ['section', 'table', 'picture'].includes(record.kind);
  const name = link(record.url, ...marked(title, plan));
  const heading = element('p', 'speaker', inArticle ? inLanguage(record.language, name) : name);
  if (isStatement)
    heading.append(
      role ? `, ${role} ` : ' ',
      ...(record.qualified === undefined ? [] : [element('span', 'inferred', `(${record.qualified})`), ' ']),
      ...(side === undefined ? [] : [element('span', `side by-${record.side ?? ''}`, side)]),
    );
  const words = inLanguage(record.language, element(isQuoted(record) ? 'blockquote' : 'p', 'words', ...excerpt(record, plan)));
  const within = record.headline ?? record.meta['page'];
  const circumstances = [kind, to, when, where, record.notGiven, within].filter((part) => part !== undefined).join(separator);
  item.append(heading, words, ...translationOf(record, plan), element('p', 'circumstances', circumstances));
  if (missing.length > 0) {
    const struck = missing.flatMap((word, i) => [i > 0 ? ', ' : '', element('s', '', word)]);
    item.append(element('p', 'missing', say(its.search.missing, { words: '' }), ...struck));
  }
  return item;
}

/** Whether the words of a record are the source's own. */
function isQuoted({ kind }: Pick<FoundRecord, 'kind'>): boolean {
  return kind === 'quotation' || kind === 'excerpt';
}

/** Marks an element as words in a language, if that is another than the page's. */
function inLanguage(language: LanguageAttributes | undefined, marked: HTMLElement): HTMLElement {
  return Object.assign(marked, language);
}

/** Returns the translation of quoted words, with whose it is. */
function translationOf({ translation }: FoundRecord, plan: readonly PlannedPart[]): HTMLElement[] {
  if (!translation) return [];
  const { words, language, label } = translation;
  const excerpted = excerpt({ kind: 'quotation', text: words }, plan);
  return [
    element('div', 'translation', element('p', 'label', label), inLanguage(language, element('p', 'words', ...excerpted))),
  ];
}

/** Characters of a record that are shown at most. */
const maxCharacters = 420;
/** The same for what is not quoted as a whole: a section, a note, a table, a page. */
const maxCharactersOfText = 260;
/** Characters before the first match that are shown at most. */
const maxCharactersBefore = 80;

/** Returns the words of a record. A long text is cut to the part that has most of the query, with an ellipsis at each cut. */
function excerpt({ kind, text }: Pick<FoundRecord, 'kind' | 'text'>, plan: readonly PlannedPart[]): (string | HTMLElement)[] {
  const [open, close] = isQuoted({ kind }) ? [its.marks.open, its.marks.close] : ['', ''];
  const shown = kind === 'reported' || kind === 'claim' ? sentence(text) : text;
  const longest = ['section', 'note', 'table', 'picture', 'page'].includes(kind) ? maxCharactersOfText : maxCharacters;
  if (shown.length <= longest) return [open, ...marked(shown, plan), close];
  const { spans, hits } = hitsIn(shown, plan);
  const startOf = ({ first }: Hit): number => spans[first]?.start ?? 0;
  // Phrases count most, then how much of the query the part shows, then how often.
  const worth = (from: number): number => {
    const seen = hits.filter((hit) => startOf(hit) >= from && startOf(hit) < from + longest - maxCharactersBefore - 20);
    const parts = [...new Set(seen.map(({ part }) => part))];
    return parts.reduce((sum, part) => sum + (plan[part]?.kind === 'phrase' ? 1000 : 100), seen.length);
  };
  const best = hits.map(startOf).reduce((first, start) => (worth(start) > worth(first) ? start : first), 0);
  const start = best <= maxCharactersBefore ? 0 : shown.indexOf(' ', best - maxCharactersBefore) + 1;
  const end = start + longest >= shown.length ? shown.length : shown.lastIndexOf(' ', start + longest);
  return [open, start > 0 ? '… ' : '', ...marked(shown.slice(start, end), plan), end < shown.length ? ' …' : '', close];
}

/** Returns a text with every match in a `mark` element. The text is never parsed as HTML. */
function marked(text: string, plan: readonly PlannedPart[]): (string | HTMLElement)[] {
  const nodes: (string | HTMLElement)[] = [];
  let at = 0;
  for (const [start, end] of stretches(hitsIn(text, plan))) {
    nodes.push(text.slice(at, start), element('mark', '', text.slice(start, end)));
    at = end;
  }
  return [...nodes, text.slice(at)];
}
