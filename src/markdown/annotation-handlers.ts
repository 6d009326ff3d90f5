import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Handlers, State } from 'mdast-util-to-hast';
import { notCompared } from '../core/verification.ts';
import type { NoteReference } from './annotation.ts';
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

/** How remark-rehype renders annotations. One that could not be read (it has a finding) leaves its words. */
export const annotationHandlers: Handlers = {
  textDirective: render,
  leafDirective: render,
  containerDirective: render,
  noteReference: (_state: State, node: NoteReference) => noteReferenceHtml(node.id, node.number),
};

function render(state: State, node: Directive): ElementContent[] | ElementContent {
  const context = draftOf(state.options.file);
  const words = state.all(node).filter((child) => child.type !== 'text' || child.value !== '\n');
  const annotation = node.data?.annotation;
  switch (annotation?.kind) {
    case 'statement':
      if (annotation.value.form === 'indirect') return indirectHtml(annotation.value, words, context);
      return node.type === 'containerDirective'
        ? quoteCalloutHtml(annotation.value, context.comparisons.get(annotation.value.id)?.verification ?? notCompared, context)
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
