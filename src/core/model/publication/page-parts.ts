import type { ElementContent } from 'hast';
import { textOf } from '../../text/html-tree.ts';
import type { Words } from '../../words/en.ts';
import { wordsOfGuarantee } from './guarantee-words.ts';
import type { Page } from './page.ts';

/** A part of a page: a heading and what follows it, or what precedes the first heading. */
export interface PagePart {
  /** Its anchor; null for what precedes the first heading. */
  readonly id: string | null;
  /** The heading; before the first one, the title of the page. */
  readonly title: string;
  readonly text: string;
}

/** Returns the parts of a page, each with its words: those of an editor and those of code. A page always has the first one. */
export function partsOf({ title, description, blocks }: Page, words: Words): PagePart[] {
  const parts: { id: string | null; title: string; texts: string[] }[] = [{ id: null, title, texts: [] }];
  const add = (text: string): void => {
    if (text !== '') parts.at(-1)?.texts.push(text);
  };
  for (const block of blocks) {
    if ('guarantee' in block) {
      const { guarantee, anchor, headed } = block;
      // Without an anchor, links can lead only to what precedes it.
      if (headed && anchor !== null) parts.push({ id: anchor, title: words.guarantees.headings[guarantee], texts: [] });
      add(wordsOfGuarantee(guarantee, words));
      continue;
    }
    for (const node of block.html) {
      const heading = headingIn(node);
      if (heading) parts.push({ ...heading, texts: [] });
      else add(textOf([node]).trim());
    }
  }
  return parts.map(({ texts, ...part }, i) => ({ ...part, text: texts.join(' ') || (i === 0 ? description : '') }));
}

/** Returns the anchor and the words of a heading, which is next to the link to it. */
function headingIn(node: ElementContent): { id: string; title: string } | undefined {
  if (node.type !== 'element' || String(node.properties['className']) !== 'heading') return undefined;
  const heading = node.children.find((one) => one.type === 'element' && /^h[2-6]$/.test(one.tagName));
  if (heading?.type !== 'element') return undefined;
  return { id: String(heading.properties['id']), title: textOf([heading]).trim() };
}
