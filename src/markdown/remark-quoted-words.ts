import type { Blockquote, Nodes, Parents, Root } from 'mdast';
import type { VFile } from 'vfile';
import { quotedIn } from '../core/verification/quoted-words.ts';
import { isDirective, isQuotation } from './directives.ts';
import { draftOf, placeOf, placesOf, type Draft } from './draft.ts';
import { walk } from './walk.ts';
import { oneLine } from '../core/text/wording.ts';
import { wordsOf } from './words.ts';

/** So many are gathered of one article: it quotes a few, and each is looked for in the texts of sources. */
const most = 500;

/**
 * Gathers the words that stand in quotation marks or in a block of their own and are no annotation: nothing of the page says
 * that they were compared with a source.
 *
 *     He said: “We will stay.”   →   draft.quoted: [{ words: 'We will stay.', form: 'marks', … }]
 */
export function remarkQuotedWords() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    walk(tree, (node, _index, _parent, ancestors) => {
      if (draft.quoted.length >= most || ancestors.some(({ type }) => type === 'blockquote')) return;
      if (node.type === 'blockquote') gatherBlock(draft, node, ancestors);
      else if (node.type === 'paragraph' || node.type === 'heading') gatherMarked(draft, node, ancestors);
    });
  };
}

function gatherBlock(draft: Draft, node: Blockquote, ancestors: readonly Parents[]): void {
  let annotated = false;
  walk(node, (child) => (annotated ||= isQuotation(child)));
  const blocks = node.children.filter(({ type }) => type !== 'heading');
  const words = oneLine(blocks.map((child) => wordsOf([child])).join(' '));
  if (annotated || words === '') return;
  draft.quoted.push({ words, form: 'block', place: placeOf(draft, node), sources: sourcesOf(draft, ancestors) });
}

function gatherMarked(draft: Draft, node: Parents, ancestors: readonly Parents[]): void {
  if (ancestors.some(isQuotation)) return;
  const parts: Part[] = [];
  let text = '';
  const gather = (child: Nodes, within: readonly Parents[]): void => {
    if (isQuotation(child)) return;
    parts.push({ start: text.length, node: child, sources: sourcesOf(draft, within) });
    if (child.type === 'break') text += ' ';
    else if (child.type === 'text') text += child.value;
    else if ('children' in child) for (const one of child.children) gather(one, [...within, child]);
  };
  for (const child of node.children) gather(child, [...ancestors, node]);
  for (const { words, offset } of quotedIn(text)) {
    const part = parts.findLast(({ start, node: { type } }) => type === 'text' && start <= offset);
    if (!part) continue;
    draft.quoted.push({
      words: oneLine(words),
      form: 'marks',
      place: placesOf(draft, part.node, text.slice(part.start, offset))(offset - part.start),
      sources: part.sources,
    });
  }
}

/** A node of a paragraph: where in the paragraph's words it begins, and what those rest on. */
interface Part {
  readonly start: number;
  readonly node: Nodes;
  readonly sources: readonly string[];
}

function sourcesOf(draft: Draft, ancestors: readonly Parents[]): readonly string[] {
  for (const node of [...ancestors].reverse()) {
    const annotation = isDirective(node) ? node.data?.annotation : undefined;
    if (annotation?.kind === 'statement' || annotation?.kind === 'claim') return [annotation.value.source];
    if (annotation?.kind === 'note' && annotation.value.sources.length > 0)
      return annotation.value.sources.map(({ source }) => source);
  }
  return draft.source === '' ? [] : [draft.source];
}
