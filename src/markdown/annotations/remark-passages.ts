import type { Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { countWords } from '../../core/text/wording.ts';
import { sentencesOf } from '../../core/verification/sentences.ts';
import { isDirective } from '../directives.ts';
import { draftOf, type Draft } from '../draft.ts';

/**
 * Gathers the passages of the article: which words are whose, in the order of the text. Notes, headings, tables and pictures have no
 * passages. Of words within words, such as a quotation within another, the inner ones are their own speaker's.
 *
 *     They met. :said[Talks would go on, he said]{#talks-go-on speaker=ryabkov locator=p11}.
 *     →   draft.passages: null 2, talks-go-on 6
 */
export function remarkPassages() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    let section = -1;
    for (const node of tree.children) {
      if (node.type === 'heading') section += 1;
      else if (node.type !== 'yaml') gather(node, section, draft);
    }
  };
}

function gather(block: Nodes, section: number, draft: Draft): void {
  const runs: { of: string | null; text: string }[] = [];
  const read = (node: Nodes, of: string | null): void => {
    const annotation = isDirective(node) ? node.data?.annotation : undefined;
    if (annotation?.kind === 'note' || annotation?.kind === 'figure' || node.type === 'table') return;
    const whose = annotation?.kind === 'statement' || annotation?.kind === 'claim' ? annotation.value.id : of;
    if ('children' in node) {
      for (const child of node.children) read(child, whose);
      if (isBlock(node)) add(' ', whose);
    } else add(node.type === 'break' ? ' ' : toString(node), whose);
  };
  const add = (text: string, of: string | null): void => {
    const last = runs.at(-1);
    if (last?.of === of) last.text += text;
    else runs.push({ of, text });
  };
  read(block, null);
  for (const { of, text } of runs) {
    const parts = of === null ? sentencesOf(text, [0, text.length]).map(([start, end]) => text.slice(start, end)) : [text];
    for (const part of parts) {
      const words = countWords(part);
      if (words > 0) draft.passages.push({ of, section, words });
    }
  }
}

/** Whether what follows a node is apart from it, so that their words are not one. */
function isBlock({ type }: Parents): boolean {
  return type === 'paragraph' || type === 'listItem' || type === 'blockquote';
}
