import type { Place } from '../text/place.ts';
import type { Block } from './record/recorded.ts';

/**
 * Returns what a reader has just read, or is reading, at a place of an article: the block that it is in and those before it, up to the
 * last paragraph. A section is a page of its own, so that nothing before its heading counts; notes are beside the text.
 */
export function readBefore(blocks: readonly Block[], place: Place): Block[] {
  if (!place.known) return [];
  const at = blocks.findLastIndex((block) => block.place.known && block.place.line <= place.line);
  const own = blocks[at];
  if (!own) return [];
  const before = blocks.slice(0, at).filter(({ kind, section }) => kind !== 'note' && section === own.section);
  const last = before.findLastIndex(({ kind }) => kind === 'paragraph');
  return [...before.slice(Math.max(0, last)), own];
}

/** Whether a place of an article is in one of these blocks. */
export function isIn(blocks: readonly Block[], within: readonly Block[], place: Place): boolean {
  if (!place.known) return false;
  const at = blocks.findLast((block) => block.place.known && block.place.line <= place.line);
  return at !== undefined && within.includes(at);
}
