import { words } from '#words';
import type { Result } from '../query/search.ts';
import type { Engine } from './engine.ts';
import { element } from './element.ts';
import { pageSize } from './panel-state.ts';
import { resultCard } from './result-card.ts';

/**
 * Reads one page of a result and returns its list items. A heading comes before the first record that has only some of the
 * words, unless all of them are like that.
 *
 * @param from how many records come before this page
 */
export async function resultItems(engine: Engine, { found, fullest, plan }: Result, from: number): Promise<HTMLLIElement[]> {
  const shown = found.slice(from, from + pageSize);
  const records = await Promise.all(shown.map(({ id }) => engine.read(id)));
  const lastComplete = found.findLastIndex(({ missing }) => missing.length === 0);
  const kinds = new Map(engine.lists.kinds.map(([id, name]) => [id, name]));
  return records.flatMap((record, i) => {
    const card = resultCard(record, plan, shown[i]?.missing ?? [], kinds.get(record.kind));
    return fullest > 0 && from + i === lastComplete + 1 ? [element('li', 'divider', words.search.partial), card] : [card];
  });
}
