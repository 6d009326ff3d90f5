import { isScalar, parseDocument, visit } from 'yaml';

/** A word or text in YAML, and the names and numbers that lead to it: `['sources', 0]`. */
export interface YamlValue {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/**
 * Replaces texts in YAML and leaves everything else as it is written, comments and quotation marks included. The names of fields are
 * not touched.
 *
 *     side: russia # since 1991   →   side: moscow # since 1991
 *
 * @param replace returns what to write instead, or undefined
 */
export function replaceValues(yaml: string, replace: (value: YamlValue) => string | undefined): string {
  const edits: { start: number; end: number; text: string }[] = [];
  visit(parseDocument(yaml), {
    Scalar: (key, node, ancestors) => {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const text = replace({ path: pathOf(key, ancestors), text: node.value });
      if (text === undefined || text === node.value) return;
      const [start, end] = node.range;
      const typed = yaml.slice(start, end);
      const at = typed.indexOf(node.value);
      // A text with escapes is written anew.
      edits.push(
        at < 0
          ? { start, end, text: JSON.stringify(text) }
          : { start, end, text: typed.slice(0, at) + text + typed.slice(at + node.value.length) },
      );
    },
  });
  return edits.reduceRight((result, { start, end, text }) => result.slice(0, start) + text + result.slice(end), yaml);
}

function pathOf(key: number | string | null, ancestors: readonly unknown[]): (string | number)[] {
  const path: (string | number)[] = [];
  const nodes = [...ancestors];
  for (const [i, node] of nodes.entries()) {
    const child = nodes[i + 1];
    if (isPair(node)) path.push(String(isScalar(node.key) ? node.key.value : node.key));
    else if (isItems(node) && child !== undefined && !isPair(child)) path.push(node.items.indexOf(child));
  }
  return typeof key === 'number' ? [...path, key] : path;
}

function isPair(node: unknown): node is { key: unknown } {
  return typeof node === 'object' && node !== null && 'key' in node && 'value' in node;
}

function isItems(node: unknown): node is { items: readonly unknown[] } {
  return typeof node === 'object' && node !== null && 'items' in node;
}

/** Adds an id to the end of a list of former ids. Without the list, it becomes the last field. */
export function addFormer(yaml: string, former: string): string {
  const document = parseDocument(yaml);
  const before = (document.toJS() as { formerly?: readonly string[] } | null)?.formerly ?? [];
  if (!document.has('formerly')) return `${yaml.replace(/\n*$/, '')}\nformerly: [${former}]\n`;
  const list = document.createNode([...before, former]);
  list.flow = true;
  document.set('formerly', list);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Adds redirects to the text of `redirects.yml`, and removes others. Returns undefined if none is left. */
export function changeRedirects(
  yaml: string | undefined,
  added: ReadonlyMap<string, string>,
  removed: readonly string[],
): string | undefined {
  const document = parseDocument(yaml ?? 'redirects: {}\n');
  for (const from of removed) document.deleteIn(['redirects', from]);
  for (const [from, to] of added) document.setIn(['redirects', from], to);
  const { redirects } = document.toJS() as { redirects: object };
  if (Object.keys(redirects).length === 0) return undefined;
  const node = document.get('redirects');
  if (typeof node === 'object' && node !== null && 'flow' in node) node.flow = false;
  return document.toString({ lineWidth: 0 });
}
