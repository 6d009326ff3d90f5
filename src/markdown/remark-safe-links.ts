import { toString } from 'mdast-util-to-string';
import type { Definition, Html, Image, ImageReference, Link, Root } from 'mdast';
import type { VFile } from 'vfile';
import { finding } from '../core/findings/finding.ts';
import { personAddress } from '../core/model/person.ts';
import type { ReferenceKind } from '../core/model/reference.ts';
import { draftOf, placeOf, refer, typed, type Draft } from './draft.ts';
import { walk } from './walk.ts';

/**
 * Resolves links to people, sources, events and anchors, and rejects HTML, images and unsafe addresses.
 *
 *     [Joe Biden](person:biden)   →   <a href="/people/biden/">Joe Biden</a>
 */
export function remarkSafeLinks() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const opened = new Set<string>();
    const images = new Map<string, ImageReference>();
    walk(tree, (node) => {
      if (node.type === 'imageReference' && !images.has(node.identifier)) images.set(node.identifier, node);
    });
    walk(tree, (node) => {
      const shown = node.type === 'definition' ? images.get(node.identifier) : undefined;
      if (node.type === 'html') rejectHtml(draft, node, opened);
      else if (node.type === 'image') rejectImage(draft, node, node);
      else if (node.type === 'definition' && shown) rejectImage(draft, node, shown);
      else if (node.type === 'link' || node.type === 'definition') {
        if (node.type === 'link' && isBare(node)) node.data = { ...node.data, hProperties: { className: ['bare'] } };
        node.url = resolveLink(draft, node);
      }
    });
  };
}

/** Reports HTML. A pair of tags is one mistake: a closing tag is skipped if its opening one was found. */
function rejectHtml(draft: Draft, node: Html, opened: Set<string>): void {
  const [, closing, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(node.value) ?? [];
  if (closing === '/' && opened.has(name)) return;
  opened.add(name);
  const found = node.value.split('\n', 1)[0]?.slice(0, 60) ?? '';
  const comment = /^<!--(?:(?!-->).)*-->$/.test(node.value) ? node.value : undefined;
  draft.findings.push(finding('raw-html', placeOf(draft, node), { found, comment }));
}

/** Whether the words of a link are its address, which printed pages then need not repeat. */
function isBare(node: Link): boolean {
  return node.url.endsWith(toString(node)) && /^(?:https?:\/\/)?$/.test(node.url.slice(0, -toString(node).length));
}

function resolveLink(draft: Draft, node: Link | Definition): string {
  const { url } = node;
  const [, kind, id] = /^(person|source|event):(.*)$/.exec(url) ?? [];
  if (kind !== undefined && id !== undefined) return resolveRecord(draft, node, kind as ReferenceKind, id);
  if (url.startsWith('#') && url.length > 1) {
    draft.targets.push({ id: decode(url.slice(1)), place: placeOf(draft, node) });
    return url;
  }
  if (/^\/(?![/\\])/.test(url)) {
    draft.siteLinks.push({ url, place: placeOf(draft, node) });
    return draft.links.base + url.slice(1);
  }
  if (!/^(?:https?:\/\/[^\s]+|mailto:[^\s]+@[^\s]+)$/i.test(url)) {
    draft.findings.push(finding('unsafe-link', placeOf(draft, node), { url }));
  }
  return url;
}

function resolveRecord(draft: Draft, node: Link | Definition, kind: ReferenceKind, id: string): string {
  const place = placeOf(draft, node);
  const [, source, within] = kind === 'source' ? (/^([^#]+)#(.*)$/.exec(id) ?? []) : [];
  if (source !== undefined && within !== undefined) {
    draft.findings.push(finding('source-place', place, { source, place: within, within: false }));
    return `#${source}`;
  }
  refer(draft, kind, id, place, `${kind}:`);
  if (kind === 'person' && node.type === 'link') draft.mentions.set(node, { person: id, words: toString(node), place });
  const person = kind === 'person' ? draft.library.people.get(id) : undefined;
  return (person && personAddress(person, draft.links)) ?? `#${id}`;
}

/** Reports an image that is not a `:::picture`, where it is shown: it would have neither a caption nor a credit. */
function rejectImage(draft: Draft, { url, position }: Image | Definition, shown: Image | ImageReference): void {
  const place = placeOf(draft, shown);
  if (/^https?:|^\/\//i.test(url)) draft.findings.push(finding('remote-image', place, { url }));
  else if (/^[a-z][\w+.-]*:/i.test(url)) draft.findings.push(finding('unsafe-link', placeOf(draft, { position }), { url }));
  else draft.findings.push(finding('bare-picture', place, { url, alt: shown.alt ?? '', typed: typed(draft, shown) }));
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
