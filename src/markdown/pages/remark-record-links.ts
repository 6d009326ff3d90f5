import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { personAddress } from '../../core/model/person.ts';
import type { ReferenceKind } from '../../core/model/reference.ts';
import { draftOf, placeOf, refer, type Draft } from '../draft.ts';
import { walk } from '../walk.ts';

/**
 * Resolves links of a page to records. An article lists its sources and events, to which its links lead; a page does not, so they lead
 * to the source itself and to the timeline.
 *
 *     [the statement](source:statement)   →   <a href="https://example.org/statement">the statement</a>
 */
export function remarkRecordLinks() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    walk(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const [, kind, id] = /^(person|source|event):(.*)$/.exec(node.url) ?? [];
      if (kind === undefined || id === undefined) return;
      refer(draft, kind as ReferenceKind, id, placeOf(draft, node), `${kind}:`);
      node.url = addressOf(kind as ReferenceKind, id, draft);
    });
  };
}

/** Returns where a link to a record leads; the home page for an unknown record, which has a finding. */
function addressOf(kind: ReferenceKind, id: string, { library, links }: Draft): string {
  const source = kind === 'source' ? library.sources.get(id) : undefined;
  const person = kind === 'person' ? library.people.get(id) : undefined;
  const path = kind === 'event' ? links.timeline() : ((person && personAddress(person, links)) ?? links.people());
  // Safe links put the base path before a path of this site, and check that the page exists.
  // A link has no spaces in its address, which that of a source may have.
  if (source) return new URL(source.url).href;
  return library.ids[kind].has(id) ? `/${path.slice(links.base.length)}` : '/';
}
