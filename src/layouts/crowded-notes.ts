import type { Element } from 'hast';
import { textOf, type HtmlTree } from '../core/text/html-tree.ts';

/** Pixels that a note may be below its words. */
const farthest = 90;

/** What a text and its notes measure in a wide window (tokens.css, notes.css, margin-notes.css): pixels, and characters of a line. */
const text = { line: 33, characters: 64, between: 33 };
const note = { line: 23.2, characters: 34, between: 24 };

/**
 * Returns the ids of the notes for which the margin has no room beside their words, because too many notes are close together. They
 * stay below their paragraph.
 */
export function crowdedNotes(body: HtmlTree): Set<string> {
  const crowded = new Set<string>();
  let y = 0;
  /** Where the last note in the margin ends. */
  let end = -Infinity;
  const places = new Map<string, number>();
  for (const block of blocksIn(body)) {
    const id = noteIn(block);
    if (id === undefined) {
      for (const [ref, before] of refsIn([block])) places.set(ref, y + Math.floor(before / text.characters) * text.line);
      y += heightOf(block, text);
      continue;
    }
    const words = places.get(id) ?? y;
    const top = Math.max(words, end);
    if (top - words > farthest) {
      crowded.add(id);
      y += heightOf(block, { ...note, characters: text.characters });
    } else end = top + heightOf(block, note);
  }
  return crowded;
}

function heightOf(block: Element, { line, characters, between }: typeof text): number {
  return Math.ceil(textOf([block]).length / characters) * line + between;
}

/** Yields the blocks of text and the notes. */
function* blocksIn(tree: HtmlTree): Generator<Element> {
  for (const node of tree) {
    if (node.type !== 'element') continue;
    const isText = /^(?:p|h[1-6]|li|dt|dd|tr|figcaption)$/.test(node.tagName);
    if (isText || noteIn(node) !== undefined) yield node;
    else yield* blocksIn(node.children);
  }
}

/** Returns the id of a note, if the element is one. */
function noteIn({ properties, children }: Element): string | undefined {
  if (properties['role'] !== 'note') return undefined;
  const inner = children.flatMap((child) => (child.type === 'element' ? child.children : []));
  return inner.flatMap((child) => (child.type === 'element' ? [child.properties.id] : [])).find((id) => typeof id === 'string');
}

/** Yields the ids of the notes that a text refers to, each with the number of characters before it. */
function* refsIn(tree: HtmlTree, before = 0): Generator<[string, number]> {
  for (const node of tree) {
    if (node.type === 'element') {
      const { id } = node.properties;
      if (typeof id === 'string' && id.startsWith('ref-')) yield [id.slice('ref-'.length), before];
      yield* refsIn(node.children, before);
    }
    before += node.type === 'element' || node.type === 'text' ? textOf([node]).length : 0;
  }
}
