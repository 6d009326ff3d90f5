import { words } from '#check-words';
import type { Piece } from '../../check/pieces.ts';
import { element } from '../element.ts';

/**
 * Writes a comparison out as the record’s words, in which words that only the passage has are struck, and words that only the record has
 * are set off. What screen readers do not say of either is said in words that are not seen.
 */
export function diffNodes(pieces: readonly Piece[]): (string | HTMLElement)[] {
  return pieces.map((piece, i): string | HTMLElement => {
    const { kind, text } = piece;
    if (kind === 'around') return element('span', 'around', text);
    if (kind === 'same') return text;
    if (kind === 'ellipsis') return element('span', 'gap', text);
    if (kind === 'left') return element('ins', '', unseen(words.spoken.left), text, unseen(words.spoken.end));
    const space = pieces[i + 1] !== undefined && !/\s$/.test(text) ? ' ' : '';
    return element('span', '', element('del', '', unseen(words.spoken.added), text, unseen(words.spoken.end)), space);
  });
}

function unseen(text: string): HTMLElement {
  return element('span', 'unseen', ` ${text} `);
}
