import { words } from '#words';
import type { FoundRecord } from '../query/record-index.ts';
import type { Result } from '../query/search.ts';
import { element } from './element.ts';
import type { Engine } from './engine.ts';
import { pageSize } from './panel-state.ts';
import { resultCard } from './result-card.ts';

/**
 * Reads one page of a result and returns its list items. A divider comes before the first record that has only some of the words, unless
 * all of them are like that. In a ranked result, the records of one article follow its best one, with its headline above them.
 *
 * @param from how many records come before this page
 */
export async function resultItems(
  { read, lists }: Engine,
  { found, fullest, plan }: Result,
  from: number,
  isRanked: boolean,
): Promise<HTMLLIElement[]> {
  const shown = found.slice(from, from + pageSize);
  const records = await Promise.all(shown.map(({ id }) => read(id)));
  const kinds = new Map(lists.kinds.map(([id, name]) => [id, name]));
  const isGrouped = isRanked && lists.articles > 1;
  const cards = records.map((record, i) => {
    const { missing = [] } = shown[i] ?? {};
    const card = resultCard(isGrouped ? { ...record, headline: undefined } : record, plan, missing, kinds.get(record.kind));
    return { card, group: isGrouped ? groupOf(record, kinds) : '' };
  });
  const partial = fullest > 0 ? found.findLastIndex(({ missing }) => missing.length === 0) + 1 - from : pageSize;
  const divider = partial >= 0 && partial < cards.length ? [element('li', 'divider', words.search.partial)] : [];
  const split = Math.max(0, partial);
  const isFirst = from === 0 && records[0]?.headline === undefined;
  return [...inGroups(cards.slice(0, split), isFirst), ...divider, ...inGroups(cards.slice(split), false)];
}

/** Returns what a record stands under: the headline of its article, or its kind if it is in none. */
function groupOf({ headline, kind }: FoundRecord, kinds: ReadonlyMap<string, string>): string {
  return headline ?? kinds.get(kind) ?? '';
}

/** Puts the cards of each group together, in the order of the best of each, with its name above them. */
function inGroups(cards: readonly { card: HTMLLIElement; group: string }[], isFirstUnnamed: boolean): HTMLLIElement[] {
  return [...new Set(cards.map(({ group }) => group))].flatMap((name, i) => [
    ...(name === '' || (i === 0 && isFirstUnnamed) ? [] : [element('li', 'group', element('h2', '', name))]),
    ...cards.filter(({ group }) => group === name).map(({ card }) => card),
  ]);
}
