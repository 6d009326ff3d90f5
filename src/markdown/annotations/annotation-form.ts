import type { Paragraph, Parents, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { finding } from '../../core/findings/finding.ts';
import type { Place } from '../../core/text/place.ts';
import { isLink, type Directive, type DirectiveName } from '../directives.ts';
import { placeOf, typed, type Draft } from '../draft.ts';
import { quotedText } from '../words.ts';
import { walk } from '../walk.ts';

/** Checks that an annotation has words. */
export function hasWords(draft: Draft, node: Directive, name: DirectiveName): boolean {
  if (toString(node).trim() !== '') return true;
  draft.findings.push(
    finding('empty-annotation', placeOf(draft, node), { directive: name, isBlock: node.type !== 'textDirective' }),
  );
  return false;
}

/** Checks that a direct quotation or an excerpt is plain words, each paragraph on one line: only then can it be compared with its source letter by letter. */
export function isPlain(draft: Draft, node: Directive): boolean {
  const inside =
    node.type === 'containerDirective' ? node.children : [{ type: 'paragraph', children: node.children } as Paragraph];
  const first = node.children[0];
  const place = placeOf(draft, first?.position ? first : node);
  const markup =
    inside.find(({ type }) => type !== 'paragraph') ??
    (inside as Paragraph[])
      .flatMap(({ children }) => children)
      .find((child) => child.type !== 'text' && !isNested(node, child));
  if (markup) {
    // HTML has been reported by remark-safe-links.ts.
    if (markup.type !== 'html')
      draft.findings.push(finding('quotation-markup', placeOf(draft, markup), { found: markup.type }));
    return false;
  }
  const broken = inside.find((paragraph) => toString(paragraph).includes('\n'));
  if (!broken) return !isMarked(draft, quotedText(node), place);
  draft.findings.push(finding('quotation-lines', placeOf(draft, broken), { lines: toString(broken).split('\n').length }));
  return false;
}

/** Whether a child of a quotation is another's that its speaker quotes. */
function isNested({ name }: Directive, child: PhrasingContent): boolean {
  return name === 'quote' && child.type === 'textDirective' && child.name === 'quote';
}

/** Whether all the words are in quotation marks, which are a mistake here; marks around a part of them are the source's. */
function isMarked(draft: Draft, words: string, place: Place): boolean {
  const inner = withinMarks(words);
  if (inner === undefined) return false;
  draft.findings.push(finding('quotation-marks', place, { words: words.trim(), inner: inner.trim() }));
  return true;
}

/** Returns the words between quotation marks that are around all of them; undefined if there are none. */
export function withinMarks(words: string): string | undefined {
  const [, inner] = /^["“„«‘'](.+)["”“»’']$/u.exec(words.trim()) ?? [];
  return inner === undefined || /["“”„«»]/.test(inner) ? undefined : inner;
}

/** Finds links inside links, which HTML does not allow: annotations in running text are links or contain one. */
export function checkLinks(draft: Draft, node: Directive, ancestors: readonly Parents[]): void {
  if (node.name !== 'term' && ancestors.some(isLink)) {
    const inEvent = ancestors.findLast(isLink)?.type === 'textDirective';
    draft.findings.push(finding('nested-link', placeOf(draft, node), { inner: `:${node.name}`, inEvent }));
  }
  if (node.name !== 'event') return;
  walk(node, (child) => {
    if (child.type === 'link' || child.type === 'linkReference') {
      const inner = typed(draft, child).startsWith('[') ? 'link' : 'address';
      draft.findings.push(finding('nested-link', placeOf(draft, child), { inner, inEvent: true }));
    }
  });
}
