import type { Element, ElementContent, Root } from 'hast';

/**
 * Puts signs after the full stop: the marks of statements and claims, and the numbers of notes, where the punctuation after the words
 * was before it.
 *
 *     :claim[It is so]{#so locator=p4}, they say.
 *     →   <p><span class="claim" id="so">…It is so</span>,<a id="ref--c1" title="claim 1 of 1" class="mark claims" href="/articles/talks/so/"…></a> they say.</p>
 */
export function rehypeSigns() {
  return (tree: Root): void => {
    for (const node of tree.children) if (node.type === 'element') moveSigns(node);
  };
}

function moveSigns(parent: Element): void {
  const moved: ElementContent[] = [];
  let signs: ElementContent[] = [];
  for (const node of parent.children) {
    if (node.type === 'element' && !isSign(node)) {
      moveSigns(node);
      moved.push(...signs, node);
      signs = isMarked(node) ? numbersAtEnd(node) : [];
    } else if (node.type === 'text' && signs.length > 0) {
      const [stop = ''] = /^[\p{Pf}\p{Pe}"'.,;:!?…]*/u.exec(node.value) ?? [];
      const rest = node.value.slice(stop.length);
      moved.push(...textOf(stop), ...signs, ...textOf(rest));
      signs = [];
    } else if (node.type === 'element') signs.push(node);
    else moved.push(node);
  }
  parent.children = [...moved, ...signs];
}

/** Takes the numbers of notes that are last among the words of a statement or claim out of it. */
function numbersAtEnd(marked: Element): ElementContent[] {
  const last = marked.children.findLastIndex((node) => node.type !== 'element' || !isSign(node));
  return marked.children.splice(last + 1);
}

function isSign({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && (className.includes('mark') || className.includes('note-ref'));
}

function isMarked({ tagName, properties: { className } }: Element): boolean {
  return tagName === 'span' && Array.isArray(className) && (className.includes('said') || className.includes('claim'));
}

function textOf(value: string): ElementContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
