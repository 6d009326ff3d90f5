import type { Parents } from 'mdast';
import { isQuotation, type Directive } from './directives.ts';
import { oneLine } from '../core/text/wording.ts';
import type { QuotationMarks } from '../core/words/marks.ts';
import { gatherWords, wordsOf } from './words.ts';

/** The words around a statement, with white space folded. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/**
 * Returns the words of the paragraph or the cell around a statement; for a quotation in a block of its own, those of the paragraph before
 * it.
 *
 * @param marks those of the article's language
 */
export function surroundings(node: Directive, ancestors: readonly Parents[], marks: QuotationMarks): Surroundings {
  // What is around a quotation within another is what its speaker says.
  const paragraph = ancestors.findLast((one) => one.type === 'paragraph' || one.type === 'tableCell' || isQuotation(one));
  if (paragraph) return wordsAround(paragraph, node, marks);
  const siblings: readonly { type: string }[] = ancestors.at(-1)?.children ?? [];
  const before = siblings.slice(0, siblings.indexOf(node)).findLast(({ type }) => type === 'paragraph' || type === 'heading');
  return { before: before?.type === 'paragraph' ? oneLine(wordsOf([before], marks)) : '', after: '' };
}

/**
 * Characters kept on either side of a statement: more than a readable paragraph has, and few enough that a very long one with
 * thousands of statements doesn't become gigabytes.
 */
const maxAround = 4000;

function wordsAround(paragraph: Parents, node: Directive, marks: QuotationMarks): Surroundings {
  const { text, places } = wordsIn(paragraph, marks);
  const { start, end } = places.get(node) ?? { start: 0, end: 0 };
  return { before: text.slice(Math.max(0, start - maxAround), start), after: text.slice(end, end + maxAround) };
}

interface ParagraphWords {
  readonly text: string;
  readonly places: ReadonlyMap<object, { readonly start: number; readonly end: number }>;
}

/** The words of each paragraph, so that they are gathered once, not for every statement in it. */
const cache = new WeakMap<Parents, ParagraphWords>();

function wordsIn(paragraph: Parents, marks: QuotationMarks): ParagraphWords {
  const known = cache.get(paragraph);
  if (known) return known;
  const { text, nodes } = gatherWords(paragraph, (node, before) => {
    if ('children' in node && !isQuotation(node)) return undefined;
    const words = wordsOf([node], marks).replace(/\s+/g, ' ');
    return before.endsWith(' ') && words.startsWith(' ') ? words.slice(1) : words;
  });
  const made = { text, places: new Map(nodes.map((one) => [one.node, one])) };
  cache.set(paragraph, made);
  return made;
}
