import type { Graph, Thing } from 'schema-dts';

/**
 * Writes what a page says about itself, in the vocabulary of https://schema.org, as JSON-LD that is safe in a script element: no
 * text in it can end the element or open a comment.
 */
export function jsonLdScript(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(/</g, '\\u003c');
}
