import type { Blockquote, Nodes, Parents, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { leadsToWords, quotedIn } from '../core/verification/quoted-words.ts';
import { attributesOf, isDirective, isLink, isQuotation } from './directives.ts';
import { draftOf, placeOf, placesOf, type Draft } from './draft.ts';
import { walk } from './walk.ts';
import { oneLine } from '../core/text/wording.ts';
import { gatherWords, wordsOf, type PlacedNode } from './words.ts';

/**
 * Most words in quotation marks that are gathered from one article: it has a few, and each is looked for in every text of a
 * source.
 */
const maxQuoted = 500;

/**
 * Gathers words in quotation marks or in a block quotation that are no annotation: nothing on the page says that they were
 * compared with a source.
 *
 *     He said: “We will stay.”   →   draft.quoted: We will stay.
 */
export function remarkQuotedWords() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    walk(tree, (node, _index, _parent, ancestors) => {
      if (draft.quoted.length >= maxQuoted || ancestors.some(({ type }) => type === 'blockquote')) return;
      if (node.type === 'blockquote') gatherBlock(draft, node, ancestors);
      else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
        gatherMarked(draft, node, ancestors);
      else if (node.type === 'containerDirective') gatherCaption(draft, node);
    });
  };
}

function gatherBlock(draft: Draft, node: Blockquote, ancestors: readonly Parents[]): void {
  let annotated = false;
  walk(node, (child) => (annotated ||= isQuotation(child)));
  const blocks = node.children.filter(({ type }) => type !== 'heading');
  const words = oneLine(blocks.map((child) => wordsOf([child], draft.marks)).join(' '));
  // A box such as `> [!NOTE]` is no quotation, and has been reported.
  if (annotated || words === '' || /^\[!\w+\]/.test(words)) return;
  draft.quoted.push({
    words,
    form: 'block',
    declared: false,
    place: placeOf(draft, node),
    sources: sourcesOf(draft, ancestors),
  });
}

function gatherMarked(draft: Draft, node: Parents, ancestors: readonly Parents[]): void {
  if (ancestors.some(isQuotation)) return;
  const { text, nodes } = gatherWords(node, plainWords);
  for (const { words, offset } of quotedIn(text)) {
    const part = nodes.findLast((one) => one.node.type === 'text' && one.start <= offset);
    if (!part) continue;
    const inside = nodes.filter(({ start }) => offset <= start && start <= offset + words.length);
    draft.quoted.push({
      words: oneLine(words),
      form: 'marks',
      declared: [...inside.map((one) => one.node), ...part.ancestors].some(isName),
      place: placesOf(draft, part.node, text.slice(part.start, offset))(offset - part.start),
      sources: sourcesOf(draft, [...ancestors, ...part.ancestors]),
    });
  }
  gatherItalics(draft, text, nodes, ancestors);
}

/** Gathers words in quotation marks from a caption, which is an attribute. */
function gatherCaption(draft: Draft, node: ContainerDirective): void {
  const figure = node.data?.annotation?.kind === 'figure' ? node.data.annotation.value : undefined;
  for (const { words } of quotedIn(figure?.caption ?? '')) {
    draft.quoted.push({
      words: oneLine(words),
      form: 'marks',
      declared: false,
      place: attributesOf(draft, node).placeOf('caption'),
      sources: sourcesOf(draft, [node]),
    });
  }
}

/** Gathers words in italics that are given as somebody's: "he called it *a disaster*". */
function gatherItalics(draft: Draft, text: string, nodes: readonly PlacedNode[], ancestors: readonly Parents[]): void {
  for (const { node, start, end, ancestors: around } of nodes) {
    const words = text.slice(start, end);
    if (node.type !== 'emphasis' || words.trim() === '' || /^[“"«„‘]/u.test(words) || !leadsToWords(text.slice(0, start)))
      continue;
    draft.quoted.push({
      words: oneLine(words),
      form: 'italics',
      declared: [...around, ...node.children].some(isName),
      place: placeOf(draft, node),
      sources: sourcesOf(draft, [...ancestors, ...around]),
    });
  }
}

/** Whether a node marks its words as a name or a term. */
function isName(node: Nodes | Parents): boolean {
  return isLink(node) || (isDirective(node) && node.name === 'term');
}

/** Returns words as they are typed, without those of direct quotations, which have been compared, and without code. */
function plainWords(node: Nodes): string | undefined {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node && !isQuotation(node) ? undefined : '';
}

/** Returns the sources of the innermost annotation around the words that has some; otherwise the principal sources. */
function sourcesOf(draft: Draft, ancestors: readonly Parents[]): readonly string[] {
  for (const node of [...ancestors].reverse()) {
    const annotation = isDirective(node) ? node.data?.annotation : undefined;
    if (annotation?.kind === 'statement' || annotation?.kind === 'claim') return [annotation.value.source];
    if ((annotation?.kind === 'note' || annotation?.kind === 'figure') && annotation.value.sources.length > 0)
      return annotation.value.sources.map(({ source }) => source);
  }
  return draft.principalSources ?? [];
}
