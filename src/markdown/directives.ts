import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { freeIds, suggestId } from '../core/findings/field.ts';
import type { Place } from '../core/text/place.ts';
import type { Written } from '../core/findings/validate.ts';
import { placeOf, placesOf, typed, type Draft } from './draft.ts';

/** The five annotations, and `term`, a plain anchor. The forms in which each may be written come with an example. */
export const directives = [
  { name: 'quote', text: ':quote[words]{#id speaker=… locator=…}', container: ':::quote{#id speaker=… locator=…}' },
  { name: 'said', text: ':said[words]{#id speaker=… locator=…}' },
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

/** Whether a node is a direct quotation. */
export function isQuotation(node: Nodes | Parents): boolean {
  return isDirective(node) && node.name === 'quote';
}

/** Whether a node becomes a link: no other may stand in it. */
export function isLink(node: Nodes | Parents): boolean {
  return node.type === 'link' || node.type === 'linkReference' || (isDirective(node) && node.name === 'event');
}

/** Whether a name is one of ours. */
export function isOurs(name: string): name is DirectiveName {
  return (directiveNames as string[]).includes(name);
}

/** Whether a directive is not closed, or its braces could not be read: it has a finding already, and what follows from that is none. */
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
  for (const { words } of unquotedValues(draft, node)) for (const word of words) Reflect.deleteProperty(values, word);
  const { first } = attributesOn(draft, node);
  // What sets the prototype of an object never becomes one of its fields.
  if (first.has('__proto__')) Object.defineProperty(values, '__proto__', { value: '', enumerable: true });
  const place = placeOf(draft, node);
  return {
    values,
    directive: node.name,
    placeOf: (field) => (field === undefined ? place : (first.get(field) ?? place)),
    exampleOf: (field) => (field === 'id' ? exampleId(draft, node) : undefined),
  };
}

/** Returns an id that is not in use, made from the first words of an annotation. */
function exampleId(draft: Draft, node: Directive): string {
  const id = suggestId(toString(node).split(/\s+/).slice(0, 4).join(' '));
  const { person, source, event } = draft.library.ids;
  const used = [...person, ...source, ...event, ...draft.declarations.map((one) => one.id)];
  return freeIds(used)(id);
}

/** The names that are written more than once between the braces. */
export function repeatedAttributes(draft: Draft, node: Directive): string[] {
  return [...attributesOn(draft, node).repeated];
}

/** A value that was meant to be in quotation marks: as it is written, without its marks, and the words in it that passed for attributes. */
export interface UnquotedValue {
  readonly field: string;
  readonly found: string;
  readonly value: string;
  readonly curly: boolean;
  readonly words: readonly string[];
  readonly place: Place;
}

/** The values of several words without quotation marks, and those in marks of print. */
export function unquotedValues(draft: Draft, node: Directive): UnquotedValue[] {
  const { all: attributes } = attributesOn(draft, node);
  return attributes.flatMap(({ name, value, place }, i): UnquotedValue[] => {
    if (value === undefined || /^["']/.test(value)) return [];
    const inner = /^[“”„«‘’](.*)[“”»‘’]$/.exec(value)?.[1];
    if (inner !== undefined) return [{ field: name, found: value, value: inner, curly: true, words: [], place }];
    const words: string[] = [];
    for (let next = attributes[i + 1]; next && isBareWord(next); next = attributes[i + 1 + words.length]) words.push(next.name);
    if (words.length === 0) return [];
    const all = [value, ...words].join(' ');
    return [{ field: name, found: `${name}=${all}`, value: all, curly: false, words, place }];
  });
}

function isBareWord({ name, value }: Attribute): boolean {
  return value === undefined && name !== 'id' && name !== 'class';
}

/**
 * A value in quotation marks of print in braces that could not be read for it, and where in the text the marks begin:
 * `{to=“Channel One”}`.
 */
export function curlyValueIn(text: string): (Omit<UnquotedValue, 'place' | 'words'> & { readonly at: number }) | undefined {
  const [whole, before = '', field = '', found = '', value = ''] =
    /^([^\n]*?\s([\w-]+)=)([“”„«‘’]([^“”„«»\n}"]*)[“”»‘’])/.exec(text) ?? [];
  return whole === undefined ? undefined : { field, found, value, curly: true, at: before.length };
}

/** An attribute as it is written: its value with its quotation marks, where it has one. */
interface Attribute {
  readonly name: string;
  readonly value: string | undefined;
  readonly place: Place;
}

interface Attributes {
  readonly all: readonly Attribute[];
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
  const source = opening(draft, node);
  const places = placesOf(draft, node, source);
  const all: Attribute[] = [];
  for (const { name, value, offset } of attributesIn(source)) {
    const place = places(offset);
    all.push({ name, value, place });
    if (first.has(name)) repeated.add(name);
    else first.set(name, place);
  }
  const attributes = { all, first, repeated };
  looked.set(node, attributes);
  return attributes;
}

/** The attributes between the braces, and where each begins; values are passed over whole, so that nothing in one is taken for a name. */
function attributesIn(source: string): { name: string; offset: number; value: string | undefined }[] {
  const start = attributesStart(source) + 1;
  if (start === 0) return [];
  const tokens = /\}[^]*|#[^\s.#}]+|\.[^\s.#}]+|([\w-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s}]*))?/g;
  return [...source.slice(start).matchAll(tokens)]
    .filter(([token]) => !token.startsWith('}'))
    .map((match) => ({
      name: match[1] ?? (match[0].startsWith('#') ? 'id' : 'class'),
      offset: start + match.index,
      value: match[2],
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
