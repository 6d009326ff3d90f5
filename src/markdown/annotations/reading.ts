import type { Parents } from 'mdast';
import type { Annotated } from '../../core/verification/annotated.ts';
import type { Declaration } from '../../core/model/archive.ts';
import { ids, isId } from '../../core/findings/field.ts';
import { finding } from '../../core/findings/finding.ts';
import { onQuestions } from '../../core/model/blocks/question.ts';
import { nearest } from '../../core/text/nearest.ts';
import { undecided, type Validated } from '../../core/findings/validate.ts';
import type { Written } from '../../core/findings/written.ts';
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
  /** The event at which it was said what the section holds, if its heading names one. */
  readonly sectionEvent: string | undefined;
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
    // A question mark has a finding of its own.
    if (typeof value === 'string' && !['', undecided].includes(value.trim()))
      refer(draft, record, value.trim(), written.placeOf(field));
  }
}

/** Finds questions that an annotation names and the front matter does not have, and returns those that it has. */
export function questionsOf({ draft, written }: Pick<Reading, 'draft' | 'written'>): string[] {
  const { questions: known } = draft;
  const named = onQuestions.safeParse((written.values as Record<string, unknown>)['on-question']).data ?? [];
  if (known === undefined) return [];
  for (const id of named.filter((one) => !known.includes(one)))
    draft.findings.push(
      finding('unknown-question', written.placeOf('on-question'), { id, near: nearest(id, known), known: [...known] }),
    );
  return named.filter((one) => known.includes(one));
}

/** The attributes that are references, in any annotation. */
const references = [
  ['speaker', 'person'],
  ['source', 'source'],
  ['event', 'event'],
  ['account-of', 'side'],
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
  const typed = draft.text.slice(first?.position?.start.offset, node.position?.end.offset);
  return { written, words, text: annotated(node, draft), typed: first?.position && typed, named };
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
