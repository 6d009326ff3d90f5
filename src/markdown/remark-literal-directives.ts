import type { Parents, Root, Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { finding } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import { placeAt } from '../core/place.ts';
import { directiveNames, formOf, formsOf, isDirective, isOurs, type Directive } from './directives.ts';
import { walk } from './walk.ts';
import { draftOf, placeOf, typed, type Draft } from './draft.ts';

/**
 * Gives back as typed what remark-directive took for a directive and isn't one, and finds directives that are unknown,
 * unclosed or in a form that they don't have.
 *
 *     At 10:30 (see note:this)   →   <p>At 10:30 (see note:this)</p>
 */
export function remarkLiteralDirectives() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const fences = { open: 0 };
    const restored = new Set<Parents>();
    walk(tree, (node, index, parent, ancestors) => {
      if (node.type === 'text') checkFences(draft, node, fences);
      if (!isDirective(node)) return;
      if (isLiteral(node)) {
        const next = parent.children[index + 1];
        if (isOurs(node.name) && next?.type === 'text' && next.value.startsWith('[')) {
          draft.findings.push(finding('unclosed-directive', placeOf(draft, node), { opening: `:${node.name}[`, closing: ']' }));
        }
        restored.add(parent);
        parent.children.splice(index, 1, { type: 'text', value: typed(draft, node), position: node.position } as Text);
        return;
      }
      checkDirective(draft, node, parent.children[index + 1], ancestors.find(isOurContainer));
    });
    for (const parent of restored) mergeText(parent.children);
  };
}

/** A text directive without a label and without attributes is nothing but a colon and a word. */
function isLiteral(node: Directive): boolean {
  return node.type === 'textDirective' && node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
}

function isOurContainer(node: Parents): node is ContainerDirective {
  return node.type === 'containerDirective' && isOurs(node.name);
}

function checkDirective(
  draft: Draft,
  node: Directive,
  next: { type: string; value?: string } | undefined,
  outer: ContainerDirective | undefined,
): void {
  const place = placeOf(draft, node);
  const { name } = node;
  if (!isOurs(name)) {
    draft.findings.push(
      finding('unknown-directive', place, { name, known: directiveNames, near: nearest(name, directiveNames) }),
    );
    return;
  }
  const opening = typed(draft, node).split('\n', 1)[0] ?? '';
  if (formOf(name, node.type) === undefined) {
    draft.findings.push(finding('directive-form', place, { name, found: opening, forms: formsOf(name) }));
  }
  // No annotation is set apart within another: the outer one was to be closed before, and took the end of this one for its own.
  if (node.type === 'containerDirective' && outer) reportUnclosed(draft, outer);
  else if (node.type === 'containerDirective' && !isClosed(typed(draft, node))) reportUnclosed(draft, node);
  if (node.type === 'textDirective' && next?.type === 'text' && next.value?.startsWith('{')) {
    draft.findings.push(finding('unclosed-directive', place, { opening: `:${name}[…]{`, closing: '}' }));
    node.data = { ...node.data, unclosed: true };
  }
}

/** Says that a line of colons is missing: at the end of the first paragraph, behind which it most probably belongs. */
function reportUnclosed(draft: Draft, node: ContainerDirective): void {
  const opening = typed(draft, node).split('\n', 1)[0] ?? '';
  const end = node.children[0]?.position?.end;
  const place = end ? placeAt(draft.file, end.line, end.column) : placeOf(draft, node);
  draft.findings.push(finding('unclosed-directive', place, { opening, closing: 'a line of :::' }));
}

function isClosed(source: string): boolean {
  const lines = source.trimEnd().split('\n');
  const fence = /^:+/.exec(lines[0] ?? '')?.[0].length ?? 3;
  const last = /^[\s>]*(:{3,})\s*$/.exec(lines.at(-1) ?? '')?.[1];
  return lines.length > 1 && last !== undefined && last.length >= fence;
}

/** Lines of colons that are still text open nothing and close nothing. The fence of one that can't be read is no second mistake. */
function checkFences(draft: Draft, node: Text, fences: { open: number }): void {
  const start = node.position?.start;
  if (!start || !node.value.includes('::')) return;
  typed(draft, node)
    .split('\n')
    .forEach((line, i) => {
      const [, colons, name] = /^[\s>]*(:{2,})(\w*)/.exec(line) ?? [];
      if (colons === undefined || (i === 0 && start.column !== 1)) return;
      const place = placeAt(draft.file, start.line + i, 1);
      if (name && /[[{]/.test(line)) {
        if (colons.length > 2) fences.open += 1;
        draft.findings.push(
          finding('unclosed-directive', place, { opening: line.trim().slice(0, 60), closing: 'its brackets and braces' }),
        );
      } else if (/^[\s>]*:{3,}\s*$/.test(line)) {
        if (fences.open > 0) fences.open -= 1;
        else draft.findings.push(finding('stray-fence', place));
      }
    });
}

/** Joins neighbouring texts, so that words are found where a colon was given back. */
function mergeText(children: { type: string; value?: string; position?: Text['position'] }[]): void {
  for (let i = children.length - 1; i > 0; i--) {
    const [left, right] = [children[i - 1], children[i]];
    if (left?.type !== 'text' || right?.type !== 'text') continue;
    left.value = `${left.value ?? ''}${right.value ?? ''}`;
    if (left.position && right.position) left.position = { start: left.position.start, end: right.position.end };
    children.splice(i, 1);
  }
}
