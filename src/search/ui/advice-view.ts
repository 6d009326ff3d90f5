import type { Result, SearchRequest } from '../query/search.ts';
import { adviceOn, type AdvicePiece } from './advice.ts';
import { element, link } from './element.ts';
import { changeParameters, type Ask } from './request.ts';

/** Makes a paragraph of each sentence about a result. Its links change the parameters of the search that it is about. */
export function adviceParagraphs(
  request: SearchRequest,
  result: Result,
  parameters: URLSearchParams,
  ask: Ask,
): HTMLParagraphElement[] {
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
  return adviceOn(request, result).map((pieces) => element('p', '', ...pieces.map(nodeOf)));
}
