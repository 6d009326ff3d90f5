import type { Nodes, Parents } from 'mdast';

/** Is called with each node: `parent.children[index] === node`, and `ancestors` leads from the root to the parent. */
export type Visitor = (node: Nodes, index: number, parent: Parents, ancestors: readonly Parents[]) => void;

/**
 * Visits every node below a parent in order. The visitor may replace a node or insert nodes after it; new nodes are visited
 * too. (`unist-util-visit` does more and creates a function for every node, which took a tenth of the time of parsing 1,000
 * articles.)
 */
export function walk(parent: Parents, visit: Visitor, ancestors: Parents[] = []): void {
  ancestors.push(parent);
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index] as Nodes;
    visit(node, index, parent, ancestors);
    if ('children' in node && parent.children[index] === node) walk(node, visit, ancestors);
  }
  ancestors.pop();
}
