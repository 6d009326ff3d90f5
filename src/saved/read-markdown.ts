import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { parse } from 'yaml';
import type { Nodes } from 'mdast';
import type { Fact, FactName, SavedText } from '../core/sourcing/facts.ts';

/** Reads a Markdown file: the words of each of its blocks, and its front matter if it has any. */
export function readMarkdown(text: string): SavedText {
  const tree = remark().use(remarkFrontmatter).parse(text);
  const [first] = tree.children;
  const front = first?.type === 'yaml' ? frontMatter(first.value) : {};
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1);
  const titles = front.title ?? (heading ? [{ value: toString(heading), from: 'heading' }] : []);
  const blocks = tree.children
    .filter((node) => node.type !== 'yaml' && !(node === heading && front.title === undefined))
    .flatMap(blocksIn);
  return { text: blocks.join('\n\n'), facts: { ...front, title: titles }, unsure: [] };
}

function blocksIn(node: Nodes): string[] {
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') return node.children.flatMap(blocksIn);
  const text = toString(node).trim();
  return node.type === 'html' || node.type === 'thematicBreak' || text === '' ? [] : [text];
}

const fields: Readonly<Record<string, FactName>> = {
  title: 'title',
  author: 'author',
  date: 'date',
  lang: 'language',
  language: 'language',
  url: 'url',
  source: 'url',
  publisher: 'publisher',
  site: 'publisher',
};

function frontMatter(yaml: string): Partial<Record<FactName, Fact[]>> {
  let values: unknown;
  try {
    values = parse(yaml);
  } catch {
    return {};
  }
  const found: Partial<Record<FactName, Fact[]>> = {};
  for (const [field, value] of Object.entries((values ?? {}) as Record<string, unknown>)) {
    const name = fields[field.toLowerCase()];
    if (name !== undefined && typeof value === 'string') (found[name] ??= []).push({ value, from: `front matter, ${field}` });
  }
  return found;
}
