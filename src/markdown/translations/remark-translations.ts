import type { Blockquote, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { finding } from '../../core/findings/finding.ts';
import { oneLine } from '../../core/text/wording.ts';
import { isQuotation } from '../directives.ts';
import { draftOf, placeOf, type Draft } from '../draft.ts';
import { walk } from '../walk.ts';
import { paragraphBreak } from '../words.ts';

/**
 * Takes the translation out of a block quotation: a block quotation of Markdown after the original words. What is left are the words
 * that are compared with the source.
 *
 *     :::quote{#a speaker=ryabkov locator=p1 lang=de translated-by=editor}⏎Es ist vorbei.⏎⏎> It is over.⏎:::
 *     →   <blockquote …lang="de"><p>Es ist vorbei.</p></blockquote><div class="translation">…<p>“It is over.”</p></div>
 */
export function remarkTranslations() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    walk(tree, (node) => {
      if (node.type !== 'containerDirective' || !isQuotation(node)) return;
      const last = node.children.findLast((child) => child.type === 'blockquote');
      if (!last || node.children.length === 1) return;
      if (node.children.at(-1) !== last)
        draft.findings.push(finding('translation-form', placeOf(draft, last), { problem: 'first' }));
      node.children = node.children.filter((child) => child !== last);
      checkForm(draft, node, last);
      const text = last.children.map((child) => oneLine(toString(child))).join(paragraphBreak);
      node.data = { ...node.data, translation: { text, place: placeOf(draft, last) } };
    });
  };
}

/** Checks that the words are translated only once, and that the translation is paragraphs of plain words. */
function checkForm(draft: Draft, node: ContainerDirective, translation: Blockquote): void {
  const markup =
    translation.children.find(({ type }) => type !== 'paragraph') ??
    translation.children.flatMap((child) => (child.type === 'paragraph' ? child.children : [])).find(isMarkup);
  // HTML has been reported by remark-safe-links.ts.
  if (markup && markup.type !== 'html')
    draft.findings.push(finding('translation-form', placeOf(draft, markup), { problem: 'markup' }));
  if (node.attributes?.['translation'] !== undefined)
    draft.findings.push(finding('translation-form', placeOf(draft, translation), { problem: 'twice' }));
}

function isMarkup({ type }: { readonly type: string }): boolean {
  return type !== 'text' && type !== 'break';
}
