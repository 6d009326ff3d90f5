import type { Nodes, Parents, Root, Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { finding } from '../core/findings/finding.ts';
import type { NoteReference } from './annotation.ts';
import { attributesOf, isDirective, isLink, isQuotation, isUnclosed } from './directives.ts';
import { draftOf, type Draft } from './draft.ts';
import { walk } from './walk.ts';
import { gatherWords, type PlacedNode } from './words.ts';

/**
 * Puts the sign of each note after the words that it is on, in the paragraph, list or table before it.
 *
 *     Sherman led.⏎⏎:::note{#n on="Sherman" basis="the programme"}⏎Deputy Secretary.⏎:::
 *     →   <p>Sherman<sup class="note-ref"><a …></a></sup> led.</p>…<section class="note" role="note">…
 */
export function remarkNoteTargets() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    if (draft.notes.length === 0) return;
    walk(tree, (node, index, parent, ancestors) => {
      if (node.type !== 'containerDirective' || node.data?.annotation?.kind !== 'note') return;
      if (node.data.footnote) return;
      // Inside another annotation: that its end is missing has been reported.
      if (ancestors.some(({ type }) => type === 'containerDirective')) return;
      if (isParagraphSwallowed(parent, index)) return;
      const { id, number, on } = node.data.annotation.value;
      const blocks = blocksBefore(parent, index);
      for (const block of blocks) {
        const end = endOfWords(block, on);
        if (end) return insertAfter(block, end, { type: 'noteReference', id, number });
      }
      report(draft, node, on, blocks[0]);
    });
  };
}

/**
 * Returns what a note may be on, the nearest first: the paragraph or list before it, and tables after that one, with nothing but
 * other notes and quotations between them.
 */
function blocksBefore(parent: Parents, index: number): Parents[] {
  const blocks: Parents[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const before = parent.children[at];
    if (before?.type === 'paragraph' || before?.type === 'list') return [...blocks, before];
    if (before?.type !== 'containerDirective') return blocks;
    if (before.data?.annotation?.kind === 'figure') blocks.push(before);
  }
  return blocks;
}

/** Whether an unclosed annotation before this one may hold the paragraph: that its end is missing has been reported. */
function isParagraphSwallowed(parent: Parents, index: number): boolean {
  const before = parent.children.slice(0, index);
  return before
    .slice(before.findLastIndex(({ type }) => type !== 'containerDirective') + 1)
    .some((node) => isDirective(node) && isUnclosed(node));
}

interface ParagraphText {
  /** The words, each white space character as a space. */
  readonly whole: string;
  /** The texts in order, and where in the words each begins. */
  readonly texts: Pick<PlacedNode, 'ancestors' | 'node' | 'start'>[];
}

/** The text of each paragraph, so that it is gathered once, not for every note on it. */
const cache = new WeakMap<Parents, ParagraphText>();

function textOf(paragraph: Parents): ParagraphText {
  const known = cache.get(paragraph);
  if (known) return known;
  const { text: whole, nodes } = gatherWords(paragraph, (node) => {
    if (node.type === 'text') return node.value.replace(/\s/g, ' ');
    return 'children' in node ? undefined : '';
  });
  const text = { whole, texts: nodes.filter(({ node }) => node.type === 'text') };
  cache.set(paragraph, text);
  return text;
}

interface Position {
  readonly parent: Parents;
  /** The child of the parent that the sign follows; of a text, only its first `offset` characters stay before the sign. */
  readonly node: Nodes;
  readonly offset: number;
}

/** Finds where the words end. A sign is never inside a link or a direct quotation: it follows it. */
function endOfWords(paragraph: Parents, words: string): Position | undefined {
  const { whole, texts } = textOf(paragraph);
  // However many spaces or line breaks are between two words, readers see one space.
  const found = new RegExp(words.trim().split(/\s+/).map(escaped).join('\\s+'), 'u').exec(whole);
  if (!found) return undefined;
  const end = found.index + found[0].length;
  const last = texts.findLast(({ start }) => start < end);
  if (!last) return undefined;
  const outermost = last.ancestors.findIndex((node) => isLink(node) || isQuotation(node));
  const path = [...last.ancestors, last.node];
  const at = outermost < 0 ? path.length - 1 : outermost;
  const [parent, node] = [last.ancestors[at - 1], path[at]];
  return parent && node && { parent, node, offset: end - last.start };
}

function insertAfter(paragraph: Parents, { parent, node, offset }: Position, reference: NoteReference): void {
  const added: (NoteReference | Text)[] = [reference];
  if (node.type === 'text') {
    const rest: Text = { type: 'text', value: node.value.slice(offset) };
    node.value = node.value.slice(0, offset);
    if (rest.value !== '') {
      added.push(rest);
      // The next note on this paragraph must find the text in its two parts.
      const { texts } = textOf(paragraph);
      const index = texts.findIndex((one) => one.node === node);
      const before = texts[index];
      if (before) texts.splice(index + 1, 0, { ...before, node: rest, start: before.start + offset });
    }
  }
  const children = parent.children as Nodes[];
  children.splice(children.indexOf(node) + 1, 0, ...added);
}

/** Reports words that are not in the paragraph, with those that differ only in capitals as a suggestion. */
function report(draft: Draft, node: ContainerDirective, words: string, paragraph: Parents | undefined): void {
  const whole = paragraph ? textOf(paragraph).whole : '';
  const near = new RegExp(words.split(/\s+/).map(escaped).join('\\s+'), 'iu').exec(whole)?.[0] || undefined;
  draft.findings.push(finding('note-target', attributesOf(draft, node).placeOf('on'), { words, near }));
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
