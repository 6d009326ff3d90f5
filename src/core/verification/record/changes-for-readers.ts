import { compareText } from '../../text/compare-text.ts';
import { counted, shorten } from '../../text/wording.ts';
import { recordKinds, type Recorded, type RecordedWords } from './recorded.ts';

/**
 * Says in a few lines what readers see differently since a record was written, the most important first: new articles, corrections,
 * changed articles and changed records.
 *
 *     New article "Talks": 5 statements
 *     "The dinner": the headline, the section the-plan and the attribution of no-deviations
 *
 * @param most how many lines there are at most; the last one counts those that are left out
 */
export function changesForReaders(before: Recorded, now: Recorded, most = 10): string[] {
  const articles = Object.entries(now.articles).map(([id, words]) => ({ words, was: before.articles[id] }));
  const lines = [
    ...articles.filter(({ was }) => !was).map(({ words }) => `New article ${nameOf(words)}: ${contentsOf(words)}`),
    ...Object.keys(before.articles)
      .filter((id) => !Object.hasOwn(now.articles, id))
      .map((id) => `No longer there: the article ${nameOf(before.articles[id])}`),
    ...articles.flatMap(({ words, was }) =>
      was
        ? words.corrections
            .filter((one) => !was.corrections.includes(one))
            .map((one) => `Correction in ${nameOf(words)}: ${shorten(one, 120)}`)
        : [],
    ),
    ...articles.flatMap(({ words, was }) => {
      const parts = was ? changedParts(was, words) : [];
      return parts.length === 0 ? [] : [`${nameOf(words)}: ${listed(parts)}`];
    }),
    ...recordKinds.flatMap((kind) => {
      const ids = changedKeys(before.shown[kind], now.shown[kind]);
      return ids.length === 0 ? [] : [`What is shown of ${kind}: ${listed(ids)}`];
    }),
  ];
  return lines.length > most ? [...lines.slice(0, most - 1), `and ${lines.length - most + 1} more`] : lines;
}

function nameOf(words: RecordedWords | undefined): string {
  return `"${shorten(words?.front['headline'] ?? '', 80)}"`;
}

function contentsOf({ sections, attributions }: RecordedWords): string {
  return `${counted(Object.keys(sections).length, 'section')}, ${counted(Object.keys(attributions).length, 'record')}`;
}

/** Returns what differs between two versions of an article, in the words of editors. */
function changedParts(was: RecordedWords, now: RecordedWords): string[] {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  return [
    ...changedKeys(was.front, now.front).map((field) => `the ${field}`),
    ...(same(was.lead, now.lead) ? [] : ['the introduction']),
    ...changedKeys(was.sections, now.sections).map((id) => `the section ${id}`),
    ...changedKeys(was.attributions, now.attributions).map((id) => `the attribution of ${id}`),
  ];
}

/** Returns the keys of entries that were added, changed or removed. */
function changedKeys<T>(was: Readonly<Record<string, T>>, now: Readonly<Record<string, T>>): string[] {
  const all = new Set([...Object.keys(was), ...Object.keys(now)]);
  return [...all].filter((key) => JSON.stringify(was[key]) !== JSON.stringify(now[key])).sort(compareText);
}

/** Returns the first entries as a sentence names them, and how many more there are. */
function listed(entries: readonly string[], most = 6): string {
  const shown = entries.slice(0, most).join(', ');
  return entries.length > most ? `${shown} and ${entries.length - most} more` : shown;
}
