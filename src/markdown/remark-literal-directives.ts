import type { Parents, Root, Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { finding, type Finding } from '../core/findings/finding.ts';
import type { rules } from '../core/findings/rules.ts';
import { nearest } from '../core/text/nearest.ts';
import { placeAt, type Place } from '../core/text/place.ts';
import { curlyValueIn, directiveNames, formOf, formsOf, isDirective, isOurs, type Directive } from './directives.ts';
import { walk } from './walk.ts';
import { draftOf, placeOf, typed, type Draft } from './draft.ts';
import { mergeText } from './words.ts';

/**
 * Turns what remark-directive took for a directive and isn't one back into the text that was typed, and finds directives that are
 * unknown, unclosed or in a form that they don't have.
 *
 *     At 10:30 (see note:this)   →   <p>At 10:30 (see note:this)</p>
 */
export function remarkLiteralDirectives() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    const fences: Fences = { open: 0 };
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
      checkDirective(draft, node, parent.children[index + 1], ancestors.find(isOurContainer), fences);
    });
    for (const parent of restored) mergeText(parent.children);
  };
}

/** How many fences were opened that could not be read: as many closing fences are no second mistake. */
interface Fences {
  open: number;
}

/** Whether a text directive is only a colon and a word: it has neither label nor attributes. */
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
  fences: Fences,
): void {
  const place = placeOf(draft, node);
  const { name } = node;
  if (!isOurs(name)) {
    draft.findings.push(finding('unknown-directive', place, unknown(name, node.type)));
    return;
  }
  const opening = typed(draft, node).split('\n', 1)[0] ?? '';
  if (formOf(name, node.type) === undefined) {
    // Its closing fence is no second mistake.
    if (node.type === 'leafDirective') fences.open += 1;
    draft.findings.push(finding('directive-form', place, { name, found: opening, forms: formsOf(name) }));
  }
  // Containers cannot nest: the outer one was never closed and took the closing fence of this one.
  if (node.type === 'containerDirective' && outer) reportUnclosed(draft, outer, fences);
  else if (node.type === 'containerDirective' && !isClosed(typed(draft, node))) reportUnclosed(draft, node, fences);
  const braces = node.type === 'textDirective' && next?.type === 'text' ? /^\s*\{/.exec(next.value ?? '')?.[0] : undefined;
  if (braces === undefined) {
    if (node.type === 'textDirective' && next?.type === 'text') checkMissingBrace(draft, node, next.value ?? '');
    return;
  }
  const end = node.position?.end;
  const after = draft.text.slice(end?.offset ?? 0, (end?.offset ?? 0) + 1000);
  const spaced = braces !== '{' && /^[ \t]+\{(?:#|[a-z-]+=)/.test(after);
  if (braces !== '{' && !spaced) return;
  node.data = { ...node.data, unclosed: true };
  const curly = curlyValueIn(after);
  if (spaced) {
    const words = typed(draft, node);
    const parameters = { expected: `:${name}[…]{…}`, from: `${words}${braces}`, to: `${words}{` };
    draft.findings.push(finding('spaced-braces', place, parameters));
  } else if (curly && end) {
    const { at, ...value } = curly;
    draft.findings.push(finding('unquoted-value', placeAt(draft.file, end.line, end.column + at), value));
  } else draft.findings.push(finding('unclosed-directive', place, { opening: `:${name}[…]{`, closing: '}' }));
}

/** Reports an id after the words of an annotation that has no opening brace, or a round or square bracket in its place. */
function checkMissingBrace(draft: Draft, node: Directive, after: string): void {
  const [all = '', from = '', id = ''] = /^([ \t]*[([]?(#[\w-]+))(?:\s+[\w-]+=[^{}]*)?[ \t]*[)\]}]/.exec(after) ?? [];
  const end = node.position?.end;
  if (id === '' || !end || Object.keys(node.attributes ?? {}).length > 0) return;
  node.data = { ...node.data, unclosed: true };
  const place = placeAt(draft.file, end.line, end.column);
  const inBrackets = /[([]/.test(from) ? { inBrackets: all.trim() } : {};
  draft.findings.push(finding('missing-brace', place, { expected: `:${node.name}[…]{…}`, from, to: `{${id}`, ...inBrackets }));
}

/** Describes an unknown name, with the names that can be meant: in a block, only those of annotations that have that form. */
function unknown(name: string, type: Directive['type']): Parameters<(typeof rules)['unknown-directive']['say']>[0] {
  const marks = { textDirective: ':', leafDirective: '::', containerDirective: ':::' };
  const form = type === 'leafDirective' ? 'containerDirective' : type;
  const known = directiveNames.filter((one) => formOf(one, form) !== undefined);
  return { name, typed: marks[type] + name, colons: marks[form], known, near: nearest(name, known) };
}

/** Reports that a closing fence is too short or missing: at the end of the first paragraph, after which it most probably belongs. */
function reportUnclosed(draft: Draft, node: ContainerDirective, fences: Fences): void {
  const lines = typed(draft, node).split('\n');
  const opening = lines[0] ?? '';
  const fence = /^:+/.exec(opening)?.[0] ?? ':::';
  const short = lines.findIndex((line, i) => i > 0 && /^:{3,}\s*$/.test(line) && line.trim().length < fence.length);
  const start = node.position?.start.line ?? 1;
  const end = node.children[0]?.position?.end;
  node.data = { ...node.data, unclosed: true };
  if (short > 0) {
    fences.open += 1;
    const found = (lines[short] ?? '').trim();
    draft.findings.push(
      finding('unclosed-directive', placeAt(draft.file, start + short, 1), { opening, closing: `a line of ${fence}`, found }),
    );
    return;
  }
  const place = end ? placeAt(draft.file, end.line, end.column) : placeOf(draft, node);
  draft.findings.push(finding('unclosed-directive', place, { opening, closing: `a line of ${fence}` }));
}

function isClosed(source: string): boolean {
  const lines = source.trimEnd().split('\n');
  const fence = /^:+/.exec(lines[0] ?? '')?.[0].length ?? 3;
  const last = /^[\s>]*(:{3,})\s*$/.exec(lines.at(-1) ?? '')?.[1];
  return lines.length > 1 && last !== undefined && last.length >= fence;
}

/** Finds fences that are still text: opening ones that could not be read, and closing ones that nothing opens. */
function checkFences(draft: Draft, node: Text, fences: Fences): void {
  const start = node.position?.start;
  if (!start || !node.value.includes('::')) return;
  typed(draft, node)
    .split('\n')
    .forEach((line, i) => {
      const [, colons, name] = /^[\s>]*(:{2,})(\w*)/.exec(line) ?? [];
      if (colons === undefined || (i === 0 && start.column !== 1)) return;
      const place = placeAt(draft.file, start.line + i, 1);
      if (name && (/[[{]/.test(line) || (colons.length > 2 && isOurs(name)))) {
        if (colons.length > 2) fences.open += 1;
        draft.findings.push(unreadable(draft, line, place));
      } else if (/^[\s>]*:{3,}\s*$/.test(line)) {
        if (fences.open > 0) fences.open -= 1;
        else draft.findings.push(finding('stray-fence', place));
      }
    });
}

/** Reports why an opening fence could not be read. */
function unreadable(draft: Draft, line: string, place: Place): Finding {
  const [, before = '', spaces] = /^([\s>]*:{2,}[\w-]+(?:\[[^\]]*\])?)([ \t]+)\{/.exec(line) ?? [];
  const at = (column: number): Place => (place.known ? placeAt(draft.file, place.line, column) : place);
  if (spaces !== undefined) {
    const opening = before.replace(/^[\s>]*/, '');
    const parameters = { expected: `${opening}{…}`, from: `${opening}${spaces}{`, to: `${opening}{` };
    return finding('spaced-braces', at(before.length - opening.length + 1), parameters);
  }
  const [opening, from, , id = ''] = /^[\s>]*(:{3,}(\w+)[ \t]*(#[\w-]+))(?![^{]*\{)/.exec(line) ?? [];
  if (opening !== undefined && from !== undefined) {
    const to = `${from.slice(0, from.length - id.length).trimEnd()}{${id}`;
    const expected = `${to.slice(0, to.indexOf('{'))}{…}`;
    return finding('missing-brace', at(opening.length - from.length + 1), { expected, from, to });
  }
  const curly = curlyValueIn(line);
  if (curly) {
    const { at: offset, ...value } = curly;
    return finding('unquoted-value', at(offset + 1), value);
  }
  return finding('unclosed-directive', place, { opening: line.trim().slice(0, 60), closing: 'its brackets and braces' });
}
