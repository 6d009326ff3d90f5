import type { Parents } from 'mdast';
import type { Annotated } from '../../core/verification/annotated.ts';
import type { Declaration } from '../../core/model/archive.ts';
import { ids, isId } from '../../core/findings/field.ts';
import { placeAt, type Place } from '../../core/text/place.ts';
import type { Validated, Written } from '../../core/findings/validate.ts';
import { oneLine } from '../../core/text/wording.ts';
import { isQuotation, type Directive } from '../directives.ts';
import { placeOf, refer, type Draft } from '../draft.ts';
import { walk } from '../walk.ts';
import { quotedText, wordsOf } from '../words.ts';

/** An annotation that is being read: its node, where it is, and what its author wrote between the braces. */
export interface Reading {
  readonly draft: Draft;
  readonly node: Directive;
  readonly ancestors: readonly Parents[];
  readonly section: number;
  readonly written: Written;
}

/** Takes over the findings of a validation, and returns the value if there is one. */
export function accept<T>(draft: Draft, { value, findings }: Validated<T>): T | undefined {
  for (const one of findings) draft.findings.push(one);
  return value;
}

/** Declares the ids and resolves the references, even if something else in the annotation is wrong. */
export function register(draft: Draft, kind: Declaration['kind'], written: Written): void {
  const values = written.values as Record<string, unknown>;
  if (typeof values['id'] === 'string' && isId(values['id'])) {
    draft.declarations.push({ id: values['id'], kind, article: draft.article, place: written.placeOf('id') });
  }
  const aliases = ids.safeParse(values['aliases']).data ?? [];
  for (const alias of aliases)
    draft.declarations.push({ id: alias, kind, article: draft.article, place: written.placeOf('aliases') });
  for (const [field, record] of references) {
    const value = values[field];
    if (typeof value === 'string' && value.trim() !== '') refer(draft, record, value.trim(), written.placeOf(field));
  }
}

/** The attributes that are references, in any annotation. */
const references = [
  ['speaker', 'person'],
  ['source', 'source'],
  ['event', 'event'],
] as const;

/** Records where an annotation and its words are in the file. */
export function annotatedAt({ draft, node, written }: Reading): Annotated {
  const first = node.children[0];
  const named: string[] = [];
  walk(node, (child) => {
    const mention = draft.mentions.get(child);
    if (mention) named.push(mention.person);
  });
  const words = placeOf(draft, first?.position ? first : node);
  const start = first?.position?.start.offset;
  const placeIn = (offset: number): Place =>
    words.known && start !== undefined
      ? placeAt(words.file, words.line, words.column + typedLength(draft.text.slice(start), annotated(node, draft), offset))
      : words;
  return { written, words, placeIn, named };
}

/** Returns how many characters were typed for the first `length` of some words: a backslash or "&amp;" makes it more. */
function typedLength(typed: string, words: string, length: number): number {
  let at = 0;
  for (let i = 0; i < length; i++) {
    if (typed[at] === '\\' && typed[at + 1] === words[i]) at += 1;
    else if (typed[at] === '&' && typed[at + 1] !== words[i + 1])
      at += (/^&#?\w+;/.exec(typed.slice(at, at + 40))?.[0].length ?? 1) - 1;
    at += 1;
  }
  return at;
}

/** Returns the words of an annotation: a direct quotation's exactly as typed, all others with white space folded. */
export function annotated(node: Directive, { marks }: Pick<Draft, 'marks'>): string {
  if (isQuotation(node)) return quotedText(node);
  if (node.type !== 'containerDirective') return oneLine(wordsOf(node.children, marks));
  return oneLine(node.children.map((child) => wordsOf([child], marks)).join('\n\n'));
}

/** Returns what statements, claims, notes and figures have in common: id and former ids, words, article and section. */
export function entityOf(
  { id, aliases = [] }: { readonly id: string; readonly aliases?: readonly string[] | undefined },
  { draft, node, section }: Reading,
): { id: string; aliases: readonly string[]; text: string; article: string; section: number } {
  return { id, aliases, text: annotated(node, draft), article: draft.article, section };
}
