import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { copiesOf, type Picture } from '../../core/model/blocks/picture.ts';
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
    h('section.scroll', { tabIndex: 0, ariaLabelledBy: id }, table),
    h('p.figure-sources', [...sourcesHtml(figure, context), ' ', permalinkHtml(id, caption, context.library.words)]),
  ]);
}

/**
 * Builds a picture with its caption, credit and sources. It has its own width and height, so that nothing moves when it is loaded, and
 * copies in several widths (https://html.spec.whatwg.org/multipage/images.html#adaptive-images).
 */
export function pictureFigureHtml(figure: FigureFacts, caption: ElementContent[], context: HtmlContext): Element {
  const { id, shown, aliases } = figure;
  const picture = context.library.pictures.get(shown?.file ?? '');
  return h('figure.picture', { id, className: picture?.format === 'svg' || picture?.format === 'png' ? ['drawn'] : [] }, [
    ...aliasesHtml(aliases),
    ...(picture && shown ? [imageHtml(picture, shown.alt, context)] : []),
    h('figcaption', [
      ...caption,
      h('p.figure-sources', [
        `${shown?.credit ?? ''}. `.replace(/([.!?])\. $/, '$1 '),
        ...(figure.sources.length > 0 ? [...sourcesHtml(figure, context), ' '] : []),
        permalinkHtml(id, figure.caption, context.library.words),
      ]),
    ]),
  ]);
}

function imageHtml(picture: Picture, alt: string, { links }: HtmlContext): Element {
  const { copies, plain } = copiesOf(picture);
  const { width, height } = picture;
  const image = h('img', {
    src: links.picture(plain.name),
    alt,
    width,
    height,
    loading: 'lazy',
    decoding: 'async',
  });
  if (copies.length === 0) return image;
  const srcSet = copies.map((copy) => `${links.picture(copy.name)} ${copy.width}w`).join(', ');
  return h('picture', [h('source', { type: 'image/webp', srcSet, sizes: `min(92vw, 42rem, ${width}px)` }), image]);
}
