import type { Definition, Link, Root } from 'mdast';
import type { VFile } from 'vfile';
import { personAddress } from '../../core/model/person.ts';
import type { ReferenceKind } from '../../core/model/reference.ts';
import { draftOf, placeOf, refer, type Draft } from '../draft.ts';
import { walk } from '../walk.ts';

/**
 * Resolves links of a page to records. An article lists its sources and events, to which its links lead; a page does not, so they lead
 * to the source itself and to the timeline. A source that is nowhere on the web has no link, but who keeps it after the words.
 *
 *     [the statement](source:statement)   →   <a href="https://example.org/statement">the statement</a>
 *     [the minutes](source:minutes)       →   the minutes (City Archives, no. 12)
 */
export function remarkRecordLinks() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const kept = new Map<string, string>();
    walk(tree, (node, index, parent) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const { kind, id } = recordIn(node);
      if (kind === undefined) return;
      refer(draft, kind, id, placeOf(draft, node), `${kind}:`);
      const keeper = kind === 'source' ? keeperOf(id, draft) : undefined;
      if (keeper !== undefined && node.type === 'definition') kept.set(node.identifier, keeper);
      if (keeper !== undefined && node.type === 'link') parent.children.splice(index, 1, ...node.children, inBrackets(keeper));
      else node.url = addressOf(kind, id, draft);
    });
    // A definition may be after the words that it is for.
    walk(tree, (node, index, parent) => {
      const keeper = node.type === 'linkReference' ? kept.get(node.identifier) : undefined;
      if (node.type === 'linkReference' && keeper !== undefined)
        parent.children.splice(index, 1, ...node.children, inBrackets(keeper));
    });
  };
}

function recordIn({ url }: Link | Definition): { kind?: ReferenceKind; id: string } {
  const [, kind, id = ''] = /^(person|source|event):(.*)$/.exec(url) ?? [];
  return { ...(kind !== undefined && { kind: kind as ReferenceKind }), id };
}

/** Returns who keeps a source, if it is nowhere on the web. */
function keeperOf(id: string, { library }: Draft): string | undefined {
  const source = library.sources.get(id);
  return source?.url === undefined ? source?.['held-at'] : undefined;
}

function inBrackets(words: string): { type: 'text'; value: string } {
  return { type: 'text', value: ` (${words})` };
}

/** Returns where a link to a record leads; the home page for an unknown record, which has a finding, and for a source without an address. */
function addressOf(kind: ReferenceKind, id: string, { library, links }: Draft): string {
  const source = kind === 'source' ? library.sources.get(id) : undefined;
  const person = kind === 'person' ? library.people.get(id) : undefined;
  const path = kind === 'event' ? links.timeline() : ((person && personAddress(person, links)) ?? links.people());
  // Safe links put the base path before a path of this site, and check that the page exists.
  // A link has no spaces in its address, which that of a source may have.
  if (source) return source.url === undefined ? '/' : new URL(source.url).href;
  return library.ids[kind].has(id) ? `/${path.slice(links.base.length)}` : '/';
}
