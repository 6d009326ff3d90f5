import type { Note } from '../core/model/blocks/note.ts';
import { withShortNames } from '../site/short-names.ts';
import rules from '../styles/margin-notes.css?inline';

/**
 * Returns the style that puts each note of an article into the margin, beside its number in the text.
 *
 * @param crowded the ids of the notes that have no room there
 */
export function marginNoteStyle(notes: readonly Note[], crowded: ReadonlySet<string>): string {
  const beside = notes.filter(({ id }) => !crowded.has(id));
  // By number and not by id: what repeats takes few bytes when it is compressed.
  const anchors = beside.map(
    ({ number: n }) => `a[aria-label="${n}"]{anchor-name:--n${n}}[data-number="${n}"]{--words:anchor(--n${n} top,0px)}`,
  );
  const others = [...crowded].map((id) => `#${id}`);
  return withShortNames(rules + belowOthers + anchors.join('') + (others.length > 0 ? stayBelow(others) : ''));
}

/** All notes have one name as anchors: it stands for the last one that is already laid out, which is the one above. */
const belowOthers = '[data-number]{anchor-name:--m;--above:anchor(--m bottom,0px)}';

/** Returns the style of notes that stay below their paragraph although there is a margin. */
function stayBelow(notes: readonly string[]): string {
  return `${notes.join()}{anchor-name:none;inline-size:auto;margin-block-end:var(--space-1);position:static;& .back{display:inline-block}}`;
}
