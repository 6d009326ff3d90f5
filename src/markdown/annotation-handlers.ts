import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Paragraph } from 'mdast';
import type { Handlers, State } from 'mdast-util-to-hast';
import { defaultHandlers } from 'remark-rehype';
import type { NoteReference } from './annotation.ts';
import { isDirective, type Directive } from './directives.ts';
import { draftOf, type Draft } from './draft.ts';
import {
  aliasesHtml,
  claimHtml,
  indirectHtml,
  inlineQuoteHtml,
  noteHtml,
  noteReferenceHtml,
  quoteCalloutHtml,
  verifiedWordsHtml,
} from './html.ts';
import { walk } from './walk.ts';
import { notCompared, type Verification } from '../core/model/verification-status.ts';

/**
 * Renders annotations, as handlers of remark-rehype. Of an annotation that could not be read only the words are rendered; it has
 * a finding.
 *
 *     At :event[the dinner]{ref=dinner}.
 *     →   <p>At <a class="event" href="#dinner">the dinner</a>.</p>
 */
export const annotationHandlers: Handlers = {
  paragraph: renderParagraph,
  textDirective: render,
  leafDirective: render,
  containerDirective: render,
  noteReference: (state: State, node: NoteReference) =>
    noteReferenceHtml(node.id, node.number, draftOf(state.options.file).library.words),
};

/** Renders a paragraph and, after it, how each direct quotation in it was checked. */
function renderParagraph(state: State, node: Paragraph): ElementContent[] {
  const context = draftOf(state.options.file);
  const checked: Element[] = [];
  walk(node, (child) => {
    const annotation = isDirective(child) ? child.data?.annotation : undefined;
    if (annotation?.kind !== 'statement' || annotation.value.form !== 'direct') return;
    checked.push(verifiedWordsHtml(annotation.value, verificationIn(context, annotation.value.id), context));
  });
  return [defaultHandlers.paragraph(state, node), ...checked];
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
    case undefined:
      return words;
  }
}

function verificationIn({ comparisons }: Pick<Draft, 'comparisons'>, id: string): Verification {
  return comparisons.get(id)?.verification ?? notCompared;
}
