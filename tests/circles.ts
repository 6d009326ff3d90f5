/**
 * Finds circles in a graph: groups of nodes that lead to each other, and nodes that lead to themselves. They are its strongly
 * connected components (Tarjan, https://doi.org/10.1137/0201010).
 *
 * @param graph each node and the nodes that it leads to; targets that are not nodes are ignored
 * @returns the circles, each sorted, in the order of their first nodes
 */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];

  const visit = (node: string): number => {
    const at = order.size;
    order.set(node, at);
    lowest.set(node, at);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue;
      const reached = order.has(next) ? (open.includes(next) ? (order.get(next) ?? at) : Infinity) : visit(next);
      lowest.set(node, Math.min(lowest.get(node) ?? at, reached));
    }
    if (lowest.get(node) === at) {
      const circle = open.splice(open.indexOf(node)).sort();
      if (circle.length > 1 || graph.get(node)?.includes(node)) circles.push(circle);
    }
    return lowest.get(node) ?? at;
  };

  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles.sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}
