import type { Nodes, Parents } from 'mdast';
import { isDirective, isQuotation, type Directive } from './directives.ts';
import { oneLine } from '../core/text/wording.ts';
import { wordsOf } from './words.ts';

/** The words of the paragraph around a statement, white space folded: for a block quotation, of the paragraph before it. */
export function surroundings(node: Directive, ancestors: readonly Parents[]): { before: string; after: string } {
  const paragraph = ancestors.findLast((ancestor) => ancestor.type === 'paragraph');
  if (paragraph) return wordsAround(paragraph, node);
  const siblings: readonly { type: string }[] = ancestors.at(-1)?.children ?? [];
  const before = siblings.slice(0, siblings.indexOf(node)).findLast(({ type }) => type === 'paragraph' || type === 'heading');
  return { before: before?.type === 'paragraph' ? oneLine(wordsOf([before])) : '', after: '' };
}

/** So much of a paragraph is kept on either side of a statement: of a very long one with very many, all would be gigabytes. */
const mostAround = 4000;

function wordsAround(paragraph: Parents, node: Directive): { before: string; after: string } {
  const { text, places } = wordsIn(paragraph);
  const [start, end] = places.get(node) ?? [0, 0];
  return {
    before: text.slice(Math.max(0, start - mostAround), start),
    after: text.slice(end, end + mostAround),
  };
}

interface ParagraphWords {
  readonly text: string;
  /** Where in the text each annotation begins and ends. */
  readonly places: ReadonlyMap<object, readonly [start: number, end: number]>;
}

/** The words of a paragraph, white space folded, are gathered once, not for every statement in it. */
const gathered = new WeakMap<Parents, ParagraphWords>();

function wordsIn(paragraph: Parents): ParagraphWords {
  const known = gathered.get(paragraph);
  if (known) return known;
  const places = new Map<object, readonly [number, number]>();
  let text = '';
  const gather = (nodes: readonly Nodes[]): void => {
    for (const node of nodes) {
      const start = text.length;
      if ('children' in node && !isQuotation(node)) gather(node.children);
      else {
        const words = wordsOf([node]).replace(/\s+/g, ' ');
        text += text.endsWith(' ') && words.startsWith(' ') ? words.slice(1) : words;
      }
      if (isDirective(node)) places.set(node, [start, text.length]);
    }
  };
  gather(paragraph.children);
  gathered.set(paragraph, { text, places });
  return { text, places };
}
