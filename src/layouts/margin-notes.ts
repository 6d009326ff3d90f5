import type { Note } from '../core/model/blocks/note.ts';
import rules from '../styles/margin-notes.css?inline';

/** Returns the style that puts each note of an article into the margin, beside its number in the text. */
export function marginNoteStyle(notes: readonly Note[]): string {
  const anchors = notes.map(({ id, number: n }) => {
    const above = n > 1 ? `--above:anchor(--m${n - 1} bottom,0px);` : '';
    return `#ref-${id}{anchor-name:--n${n}}#${id}{anchor-name:--m${n};${above}--words:anchor(--n${n} top,0px)}`;
  });
  return rules + anchors.join('');
}
