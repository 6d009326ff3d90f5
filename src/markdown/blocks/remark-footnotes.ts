import type { FootnoteDefinition, FootnoteReference, Nodes, Parents, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { finding } from '../../core/findings/finding.ts';
import { writtenAt } from '../../core/findings/written.ts';
import { isId, suggestId } from '../../core/findings/field.ts';
import { isLocator, suggestLocator } from '../../core/model/locator.ts';
import { shorten } from '../../core/text/wording.ts';
import type { NoteReference } from '../annotation.ts';
import { isDirective, isLink, isQuotation } from '../directives.ts';
import { draftOf, placeOf, type Draft } from '../draft.ts';
import { walk } from '../walk.ts';
import { gatherWords, wordsOf } from '../words.ts';

/**
 * Turns footnotes into editor's notes, which follow the block that refers to them, on the words before the reference. Their sources
 * are the links to sources in them.
 *
 *     They met.[^noon]⏎⏎[^noon]: At noon, says [InfoRos](source:commentary#p2).
 *     →   <p>They met.<sup class="note-ref">…</sup></p>…<section id="note-noon"…>…<p>At noon, says…Source: <a href="#commentary">
 */
export function remarkFootnotes() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const { definitions, references } = footnotesIn(tree);
    if (definitions.length === 0) return;
    const byId = new Map<string, FootnoteDefinition>();
    for (const { node, parent } of definitions) {
      const { identifier } = node;
      if (byId.has(identifier)) reportPair(draft, node, 'defined twice');
      else byId.set(identifier, node);
      removeFrom(parent, node);
    }
    const notes = new Map<Nodes | undefined, ContainerDirective[]>();
    const used = new Set<string>();
    for (const reference of references) {
      const { identifier } = reference.node;
      const definition = byId.get(identifier);
      if (used.has(identifier)) {
        reportPair(draft, reference.node, 'referred to twice');
        continue;
      }
      used.add(identifier);
      const on = wordsBefore(reference, draft);
      if (!definition || !isPlaced(draft, reference, on)) continue;
      const note = noteOf(draft, definition, on);
      removeFrom(reference.parent, reference.node, note.data.footnote.reference);
      const block = reference.ancestors[1];
      notes.set(block, [...(notes.get(block) ?? []), note]);
    }
    for (const [identifier, node] of byId) if (!used.has(identifier)) reportPair(draft, node, 'never referred to');
    tree.children = tree.children.flatMap((block): RootContent[] => [block, ...(notes.get(block) ?? [])]);
  };
}

/** Takes a node out of its parent, and puts others in its place. */
function removeFrom(parent: Parents, node: Nodes, ...others: Nodes[]): void {
  const children = parent.children as Nodes[];
  children.splice(children.indexOf(node), 1, ...others);
}

/** A node and where it is. */
interface Found<T> {
  readonly node: T;
  readonly parent: Parents;
  /** From the root to the parent. */
  readonly ancestors: readonly Parents[];
}

function footnotesIn(tree: Root): { definitions: Found<FootnoteDefinition>[]; references: Found<FootnoteReference>[] } {
  const definitions: Found<FootnoteDefinition>[] = [];
  const references: Found<FootnoteReference>[] = [];
  walk(tree, (node, _index, parent, ancestors) => {
    if (node.type === 'footnoteDefinition') definitions.push({ node, parent, ancestors: [...ancestors] });
    else if (node.type === 'footnoteReference') references.push({ node, parent, ancestors: [...ancestors] });
  });
  return { definitions, references };
}

function reportPair(draft: Draft, node: FootnoteDefinition | FootnoteReference, problem: Problem): void {
  draft.findings.push(finding('footnote-pair', placeOf(draft, node), { typed: typedOf(node), problem }));
}

function typedOf({ label, identifier }: FootnoteDefinition | FootnoteReference): string {
  return `[^${label ?? identifier}]`;
}

type Problem = 'defined twice' | 'referred to twice' | 'never referred to';

/** Whether a note can be where the reference is: on words of a paragraph, a list or a table. */
function isPlaced(draft: Draft, { node, ancestors }: Found<FootnoteReference>, on: string): boolean {
  // In a direct quotation, it is markup like any other.
  if (ancestors.some(isQuotation)) return false;
  const inside = ancestors.flatMap((one) => (isLink(one) ? 'a link' : (places[nameOf(one)] ?? [])))[0];
  if (inside === undefined && on !== '') return true;
  draft.findings.push(finding('footnote-place', placeOf(draft, node), { typed: typedOf(node), inside }));
  return false;
}

/** Where no note can be, in plain words. */
const places: Readonly<Record<string, string>> = {
  footnoteDefinition: 'a footnote',
  heading: 'a heading',
  note: 'a note',
};

function nameOf(node: Parents): string {
  return isDirective(node) ? node.name : node.type;
}

/** The most characters of the words that a note is on: enough to find them again. */
const maxWords = 60;

/** Returns the words before a reference that its note is on: the end of the sentence that it is in or after. */
function wordsBefore({ node, ancestors }: Found<FootnoteReference>, { marks }: Pick<Draft, 'marks'>): string {
  const block = ancestors.findLast(({ type }) => type === 'paragraph' || type === 'tableCell');
  if (!block) return '';
  const { text, starts } = textOf(block, marks);
  const end = starts.get(node) ?? 0;
  const before = text.slice(Math.max(0, end - 4 * maxWords), end).replace(/\s+/g, ' ');
  const clause =
    before
      .replace(/[\s.,;:!?…]+$/u, '')
      .split(/[.,;:!?…]\s/u)
      .at(-1) ?? '';
  const words: string[] = [];
  for (const word of clause.trim().split(' ').reverse()) {
    if (words.length > 0 && words.join(' ').length + word.length >= maxWords) break;
    words.unshift(word);
  }
  return shorten(words.join(' '), maxWords);
}

interface BlockText {
  readonly text: string;
  /** Where in the text each node begins. */
  readonly starts: ReadonlyMap<Nodes, number>;
}

/** The text of each block, so that it is gathered once, not for every reference in it. */
const cache = new WeakMap<Parents, BlockText>();

function textOf(block: Parents, marks: Draft['marks']): BlockText {
  const known = cache.get(block);
  if (known) return known;
  const { text, nodes } = gatherWords(block, (one) =>
    'children' in one && !isQuotation(one) ? undefined : wordsOf([one], marks),
  );
  const made = { text, starts: new Map(nodes.map(({ node, start }) => [node, start])) };
  cache.set(block, made);
  return made;
}

/** Makes the note of a footnote, as if it had been written as one. */
function noteOf(
  draft: Draft,
  { label, identifier, children, position }: FootnoteDefinition,
  on: string,
): ContainerDirective & { data: { footnote: { reference: NoteReference } } } {
  const place = placeOf(draft, { position });
  const named = `note-${label ?? identifier}`;
  const id = suggestId(named);
  if (!isId(named))
    draft.findings.push(finding('invalid-id', place, { id: named, suggestion: `[^${id.replace(/^note-/, '')}]` }));
  const sources = sourcesIn(draft, children);
  const reference: NoteReference = { type: 'noteReference', id, number: 0 };
  const values = { id, on, ...(sources.length > 0 && { sources: sources.join(', ') }) };
  return {
    type: 'containerDirective',
    name: 'note',
    attributes: { on },
    children,
    position,
    data: { footnote: { written: writtenAt(values, { at: place }, 'note'), reference } },
  };
}

/**
 * Returns the sources that are linked to as an editor writes them in a note, each place once: "commentary p2" for a link to
 * `source:commentary#p2`. The links then lead to the sources.
 */
function sourcesIn(draft: Draft, children: FootnoteDefinition['children']): string[] {
  const sources = new Set<string>();
  walk({ type: 'root', children: [...children] }, (node) => {
    if (node.type !== 'link') return;
    const [, id, place] = /^source:([^#]+)(?:#(.*))?$/.exec(node.url) ?? [];
    if (id === undefined) return;
    node.url = `source:${id}`;
    sources.add(place !== undefined && isLocator(place) ? `${id} ${place}` : id);
    if (place !== undefined && !isLocator(place)) {
      const near = suggestLocator(place);
      draft.findings.push(finding('source-place', placeOf(draft, node), { source: id, place, near, within: true }));
    }
  });
  // A source of which a place is given need not be named without it.
  return [...sources].filter((one) => ![...sources].some((other) => other.startsWith(`${one} `)));
}
