import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { oneLine } from '../../core/text/wording.ts';
import { sentencesOf } from '../../core/verification/sentences.ts';
import { isDirective, isQuotation } from '../directives.ts';
import { draftOf, placesOf } from '../draft.ts';
import { walk } from '../walk.ts';
import { gatherWords } from '../words.ts';

/**
 * Gathers the sentences of paragraphs that are this site's own from beginning to end. Those of notes, which name what they rest on, and
 * of block quotations are none.
 *
 *     He came. :said[Talks would go on]{#talks-go-on speaker=ryabkov locator=p11}, he said.   →   draft.told: He came.
 */
export function remarkTold() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    walk(tree, (node, _index, _parent, ancestors) => {
      if (node.type !== 'paragraph' || ancestors.some((one) => one.type === 'blockquote' || isDirective(one))) return;
      const { text, nodes } = gatherWords(node, ownWords);
      // Sentences may begin or end with words of an annotation; one letter would be an initial.
      for (const [start, end] of sentencesOf(text.replaceAll('__', 'Xx'), [0, text.length])) {
        const words = oneLine(text.slice(start, end));
        // The sign of a footnote follows the full stop.
        if (!wholeSentence.test(words) || text.startsWith('__', end)) continue;
        const part = nodes.findLast((one) => one.node.type === 'text' && one.start <= start);
        if (part)
          draft.told.push({ words, place: placesOf(draft, part.node, text.slice(part.start, start))(start - part.start) });
      }
    });
  };
}

/** Words that begin and end as a sentence does, with none of an annotation between. */
const wholeSentence = /^["“„«‘(]?\p{Lu}[^_]*[.!…]["”»“’)]*$/u;

/** Returns words as they are typed, and a mark instead of those that an annotation says whose they are. */
function ownWords(node: Nodes): string | undefined {
  const annotation = isDirective(node) ? node.data?.annotation : undefined;
  // A footnote names a source, and a link on the page may lead to the statement.
  if (node.type === 'noteReference' || (node.type === 'link' && node.url.startsWith('#'))) return '__';
  if (isQuotation(node) || annotation?.kind === 'statement' || annotation?.kind === 'claim') return '__';
  if (node.type === 'text') return node.value.replaceAll('_', ' ');
  if (node.type === 'break') return ' ';
  return 'children' in node ? undefined : '';
}
