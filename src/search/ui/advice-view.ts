import type { AdvicePiece } from './advice.ts';
import { changeParameters, type Ask } from './request.ts';

/** Makes a paragraph of each sentence about a result. Its links change the parameters of the search that it is about. */
export function adviceParagraphs(
  sentences: readonly (readonly AdvicePiece[])[],
  parameters: URLSearchParams,
  ask: Ask,
): HTMLParagraphElement[] {
  return sentences.map((pieces) => {
    const paragraph = document.createElement('p');
    paragraph.append(...pieces.map((piece) => nodeOf(piece, parameters, ask)));
    return paragraph;
  });
}

function nodeOf(piece: AdvicePiece, parameters: URLSearchParams, ask: Ask): string | HTMLElement {
  if (typeof piece === 'string') return piece;
  if ('emphasis' in piece) {
    const emphasis = document.createElement('em');
    emphasis.textContent = piece.emphasis;
    return emphasis;
  }
  const changed = changeParameters(parameters, piece.changes);
  const link = document.createElement('a');
  link.href = `?${changed.toString()}`;
  link.textContent = piece.link;
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    ask(changed, true);
  });
  return link;
}
