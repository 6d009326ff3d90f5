import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { articleHtml, type Article } from '../../core/model/article.ts';
import type { Permalinks } from '../../core/model/permalinks.ts';
import type { HtmlTree } from '../../core/text/html-tree.ts';

/**
 * Returns the body of an article as HTML that is whole wherever it is read: without the controls, classes and styles of its page, and with
 * in words what the style sheet draws there. Notes stand where they do on the page, and the mark of a statement says whose it is.
 *
 *     <p><span class="said" id="a">He left</span>.<a class="mark" href="/quotes/a/" aria-label="Said: R"></a></p>
 *     →   <p>He left. <a href="https://…/quotes/a/">[Said: R]</a></p>
 */
export function feedHtml(article: Article, links: Pick<Permalinks, 'absolute' | 'article'>): string {
  const page = links.absolute(links.article(article.id));
  const absolute = (path: string): string => (path.startsWith('#') ? `${page}${path}` : links.absolute(path));
  return toHtml({ type: 'root', children: plain(articleHtml(article), absolute) });
}

function plain(nodes: HtmlTree, absolute: (path: string) => string): ElementContent[] {
  return nodes.flatMap((node) => (node.type === 'element' ? plainElement(node, absolute) : node.type === 'text' ? [node] : []));
}

function plainElement(element: Element, absolute: (path: string) => string): ElementContent[] {
  const { tagName, properties, children } = element;
  const is = (...names: string[]): boolean => names.some((name) => [properties['className']].flat().includes(name));
  const inner = (): ElementContent[] => plain(children, absolute);
  const href = typeof properties['href'] === 'string' ? absolute(properties['href']) : undefined;
  const label = typeof properties['ariaLabel'] === 'string' ? properties['ariaLabel'] : '';
  if (dropped.has(tagName) || is('permalink', 'back', 'note-label', 'unseen')) return [];
  if (is('mark')) return [{ type: 'text', value: ' ' }, h('a', { href }, `[${label}]`)];
  if (properties['role'] === 'doc-noteref') return [h('a', { href }, `[${label}]`)];
  if (tagName === 'summary') return [h('p', h('strong', inner()))];
  if (is('side')) return [{ type: 'text', value: '· ' }, ...inner()];
  const kept = keptProperties(properties, absolute);
  if (tagName === 'span' && children.length === 0) return [];
  if (unwrapped.has(tagName) || (tagName === 'span' && Object.keys(kept).length === 0) || is('heading')) return inner();
  return [h(tagName, kept, inner())];
}

/** What draws something, or is for one page alone. */
const dropped = new Set(['i', 'svg', 'source', 'script', 'style', 'button']);
/** What has no meaning of its own outside the page. */
const unwrapped = new Set(['details', 'picture', 'section']);

/** Properties that mean something to whoever shows the text. */
const meaningful = [
  'href',
  'src',
  'cite',
  'alt',
  'width',
  'height',
  'lang',
  'dir',
  'hrefLang',
  'dateTime',
  'start',
  'colSpan',
  'rowSpan',
  'scope',
];
const addresses = new Set(['href', 'src', 'cite']);

function keptProperties(properties: Properties, absolute: (path: string) => string): Properties {
  const kept = meaningful.flatMap((name) => {
    const value = properties[name];
    if (value === undefined || value === null) return [];
    return [[name, addresses.has(name) && typeof value === 'string' ? absolute(value) : value] as const];
  });
  return Object.fromEntries(kept);
}
