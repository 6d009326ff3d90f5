import type { Node, Root } from 'mdast';
import type { VFile } from 'vfile';
import { finding, type Finding } from '../../core/findings/finding.ts';
import { guarantees, isGuarantee, type Guarantee } from '../../core/model/publication/guarantee.ts';
import { nearest } from '../../core/text/nearest.ts';
import { isDirective, isOurs, type Directive } from '../directives.ts';
import { draftOf, placeOf, typed, type Draft } from '../draft.ts';
import { walk } from '../walk.ts';

/** A part of a page that code writes. */
export interface GuaranteeNode extends Node {
  type: 'guarantee';
  name: Guarantee;
}

declare module 'mdast' {
  interface RootContentMap {
    guarantee: GuaranteeNode;
  }
}

/**
 * Reads the parts of a page that code writes, and finds directives that pages do not have. A colon and a word are left to
 * remark-literal-directives.ts.
 *
 *     ::verification   →   <div data-guarantee="verification"></div>
 */
export function remarkGuarantees() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    walk(tree, (node, index, parent) => {
      if (!isDirective(node) || isLiteral(node)) return;
      const part = parent.type === 'root' && isAlone(node) && isGuarantee(node.name) ? node.name : undefined;
      if (part === undefined) draft.findings.push(mistakeIn(draft, node));
      // What is left of a mistake is not a second one.
      const position = node.position ? { position: node.position } : {};
      parent.children.splice(
        index,
        1,
        part === undefined ? { type: 'text', value: '' } : { type: 'guarantee', name: part, ...position },
      );
    });
  };
}

/** Whether a directive is only a colon and a word within a sentence, as in 10:30. */
function isLiteral(node: Directive): boolean {
  return node.type === 'textDirective' && isBare(node);
}

/** Whether a directive is on a line of its own, with nothing but its name. */
function isAlone(node: Directive): boolean {
  return node.type === 'leafDirective' && isBare(node);
}

/** Whether nothing follows the name of a directive. */
function isBare({ children, attributes }: Directive): boolean {
  return children.length === 0 && Object.keys(attributes ?? {}).length === 0;
}

function mistakeIn(draft: Draft, node: Directive): Finding {
  const { name } = node;
  const found = typed(draft, node).split('\n', 1)[0] ?? '';
  const problem = isGuarantee(name) ? (isBare(node) ? 'place' : 'words') : isOurs(name) ? 'annotation' : 'unknown';
  const near = problem === 'unknown' ? nearest(name, guarantees) : undefined;
  return finding('page-part', placeOf(draft, node), { problem, name, found, near, known: guarantees });
}
