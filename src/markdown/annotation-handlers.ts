import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Paragraph } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { defaultHandlers } from 'remark-rehype';
import type { NoteReference } from './annotation.ts';
import { checkedWordsIn, verificationIn } from './blocks/checked-words.ts';
import { tableFigureHtml } from './blocks/figure-html.ts';
import { renderTable } from './blocks/table-html.ts';
import type { Directive } from './directives.ts';
import { draftOf } from './draft.ts';
import {
  aliasesHtml,
  claimHtml,
  indirectHtml,
  inlineQuoteHtml,
  noteHtml,
  noteReferenceHtml,
  quoteCalloutHtml,
} from './html.ts';

/**
 * Renders annotations, as handlers of remark-rehype. Of an annotation that could not be read only the words are rendered; it has
 * a finding.
 *
 *     At :event[the dinner]{ref=dinner}.
 *     →   <p>At <a class="event" href="#dinner">the dinner</a>.</p>
 */
export const annotationHandlers: Handlers = {
  paragraph: renderParagraph,
  table: renderTable,
  textDirective: render,
  leafDirective: render,
  containerDirective: render,
  noteReference: (state: State, node: NoteReference) =>
    noteReferenceHtml(node.id, node.number, draftOf(state.options.file).library.words),
};

/** Renders a paragraph and, after it, how each direct quotation in it was checked. */
function renderParagraph(state: State, node: Paragraph): ElementContent[] {
  return [defaultHandlers.paragraph(state, node), ...checkedWordsIn(node, draftOf(state.options.file))];
}

function render(state: State, node: Directive): ElementContent[] | ElementContent {
  const context = draftOf(state.options.file);
  const words = state.all(node).filter((child) => child.type !== 'text' || child.value !== '\n');
  const annotation = node.data?.annotation;
  switch (annotation?.kind) {
    case 'statement':
      if (annotation.value.form === 'indirect') return indirectHtml(annotation.value, words, context);
      return node.type === 'containerDirective'
        ? quoteCalloutHtml(annotation.value, verificationIn(context, annotation.value.id), context)
        : inlineQuoteHtml(annotation.value, context);
    case 'claim':
      return claimHtml(annotation.value, words, context);
    case 'note':
      return noteHtml(annotation.value, words, context);
    case 'event':
      return h('a.event', { href: `#${annotation.value}` }, words);
    case 'term':
      return h('span.term', { id: annotation.value.id }, [...aliasesHtml(annotation.value.aliases), ...words]);
    case 'figure':
      return tableFigureHtml(annotation.value, words, context);
    case undefined:
      return words;
  }
}
