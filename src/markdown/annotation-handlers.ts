import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Handlers, State } from 'mdast-util-to-hast';
import { defaultHandlers } from 'remark-rehype';
import type { NoteReference } from './annotation.ts';
import { checkedWordsIn, verificationIn } from './blocks/checked-words.ts';
import { pictureFigureHtml, tableFigureHtml } from './blocks/figure-html.ts';
import { renderTable } from './blocks/table-html.ts';
import { isDirective, type Directive } from './directives.ts';
import { draftOf, type Draft } from './draft.ts';
import {
  aliasesHtml,
  claimHtml,
  indirectHtml,
  inlineQuoteHtml,
  innerQuoteHtml,
  noteHtml,
  noteReferenceHtml,
  quoteCalloutHtml,
} from './html.ts';
import { typographic } from '../core/text/wording.ts';
import { paragraphBreak, quotedText } from './words.ts';

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
  noteReference: (_state: State, node: NoteReference) => noteReferenceHtml(node.id, node.number),
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
    case 'statement': {
      const statement = annotation.value;
      const ordinal = { number: annotation.number, count: context.statements.length };
      if (statement.form === 'indirect') return indirectHtml(statement, words, ordinal, context);
      return node.type === 'containerDirective'
        ? quoteCalloutHtml(statement, quotedWords(node, context), verificationIn(context, statement.id), ordinal, context)
        : inlineQuoteHtml(statement, quotedWords(node, context).flat(), ordinal, context);
    }
    case 'claim':
      return claimHtml(annotation.value, words, { number: annotation.number, count: context.claims.length }, context);
    case 'note':
      return noteHtml(annotation.value, words, context);
    case 'event':
      return h('a.event', { href: `#${annotation.value}` }, words);
    case 'term':
      return h('span.term', { id: annotation.value.id }, [...aliasesHtml(annotation.value.aliases), ...words]);
    case 'figure':
      return annotation.value.kind === 'table'
        ? tableFigureHtml(annotation.value, words, context)
        : pictureFigureHtml(annotation.value, words, context);
    case undefined:
      return words;
  }
}

/**
 * Renders the words of a quotation, by paragraphs: letter by letter the source's, with curly marks, and with the quotations in them
 * that are on record too.
 */
function quotedWords(node: Directive, context: Draft): ElementContent[][] {
  const shown = typographic(quotedText(node));
  const outer = node.data?.annotation;
  const inside = { ...context, ...(outer?.kind === 'statement' && { language: outer.value.language }) };
  let at = 0;
  const render = (child: Nodes): ElementContent[] => {
    if (!('children' in child)) return [{ type: 'text', value: shown.slice(at, (at += toString(child).length)) }];
    const words = child.children.flatMap(render);
    const annotation = isDirective(child) ? child.data?.annotation : undefined;
    if (annotation?.kind !== 'statement') return words;
    return innerQuoteHtml(annotation.value, words, { number: annotation.number, count: context.statements.length }, inside);
  };
  if (node.type !== 'containerDirective') return [node.children.flatMap(render)];
  return node.children.map((paragraph, i) => {
    if (i > 0) at += paragraphBreak.length;
    return render(paragraph);
  });
}
