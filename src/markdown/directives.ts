import type { Nodes, Parents } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { placeAt, type Place } from '../core/place.ts';
import type { Written } from '../core/validate.ts';
import { placeOf, typed, type Draft } from './draft.ts';

/** The five annotations, and `term`, a plain anchor. The forms in which each may be written come with an example. */
export const directives = [
  { name: 'quote', text: ':quote[words]{#id speaker=…}', container: ':::quote{#id speaker=…}' },
  { name: 'said', text: ':said[words]{#id speaker=…}' },
  { name: 'claim', text: ':claim[words]{#id locator=…}' },
  { name: 'note', container: ':::note{#id on="words" sources=…}' },
  { name: 'event', text: ':event[words]{ref=event-id}' },
  { name: 'term', text: ':term[words]{#id}' },
] as const;

/** The name of an annotation. */
export type DirectiveName = (typeof directives)[number]['name'];

/** The names, in the order in which they are documented. */
export const directiveNames: DirectiveName[] = directives.map(({ name }) => name);

/** Any directive of remark-directive: `:text`, `::leaf`, `:::container`. */
export type Directive = TextDirective | LeafDirective | ContainerDirective;

/** Whether a node is a directive, ours or not. */
export function isDirective(node: Nodes | Parents): node is Directive {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
}

/** Whether a node becomes a link: no other may stand in it. */
export function isLink(node: Nodes | Parents): boolean {
  return node.type === 'link' || node.type === 'linkReference' || (isDirective(node) && node.name === 'event');
}

/** Whether a name is one of ours. */
export function isOurs(name: string): name is DirectiveName {
  return (directiveNames as string[]).includes(name);
}

/** Whether the braces of a directive could not be read: it has a finding already, and its attributes say nothing. */
export function isUnclosed(node: Directive): boolean {
  return node.data !== undefined && 'unclosed' in node.data;
}

/** The forms in which an annotation may be written, as examples; undefined for a form that it doesn't have. */
export function formOf(name: DirectiveName, type: Directive['type']): string | undefined {
  const forms: { text?: string; container?: string } = directives.find((entry) => entry.name === name) ?? {};
  return type === 'textDirective' ? forms.text : type === 'containerDirective' ? forms.container : undefined;
}

/** All forms of an annotation, as examples. */
export function formsOf(name: DirectiveName): string[] {
  return (['containerDirective', 'textDirective'] as const).flatMap((type) => formOf(name, type) ?? []);
}

/** The attributes of a directive and where each stands in the file. */
export function attributesOf(draft: Draft, node: Directive): Written {
  const values: Record<string, unknown> = { ...node.attributes };
  const { first } = attributesOn(draft, node);
  // What sets the prototype of an object never becomes one of its fields.
  if (first.has('__proto__')) Object.defineProperty(values, '__proto__', { value: '', enumerable: true });
  const place = placeOf(draft, node);
  return {
    values,
    directive: node.name,
    placeOf: (field) => (field === undefined ? place : (first.get(field) ?? place)),
  };
}

/** The names that are written more than once between the braces. */
export function repeatedAttributes(draft: Draft, node: Directive): string[] {
  return [...attributesOn(draft, node).repeated];
}

interface Attributes {
  /** Where each name stands first. */
  readonly first: ReadonlyMap<string, Place>;
  readonly repeated: ReadonlySet<string>;
}

/** What stands between the braces of a directive is looked for once, and not again for each finding in it. */
const looked = new WeakMap<Directive, Attributes>();

function attributesOn(draft: Draft, node: Directive): Attributes {
  const known = looked.get(node);
  if (known) return known;
  const [first, repeated] = [new Map<string, Place>(), new Set<string>()];
  const [source, start] = [opening(draft, node), placeOf(draft, node)];
  let [lines, lineStart, counted] = [0, -1, 0];
  for (const { name, offset } of attributesIn(source)) {
    for (let at = source.indexOf('\n', counted); at >= 0 && at < offset; at = source.indexOf('\n', at + 1))
      [lines, lineStart] = [lines + 1, at];
    counted = offset;
    if (first.has(name)) repeated.add(name);
    else if (start.known)
      first.set(name, placeAt(draft.file, start.line + lines, lines === 0 ? start.column + offset : offset - lineStart));
  }
  looked.set(node, { first, repeated });
  return { first, repeated };
}

/** The attributes between the braces, and where each begins; values are passed over whole, so that nothing in one is taken for a name. */
function attributesIn(source: string): { name: string; offset: number }[] {
  const start = attributesStart(source) + 1;
  if (start === 0) return [];
  const tokens = /\}[^]*|#[^\s.#}]+|\.[^\s.#}]+|([\w-]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s}]*))?/g;
  return [...source.slice(start).matchAll(tokens)]
    .filter(([token]) => !token.startsWith('}'))
    .map((match) => ({
      name: match[1] ?? (match[0].startsWith('#') ? 'id' : 'class'),
      offset: start + match.index,
    }));
}

/** The part of a directive that its attributes are in: a container's first line, else all of it. */
function opening(draft: Draft, node: Directive): string {
  const all = typed(draft, node);
  return node.type === 'containerDirective' ? (all.split('\n', 1)[0] ?? '') : all;
}

/** Where the braces begin: after the label, whose own brackets and braces don't count. */
function attributesStart(source: string): number {
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') depth++;
    else if (source[i] === ']') depth--;
    else if (source[i] === '{' && depth === 0) return i;
  }
  return -1;
}
