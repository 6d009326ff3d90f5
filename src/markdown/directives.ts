import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { freeIds, suggestId } from '../core/findings/field.ts';
import type { Place } from '../core/text/place.ts';
import { writtenAt, type Written } from '../core/findings/written.ts';
import { placeOf, placesOf, typed, type Draft } from './draft.ts';

/** The annotations, `term`, which is a plain anchor, and tables, with an example of each form in which they can be written. */
export const directives = [
  { name: 'quote', text: ':quote[words]{#id speaker=… locator=…}', container: ':::quote{#id speaker=… locator=…}' },
  { name: 'excerpt', text: ':excerpt[words]{#id source=… locator=…}', container: ':::excerpt{#id source=… locator=…}' },
  { name: 'said', text: ':said[words]{#id speaker=… locator=…}' },
  { name: 'claim', text: ':claim[words]{#id locator=…}' },
  { name: 'figure', text: ':figure[words]{#id value="41 per cent" locator=…}' },
  { name: 'note', container: ':::note{#id on="words" sources=…}' },
  { name: 'event', text: ':event[words]{ref=event-id}' },
  { name: 'term', text: ':term[words]{#id}' },
  { name: 'picture', container: ':::picture{#id file=name.jpg alt="…" credit="…"}' },
  { name: 'table', container: ':::table{#id caption="…" sources=…}' },
] as const;

/** The name of an annotation. */
export type DirectiveName = (typeof directives)[number]['name'];

/** The names in the order of the documentation. */
export const directiveNames: DirectiveName[] = directives.map(({ name }) => name);

/** Any directive of remark-directive: `:text`, `::leaf`, `:::container`. */
export type Directive = TextDirective | LeafDirective | ContainerDirective;

/** Whether a node is a directive, ours or not. */
export function isDirective(node: Nodes | Parents): node is Directive {
  return node.type === 'textDirective' || node.type === 'leafDirective' || node.type === 'containerDirective';
}

/** Whether a node has words that are compared letter by letter: a direct quotation or an excerpt. */
export function isQuotation(node: Nodes | Parents): node is Directive & { name: 'quote' | 'excerpt' } {
  return isDirective(node) && (node.name === 'quote' || node.name === 'excerpt');
}

/** Whether a node becomes a link, which may not contain another. */
export function isLink(node: Nodes | Parents): boolean {
  return node.type === 'link' || node.type === 'linkReference' || (isDirective(node) && node.name === 'event');
}

/** Whether a name is one of ours. */
export function isOurs(name: string): name is DirectiveName {
  return (directiveNames as string[]).includes(name);
}

/** Whether a directive is unclosed or its braces could not be read. It has a finding already, so consequences are not reported. */
export function isUnclosed(node: Directive): boolean {
  return node.data !== undefined && 'unclosed' in node.data;
}

/** Returns an example of an annotation in the form of a directive; undefined if it doesn't have that form. */
export function formOf(name: DirectiveName, type: Directive['type']): string | undefined {
  const forms: { text?: string; container?: string } = directives.find((entry) => entry.name === name) ?? {};
  return type === 'textDirective' ? forms.text : type === 'containerDirective' ? forms.container : undefined;
}

/** Returns an example of each form of an annotation. */
export function formsOf(name: DirectiveName): string[] {
  return (['containerDirective', 'textDirective'] as const).flatMap((type) => formOf(name, type) ?? []);
}

/** Returns the attributes of a directive and their places in the file. */
export function attributesOf(draft: Draft, node: Directive): Written {
  // In a paragraph, a line break is a space.
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value?.replace(/\s*\n\s*/g, ' ')]),
  );
  for (const { words } of unquotedValues(draft, node)) for (const word of words) Reflect.deleteProperty(values, word);
  const { first, all } = attributesOn(draft, node);
  const translation = translationOf(node);
  if (translation) values['translation'] = translation.text;
  // The parser lost it: assigning to `__proto__` adds no field. It is an unknown attribute like any other.
  if (first.has('__proto__')) Object.defineProperty(values, '__proto__', { value: '', enumerable: true });
  const parts = new Map([...first].map(([name, at]) => [name, { at }]));
  if (translation && !first.has('translation')) parts.set('translation', { at: translation.place });
  return {
    ...writtenAt(values, { at: placeOf(draft, node), parts }, node.name),
    exampleOf: (field) => (field === 'id' ? exampleId(draft, node) : undefined),
    firstAttribute: () => all[0],
  };
}

/** Returns the translation that followed the words of a block quotation, where remark-translations.ts found one. */
function translationOf(node: Directive): { readonly text: string; readonly place: Place } | undefined {
  return node.type === 'containerDirective' ? node.data?.translation : undefined;
}

/** Suggests an id from the first words of an annotation, which no record has and the article doesn't use. */
function exampleId(draft: Draft, node: Directive): string {
  const id = suggestId(toString(node).split(/\s+/).slice(0, 4).join(' '));
  return freeIds([...usedIds(draft), ...draft.declarations.map((one) => one.id)])(id);
}

/** The ids of records and those that each article declares or links to, so that they are found once. */
const used = new WeakMap<Draft, ReadonlySet<string>>();

function usedIds(draft: Draft): ReadonlySet<string> {
  const { person, source, event } = draft.library.ids;
  const ids = used.get(draft) ?? new Set([...person, ...source, ...event, ...(draft.text.match(/(?<=#)[\w-]+/g) ?? [])]);
  used.set(draft, ids);
  return ids;
}

/** Returns the attributes that are written more than once, each with the place of the second. */
export function repeatedAttributes(draft: Draft, node: Directive): [name: string, place: Place][] {
  return [...attributesOn(draft, node).repeated];
}

/** A value that should be in straight quotation marks and isn't. */
export interface UnquotedValue {
  readonly field: string;
  /** The value as it is written. */
  readonly found: string;
  /** The value without its marks. */
  readonly value: string;
  /** Whether it is in typographic quotation marks. */
  readonly curly: boolean;
  /** The words after the first, which were read as attributes. */
  readonly words: readonly string[];
  readonly place: Place;
}

/** Finds values of several words without quotation marks, and values in typographic ones. */
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

/** Finds the value in typographic quotation marks that made braces unreadable, `{to=“Channel One”}`, and the offset of its first mark. */
export function curlyValueIn(text: string): (Omit<UnquotedValue, 'place' | 'words'> & { readonly at: number }) | undefined {
  const [whole, before = '', field = '', found = '', value = ''] =
    /^([^\n]*?\s([\w-]+)=)([“”„«‘’]([^“”„«»\n}"]*)[“”»‘’])/.exec(text) ?? [];
  return whole === undefined ? undefined : { field, found, value, curly: true, at: before.length };
}

/** An attribute as it is written; its value, if any, includes its quotation marks. */
interface Attribute {
  readonly name: string;
  readonly value: string | undefined;
  readonly place: Place;
}

interface Attributes {
  readonly all: readonly Attribute[];
  /** The place of each name; of a repeated one, the first. */
  readonly first: ReadonlyMap<string, Place>;
  /** The place of the second of each name that is repeated. */
  readonly repeated: ReadonlyMap<string, Place>;
}

/** The attributes of each directive, so that they are found once, not for every finding in it. */
const cache = new WeakMap<Directive, Attributes>();

function attributesOn(draft: Draft, node: Directive): Attributes {
  const known = cache.get(node);
  if (known) return known;
  const [first, repeated] = [new Map<string, Place>(), new Map<string, Place>()];
  const source = opening(draft, node);
  const places = placesOf(draft, node, source);
  const all: Attribute[] = [];
  for (const { name, value, offset } of attributesIn(source)) {
    const place = places(offset);
    all.push({ name, value, place });
    if (!first.has(name)) first.set(name, place);
    else if (!repeated.has(name)) repeated.set(name, place);
  }
  const attributes = { all, first, repeated };
  cache.set(node, attributes);
  return attributes;
}

/** Finds the attributes between the braces and their offsets. A value is skipped as a whole, so that no name is found in it. */
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

/** Returns the part of a directive that its attributes are in: the first line of a container, all of any other. */
function opening(draft: Draft, node: Directive): string {
  const all = typed(draft, node);
  return node.type === 'containerDirective' ? (all.split('\n', 1)[0] ?? '') : all;
}

/** Returns the offset of the opening brace after the label, or -1. Brackets and braces in the label don't count. */
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
