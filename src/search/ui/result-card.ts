import { notGiven, sentence, typographic } from '../../core/text/wording.ts';
import { kinds } from '../query/kinds.ts';
import type { FoundRecord } from '../query/find.ts';
import { hitsIn, stretches, type Hit } from '../query/hits.ts';
import type { PlannedPart } from '../query/plan.ts';

/**
 * One result as a list item: a link to the exact anchor, the words with what was found marked, and who said them to whom.
 *
 * @param missing what the reader typed that the record does not answer
 * @param article the headline of its article
 */
export function resultCard(
  record: FoundRecord,
  plan: readonly PlannedPart[],
  missing: readonly string[],
  article?: string,
): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['searchResult'] = '';
  const { title = record.url, side, to, when, where, role } = record.meta;
  const said = record.kind === 'quotation' || record.kind === 'reported';
  const link = element('a', '', marked(typographic(title), plan));
  link.href = record.url;
  const heading = element('p', 'speaker', [link]);
  if (said) heading.append(role ? `, ${role} ` : ' ', element('span', `side by-${record.side ?? ''}`, [side ?? '']));
  const words = element(record.kind === 'quotation' ? 'blockquote' : 'p', 'words', excerpt(record, plan));
  const kind = kinds.find(([slug]) => slug === record.kind)?.[1];
  const within = record.kind === 'section' ? article : undefined;
  const known = said ? [to ?? notGiven('audience'), when ?? notGiven('date')] : [when];
  const circumstances = [kind, ...known, where, within].filter((part) => part !== undefined).join(' · ');
  item.append(heading, words, element('p', 'circumstances', [circumstances]));
  if (missing.length > 0)
    item.append(
      element('p', 'missing', ['Without ', ...missing.flatMap((word, i) => [i > 0 ? ', ' : '', element('s', '', [word])])]),
    );
  return item;
}

/** At most so many characters of a record are shown, and so many before the first hit. */
const most = { statement: 420, other: 260, before: 80 };

/** The words of a record, or as many around the most of what was asked for as fit, with an ellipsis where something was cut. */
function excerpt({ kind, text }: FoundRecord, plan: readonly PlannedPart[]): (string | HTMLElement)[] {
  const [open, close] = kind === 'quotation' ? ['“', '”'] : ['', ''];
  const shown = typographic(kind === 'reported' || kind === 'claim' ? sentence(text) : text);
  const longest = kind === 'section' || kind === 'note' ? most.other : most.statement;
  if (shown.length <= longest) return [open, ...marked(shown, plan), close];
  const { spans, hits } = hitsIn(shown, plan);
  const startOf = ({ first }: Hit): number => spans[first]?.start ?? 0;
  // A phrase is what the record was found by; then counts how much of the query there is to see, then how often.
  const worth = (from: number): number => {
    const seen = hits.filter((hit) => startOf(hit) >= from && startOf(hit) < from + longest - most.before - 20);
    const parts = [...new Set(seen.map(({ part }) => part))];
    return parts.reduce((sum, part) => sum + (plan[part]?.kind === 'phrase' ? 1000 : 100), seen.length);
  };
  const best = hits.map(startOf).reduce((first, start) => (worth(start) > worth(first) ? start : first), 0);
  const start = best <= most.before ? 0 : shown.indexOf(' ', best - most.before) + 1;
  const end = start + longest >= shown.length ? shown.length : shown.lastIndexOf(' ', start + longest);
  return [open, start > 0 ? '… ' : '', ...marked(shown.slice(start, end), plan), end < shown.length ? ' …' : '', close];
}

/** A text with every stretch that was found in a mark. Nothing of it is ever read as HTML. */
function marked(text: string, plan: readonly PlannedPart[]): (string | HTMLElement)[] {
  const nodes: (string | HTMLElement)[] = [];
  let at = 0;
  for (const [start, end] of stretches(hitsIn(text, plan))) {
    nodes.push(text.slice(at, start), element('mark', '', [text.slice(start, end)]));
    at = end;
  }
  return [...nodes, text.slice(at)];
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  children: readonly (string | HTMLElement)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
