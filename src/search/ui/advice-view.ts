import { words } from '#advice-words';
import { loadScript } from '../query/load-script.ts';
import type { Result, SearchRequest } from '../query/search.ts';
import { adviceOn, type AdvicePiece } from './advice.ts';
import { comparisonOf } from './check/comparison-link.ts';
import type { Nearest } from './check/nearest.ts';
import { element, link } from './element.ts';
import type { Engine } from './engine.ts';
import { changeParameters, type Ask } from './request.ts';
import { linksUnder, waysIn } from './ways-on.ts';

/**
 * Makes a paragraph of each sentence about a result. Its links change the parameters of the search that it is about; if nothing was found,
 * others lead to where else to look.
 */
export function adviceParagraphs(
  request: SearchRequest,
  result: Result,
  parameters: URLSearchParams,
  ask: Ask,
  base: string,
): HTMLElement[] {
  const nodeOf = (piece: AdvicePiece): string | HTMLElement => {
    if (typeof piece === 'string') return piece;
    if ('emphasis' in piece) return element('em', '', piece.emphasis);
    const changed = changeParameters(parameters, piece.changes);
    const made = link(`?${changed.toString()}`, piece.link);
    made.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      ask(changed, true);
    });
    return made;
  };
  const said = adviceOn(request, result).map((pieces) => element('p', '', ...pieces.map(nodeOf)));
  if (result.found.length > 0) return said;
  const phrase = phraseNotFound(result);
  const compare = phrase === undefined ? [] : [element('p', '', comparisonOf(phrase, base), '.')];
  return [...said, ...compare, waysIn(words.browse, linksUnder(base))];
}

/** Returns the phrase of a query that nothing has. */
function phraseNotFound({ plan, unmentioned }: Result): string | undefined {
  return plan.find(({ kind, typed }) => kind === 'phrase' && unmentioned.includes(typed))?.typed;
}

/** Finds the nearest wording to a phrase that nothing has; undefined if filters are active, since it may be outside them. */
export async function nearestTo(
  request: SearchRequest,
  result: Result,
  engine: Engine,
  base: string,
): Promise<Nearest | undefined> {
  const { facets, from, to } = request.narrowing;
  const phrase = phraseNotFound(result);
  if (phrase === undefined || from !== undefined || to !== undefined || Object.keys(facets).length > 0) return undefined;
  const { findNearestItem } = await loadScript(() => import('./check/nearest.ts'));
  return findNearestItem(phrase, engine, base);
}
