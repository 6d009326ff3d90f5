import type { Element, ElementContent } from 'hast';
import { elementsIn, idsIn, type HtmlTree } from '../../core/text/html-tree.ts';
import type { SectionPage } from '../../core/model/pages/section-page.ts';

/** Returns the anchors that a section page links to, without those that only its heading links to. */
export function linkedFrom(page: SectionPage): Set<string> {
  return new Set([...elementsIn(bodyOf(page))].flatMap((element) => targetOf(element) ?? []));
}

/**
 * Takes a section with those below it out of its article: its heading becomes the page's, the headings below it move up with
 * it, and links to anchors that the page doesn't have lead into the article.
 *
 *     <section class="heading"><h2 id="a">A</h2>…</section><p>See <a href="#b">B</a>.</p><section class="heading"><h3 id="c">C</h3>…</section>
 *     →   <p>See <a href="/articles/x/#b">B</a>.</p><section class="heading"><h2 id="c">C</h2>…</section>
 *
 * @param article the address of the article
 * @param ids the ids that the page has outside this excerpt
 */
export function excerptOf(page: SectionPage, article: string, ids: readonly string[]): ElementContent[] {
  const { section } = page;
  const body = bodyOf(page);
  const here = new Set([...ids, ...section.aliases, section.id, ...idsIn(body)]);
  const move = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    const depth = depthOf(node);
    const target = targetOf(node);
    const isElsewhere = target !== undefined && (isPermanent(node) || !here.has(target));
    return {
      ...node,
      tagName: depth > 0 ? `h${depth - section.depth + 1}` : node.tagName,
      properties: isElsewhere ? { ...node.properties, href: `${article}#${target}` } : node.properties,
      children: node.children.map(move),
    };
  };
  return body.map(move);
}

/** Returns what follows the heading of the page. */
function bodyOf({ parts }: SectionPage): HtmlTree {
  return parts.flatMap(({ html }) => html).slice(1);
}

/** Returns the anchor on the same page that a link leads to. */
function targetOf({ tagName, properties: { href } }: Element): string | undefined {
  return tagName === 'a' && typeof href === 'string' && href.startsWith('#') ? href.slice(1) : undefined;
}

/** Whether a link is there to be shared: the permanent address of a thing is in its article. */
function isPermanent({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.some((name) => name === 'permalink' || name === 'mark');
}

/** Returns the level of a heading: 2 for an `<h2>`, 0 for an element that is no heading. */
function depthOf({ tagName }: Element): number {
  return Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);
}
