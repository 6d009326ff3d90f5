import type { Paragraph, Parents, Root, Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { finding } from '../core/findings/finding.ts';
import type { NoteReference } from './annotation.ts';
import { attributesOf, isDirective, isLink, isQuotation, isUnclosed } from './directives.ts';
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
      if (!paragraph || !end) report(draft, node, on, paragraph);
      else insertAfter(paragraph, end, { type: 'noteReference', id, number });
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
  for (let at = index - 1; at >= 0; at--) {
    const before = parent.children[at];
    if (before?.type === 'paragraph') return before;
    if (before?.type !== 'containerDirective') return undefined;
  }
  return undefined;
}

/** Whether an annotation that nothing closes, before this one, holds the paragraph: that is found already. */
function swallowed(parent: Parents, index: number): boolean {
  const before = parent.children.slice(0, index);
  return before
    .slice(before.findLastIndex(({ type }) => type !== 'containerDirective') + 1)
    .some((node) => isDirective(node) && isUnclosed(node));
}

interface ParagraphText {
  /** Its words, white space as spaces. */
  readonly whole: string;
  /** Its texts in order, and where in the words each begins. */
  readonly texts: { ancestors: Parents[]; node: Text; start: number }[];
}

/** The words of a paragraph are gathered once, not again for every note on it. */
const gathered = new WeakMap<Paragraph, ParagraphText>();

function textOf(paragraph: Paragraph): ParagraphText {
  const known = gathered.get(paragraph);
  if (known) return known;
  const texts: ParagraphText['texts'] = [];
  const parts: string[] = [];
  let length = 0;
  walk(paragraph, (node, _index, _parent, ancestors) => {
    if (node.type !== 'text') return;
    texts.push({ ancestors: [...ancestors], node, start: length });
    parts.push(node.value.replace(/\s/g, ' '));
    length += node.value.length;
  });
  const whole = parts.join('');
  const text = { whole, texts };
  gathered.set(paragraph, text);
  return text;
}

/** Where the words end. A sign never stands inside a link or a direct quotation: it goes behind it. */
function endOfWords(paragraph: Paragraph, words: string): Position | undefined {
  const { whole, texts } = textOf(paragraph);
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
  return isLink(node) || isQuotation(node);
}

function insertAfter(paragraph: Paragraph, { parent, node, offset }: Position, reference: NoteReference): void {
  const children = parent.children as object[];
  const added: object[] = [reference];
  if ('value' in node && typeof node.value === 'string') {
    const rest = node.value.slice(offset);
    node.value = node.value.slice(0, offset);
    if (rest) added.push({ type: 'text', value: rest });
    // The texts that were gathered are those of the paragraph as it is now.
    const { texts } = textOf(paragraph);
    const index = texts.findIndex((one) => one.node === node);
    const before = texts[index];
    if (before && rest) texts.splice(index + 1, 0, { ...before, node: added[1] as Text, start: before.start + offset });
  }
  children.splice(children.indexOf(node) + 1, 0, ...added);
}

/** Reports words that are not in the paragraph, with those that differ only in capitals or white space as a suggestion. */
function report(draft: Draft, node: ContainerDirective, words: string, paragraph: Paragraph | undefined): void {
  const whole = paragraph ? textOf(paragraph).whole : '';
  const near = new RegExp(words.split(/\s+/).map(escaped).join('\\s+'), 'iu').exec(whole)?.[0] || undefined;
  draft.findings.push(finding('note-target', attributesOf(draft, node).placeOf('on'), { words, near }));
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
