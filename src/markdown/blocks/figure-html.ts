import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Figure } from '../../core/model/blocks/figure.ts';
import { aliasesHtml, permalinkHtml, sourcesHtml, type HtmlContext } from '../html.ts';

/** What the builders show of a figure: everything but its section. */
type FigureFacts = Omit<Figure, 'section'>;

/**
 * Builds a table with its caption and sources. A table that is wider than its column scrolls within a region that the keyboard
 * reaches (https://www.w3.org/WAI/ARIA/apg/patterns/landmarks/examples/region.html); its caption, which has the id, is its name.
 */
export function tableFigureHtml(figure: FigureFacts, table: ElementContent[], context: HtmlContext): Element {
  const { id, caption, aliases } = figure;
  return h('figure.table', [
    ...aliasesHtml(aliases),
    h('figcaption', { id }, caption),
    h('div.scroll', { role: 'region', tabIndex: 0, ariaLabelledBy: id }, table),
    h('p.figure-sources', [...sourcesHtml(figure, context), ' ', permalinkHtml(id, caption, context.library.words)]),
  ]);
}
