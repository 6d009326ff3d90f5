import type { Paragraph, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { finding } from '../../core/findings/finding.ts';
import type { Place } from '../../core/text/place.ts';
import { formsOf, isLink, type Directive, type DirectiveName } from '../directives.ts';
import { placeOf, type Draft } from '../draft.ts';
import { walk } from '../walk.ts';

/** Checks that an annotation has words. */
export function hasWords(draft: Draft, node: Directive, name: DirectiveName): boolean {
  if (toString(node).trim() !== '') return true;
  draft.findings.push(finding('empty-annotation', placeOf(draft, node), { directive: name, example: formsOf(name)[0] ?? '' }));
  return false;
}

/** Checks that a direct quotation is plain words on one line: only then can it be compared with its source letter by letter. */
export function isVerbatim(draft: Draft, node: Directive): boolean {
  const inside =
    node.type === 'containerDirective' ? node.children : [{ type: 'paragraph', children: node.children } as Paragraph];
  const only = inside[0];
  const first = node.children[0];
  const place = placeOf(draft, first?.position ? first : node);
  const markup =
    inside.find(({ type }) => type !== 'paragraph') ?? (only as Paragraph).children.find(({ type }) => type !== 'text');
  if (markup) {
    // HTML has been reported by remark-safe-links.ts.
    if (markup.type !== 'html')
      draft.findings.push(finding('quotation-markup', placeOf(draft, markup), { found: markup.type }));
    return false;
  }
  const lines = inside.length > 1 ? inside.length : toString(only).split('\n').length;
  if (lines === 1) return !isMarked(draft, toString(node), place);
  draft.findings.push(
    finding('quotation-lines', place, { found: inside.length > 1 ? `${lines} paragraphs` : `${lines} lines` }),
  );
  return false;
}

/** Whether all the words are in quotation marks, which are a mistake here; marks around a part of them are the source's. */
function isMarked(draft: Draft, words: string, place: Place): boolean {
  const [, inner] = /^["“„«‘'](.+)["”“»’']$/u.exec(words.trim()) ?? [];
  if (inner === undefined || /["“”„«»]/.test(inner)) return false;
  draft.findings.push(finding('quotation-marks', place, { words: words.trim(), inner: inner.trim() }));
  return true;
}

/** Finds links inside links, which HTML does not allow: annotations in running text are links or contain one. */
export function checkLinks(draft: Draft, node: Directive, ancestors: readonly Parents[]): void {
  if (node.name !== 'term' && ancestors.some(isLink)) {
    draft.findings.push(finding('nested-link', placeOf(draft, node), { inner: `:${node.name}` }));
  }
  if (node.name !== 'event') return;
  walk(node, (child) => {
    if (child.type === 'link' || child.type === 'linkReference') {
      draft.findings.push(finding('nested-link', placeOf(draft, child), { inner: 'a link' }));
    }
  });
}
