import type { Fact } from '../core/sourcing/facts.ts';

type Found = Record<'publisher' | 'title' | 'author' | 'date', Fact[]>;

/** Reads what the structured data of a page says of its article (https://schema.org/NewsArticle). What is no JSON says nothing. */
export function jsonLdFacts(scripts: readonly string[]): Found {
  const found: Found = { publisher: [], title: [], author: [], date: [] };
  const add = (name: keyof Found, value: unknown, property: string): void => {
    if (typeof value === 'string' && value.trim() !== '') found[name].push({ value, from: `JSON-LD ${property}` });
  };
  for (const node of scripts.flatMap(nodesIn).filter(isArticle)) {
    add('title', node['headline'], 'headline');
    add('date', node['datePublished'], 'datePublished');
    add('publisher', nameOf(node['publisher']), 'publisher');
    const authors = [node['author']]
      .flat()
      .map(nameOf)
      .filter((name) => typeof name === 'string');
    if (authors.length > 0) add('author', authors.join(', '), 'author');
  }
  return found;
}

type Node = Readonly<Record<string, unknown>>;

function nodesIn(script: string): Node[] {
  try {
    const data: unknown = JSON.parse(script);
    const all = [data].flat() as Node[];
    return all.flatMap((node) => [node, ...([node['@graph'] ?? []].flat() as Node[])]);
  } catch {
    return [];
  }
}

function isArticle(node: unknown): node is Node {
  const type = typeof node === 'object' && node !== null ? (node as Node)['@type'] : undefined;
  return [type].flat().some((one) => typeof one === 'string' && /(?:Article|Posting|Report|WebPage)$/.test(one));
}

function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as Node)['name'] : value;
}
