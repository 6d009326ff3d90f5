import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** A part of an article's HTML that is to stand on a page of its own. */
export interface Excerpt {
  /** The anchors that its links lead to. */
  readonly targets: ReadonlySet<string>;
  /** The ids that the heading had before. */
  readonly aliases: readonly string[];
  /**
   * What follows the heading, as it stands on that page.
   *
   * @param article the address of the article, where every anchor is that the page doesn't have
   * @param ids what the page has beside the excerpt
   */
  html(article: string, ids: Iterable<string>): string;
}

/**
 * Takes a section out of its article: its heading becomes the page's, those below it go up with it, and links to what isn't
 * on the page lead into the article.
 *
 *     <div class="heading"><h2 id="a">A</h2>…</div><p>See <a href="#b">B</a>.</p><div class="heading"><h3 id="c">C</h3>…</div>
 *     →   <p>See <a href="/articles/x/#b">B</a>.</p><div class="heading"><h2 id="c">C</h2>…</div>
 */
export function excerptOf(section: string): Excerpt {
  const tree = fromHtml(section, { fragment: true });
  const heading = tree.children.find((node) => node.type === 'element');
  const body: Root = { type: 'root', children: tree.children.filter((node) => node !== heading) };
  const headingParts = heading?.type === 'element' ? heading.children.filter((node) => node.type === 'element') : [];
  const own = headingParts.find(({ tagName }) => /^h\d$/.test(tagName));
  const rise = depthOf(own) - 1;
  const elements = [...elementsOf(body)];
  const links = elements.flatMap((element) => {
    const href = element.tagName === 'a' ? element.properties['href'] : undefined;
    return typeof href === 'string' && href.startsWith('#') ? [{ element, target: href.slice(1) }] : [];
  });
  const idsOf = (of: readonly Element[]): string[] =>
    of.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
  const aliases = idsOf(headingParts.filter((node) => node !== own));
  for (const element of elements) {
    const depth = depthOf(element);
    if (depth > 0) element.tagName = `h${depth - rise}`;
  }
  return {
    targets: new Set(links.map(({ target }) => target)),
    aliases,
    html(article, ids) {
      const here = new Set([...ids, ...aliases, ...idsOf(own ? [own] : []), ...idsOf(elements)]);
      for (const { element, target } of links)
        element.properties['href'] = `${here.has(target) && !isPermanent(element) ? '' : article}#${target}`;
      return toHtml(body);
    },
  };
}

/** Whether a link is there to be shared: the permanent address of a thing is in its article. */
function isPermanent({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.some((name) => name === 'permalink' || name === 'record');
}

/** 2 for an `<h2>`, 0 for what is no heading. */
function depthOf(element: Element | undefined): number {
  return Number(/^h([1-6])$/.exec(element?.tagName ?? '')?.[1] ?? 0);
}

function* elementsOf(parent: Root | Element): Generator<Element> {
  for (const node of parent.children) {
    if (node.type !== 'element') continue;
    yield node;
    yield* elementsOf(node);
  }
}
