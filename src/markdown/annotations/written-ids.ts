import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import { remarkGfmBlocks } from '../blocks/remark-gfm-blocks.ts';
import { isDirective } from '../directives.ts';
import { walk } from '../walk.ts';

/** What an id that is written in an article is there for. The note of a footnote has the id `note-` with the label of the footnote. */
export type IdRole =
  'declared' | 'former' | 'person' | 'source' | 'event' | 'side' | 'question' | 'anchor' | 'footnote' | 'address';

/** An id, or an address of this site, as it is written in an article: the offsets of its first character and of the one after its last. */
export interface WrittenId {
  readonly role: IdRole;
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Ids that are declared together with their former ids: between the braces of an annotation or of a heading, or by a footnote. */
export interface DeclaredIds {
  readonly kind: 'annotation' | 'heading' | 'footnote';
  /** Absent for a heading whose id is made from its words. */
  readonly id?: WrittenId;
  readonly former: readonly WrittenId[];
  /** Where former ids, or the braces with the id, can be added. */
  readonly end: number;
}

/** Everything in an article that names something by its id. */
export interface WrittenIds {
  readonly declarations: readonly DeclaredIds[];
  /** In their order. */
  readonly references: readonly WrittenId[];
}

/**
 * Finds where ids are written in the text of an article, below its front matter:
 *
 *     :::quote{#no-deviations speaker=ryabkov}   →   declared no-deviations, person ryabkov
 *     [his words](#no-deviations)                →   anchor no-deviations
 */
export function idsWrittenIn(text: string): WrittenIds {
  const declarations: DeclaredIds[] = [];
  const references: WrittenId[] = [];
  walk(parser.parse(text), (node) => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (isDirective(node)) {
      const open = text.indexOf('{', node.children.at(-1)?.type && node.type === 'textDirective' ? lastEnd(node) : start);
      const line =
        node.type === 'textDirective' ? end : text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
      if (open < 0 || open >= line) return;
      const found = inBraces(text.slice(open, line), open);
      if (found.id) declarations.push({ kind: 'annotation', id: found.id, former: found.former, end: found.id.end });
      references.push(...found.references);
    } else if (node.type === 'heading') {
      const braces = /\{#[^}]*\}[ \t]*$/.exec(text.slice(start, end));
      const found = braces && inBraces(braces[0], start + braces.index);
      const { id, former, references: named } = found ?? { id: undefined, former: [], references: [] };
      references.push(...named);
      declarations.push({
        kind: 'heading',
        ...(id && { id }),
        former,
        end: id?.end ?? start + text.slice(start, end).trimEnd().length,
      });
    } else if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') {
      const id = written('footnote', node.label ?? '', start + 2);
      if (node.type === 'footnoteDefinition') declarations.push({ kind: 'footnote', id, former: [], end: id.end });
      else references.push(id);
    } else if (node.type === 'link' || node.type === 'definition')
      references.push(...inLink(node.url, text.slice(start, end), start));
  });
  return { declarations, references: references.sort((a, b) => a.start - b.start) };
}

const parser = remark().use(remarkFrontmatter).use(remarkDirective).use(remarkGfmBlocks).freeze();

function lastEnd(node: Extract<Nodes, { children: unknown[] }>): number {
  return node.children.at(-1)?.position?.end.offset ?? node.position?.start.offset ?? 0;
}

function written(role: IdRole, id: string, start: number): WrittenId {
  return { role, id, start, end: start + id.length };
}

/** The attributes that hold ids, with the role of each; in a list of sources, the first word of each entry is one. */
const roles: Readonly<Record<string, IdRole>> = {
  speaker: 'person',
  source: 'source',
  sources: 'source',
  'known-from': 'source',
  event: 'event',
  ref: 'event',
  'account-of': 'side',
  'on-question': 'question',
  aliases: 'former',
};

/** Finds the ids between braces; `at` is the offset of the first one. */
function inBraces(braces: string, at: number): { id: WrittenId | undefined; former: WrittenId[]; references: WrittenId[] } {
  const all: WrittenId[] = [];
  for (const match of braces.matchAll(/#([^\s.#}]+)|([\w-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s}"']*)/g)) {
    const [whole, id, name = '', value = ''] = match;
    if (id !== undefined) all.push(written('declared', id, at + match.index + 1));
    const role = id === undefined ? roles[name] : undefined;
    if (role === undefined) continue;
    const start = at + match.index + whole.length - value.length;
    const form = role === 'source' ? /(?<=^["']?\s*|,\s*)[a-z][\w-]*/g : /[a-z][\w-]*/g;
    for (const one of value.matchAll(form)) all.push(written(role, one[0], start + one.index));
  }
  return {
    id: all.find(({ role }) => role === 'declared'),
    former: all.filter(({ role }) => role === 'former'),
    references: all.filter(({ role }) => role !== 'declared' && role !== 'former'),
  };
}

/** Finds the id, or the address on this site, that a link leads to. */
function inLink(url: string, typed: string, at: number): WrittenId[] {
  const start = at + typed.lastIndexOf(url);
  const [, scheme, id = ''] = /^(person|source):([\w-]+)/.exec(url) ?? [];
  if (scheme !== undefined) return [written(scheme as IdRole, id, start + scheme.length + 1)];
  if (url.startsWith('#')) return [written('anchor', url.slice(1), start + 1)];
  return url.startsWith('/') ? [written('address', url, start)] : [];
}
