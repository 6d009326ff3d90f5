import type { Paragraph, Parents, Root, Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { finding } from '../core/finding.ts';
import type { NoteReference } from './annotation.ts';
import { attributesOf, isDirective, isLink, isUnclosed } from './directives.ts';
import { draftOf, type Draft } from './draft.ts';
import { walk } from './walk.ts';

/**
 * Puts the sign of each note behind the words that it is on, in the paragraph before it.
 *
 *     Sherman led.⏎⏎:::note{#n on="Sherman" basis="…"}⏎Deputy Secretary.⏎:::
 *     →   <p>Sherman<sup><a href="#n">1</a></sup> led.</p><div role="note" id="n">…</div>
 */
export function remarkNoteTargets() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    if (draft.notes.length === 0) return;
    walk(tree, (node, index, parent, ancestors) => {
      if (node.type !== 'containerDirective' || node.data?.annotation?.kind !== 'note') return;
      // Within another annotation, whose end is missing: that is found already.
      if (ancestors.some(({ type }) => type === 'containerDirective')) return;
      if (swallowed(parent, index)) return;
      const { id, number, on } = node.data.annotation.value;
      const paragraph = paragraphBefore(parent, index);
      const end = paragraph ? endOfWords(paragraph, on) : undefined;
      if (!end) report(draft, node, on, paragraph);
      else insertAfter(end, { type: 'noteReference', id, number });
    });
  };
}

interface Position {
  parent: Parents;
  /** The child of the parent behind which the sign goes, and how many characters of a text stay before it. */
  node: object;
  offset: number;
}

function paragraphBefore(parent: Parents, index: number): Paragraph | undefined {
  const before = parent.children.slice(0, index).findLast(({ type }) => type !== 'containerDirective');
  return before?.type === 'paragraph' ? before : undefined;
}

/** Whether an annotation that nothing closes, before this one, holds the paragraph: that is found already. */
function swallowed(parent: Parents, index: number): boolean {
  const before = parent.children.slice(0, index);
  return before
    .slice(before.findLastIndex(({ type }) => type !== 'containerDirective') + 1)
    .some((node) => isDirective(node) && isUnclosed(node));
}

/** Where the words end. A sign never stands inside a link or a direct quotation: it goes behind it. */
function endOfWords(paragraph: Paragraph, words: string): Position | undefined {
  const texts: { ancestors: Parents[]; node: Text; start: number }[] = [];
  let length = 0;
  walk(paragraph, (node, _index, _parent, ancestors) => {
    if (node.type !== 'text') return;
    texts.push({ ancestors: [...ancestors], node, start: length });
    length += node.value.length;
  });
  const whole = texts.map(({ node }) => node.value.replace(/\s/g, ' ')).join('');
  const found = whole.indexOf(words);
  if (found < 0) return undefined;
  const end = found + words.length;
  const last = texts.findLast(({ start }) => start < end);
  if (!last) return undefined;
  const closed = last.ancestors.findIndex(isClosed);
  const [parent, node] = closed < 0 ? [last.ancestors.at(-1), last.node] : [last.ancestors[closed - 1], last.ancestors[closed]];
  return parent && node && { parent, node, offset: end - last.start };
}

function isClosed(node: Parents): boolean {
  return isLink(node) || (node.type === 'textDirective' && node.name === 'quote');
}

function insertAfter({ parent, node, offset }: Position, reference: NoteReference): void {
  const children = parent.children as object[];
  const added: object[] = [reference];
  if ('value' in node && typeof node.value === 'string') {
    const rest = node.value.slice(offset);
    node.value = node.value.slice(0, offset);
    if (rest) added.push({ type: 'text', value: rest });
  }
  children.splice(children.indexOf(node) + 1, 0, ...added);
}

function report(draft: Draft, node: ContainerDirective, words: string, paragraph: Paragraph | undefined): void {
  const text = paragraph ? toString(paragraph).replace(/\s+/g, ' ') : '';
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  const near = at >= 0 ? text.slice(at, at + words.length) : undefined;
  draft.findings.push(finding('note-target', attributesOf(draft, node).placeOf('on'), { words, near }));
}
