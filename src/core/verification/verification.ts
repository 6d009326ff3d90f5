import { notCompared, type Selector, type Verification } from '../model/verification-status.ts';
import { locate, paragraphsOf, type Span } from './paragraphs.ts';
import type { Digest, Recorded, RecordedQuotation } from './recorded.ts';
import { describe, match, type Found, type Match } from './selector.ts';
import type { Statement } from '../model/statement.ts';

/** A verification, and what it rests on. */
export interface Comparison {
  readonly verification: Verification;
  /** What was found in the text; null where there is no text at hand. */
  readonly match: Match | null;
  /** What is on record of the quotation, and whether it is of these words, at this place of this source. */
  readonly recorded: RecordedQuotation | null;
  readonly same: boolean;
}

/** The facts of a statement that are compared. */
export type Quoted = Pick<Statement, 'id' | 'aliases' | 'text' | 'source' | 'locator'>;

/** Compares a direct quotation with its source, or else with what is on record. */
export type Compare = (quotation: Quoted) => Comparison;

/** A text of a source that is at hand. */
export interface SourceText {
  readonly text: string;
  readonly sha256: string;
  readonly paragraphs: readonly Span[];
}

/** Compares nothing, for where there is neither text nor record. */
export const compareNothing: Compare = () => ({ verification: notCompared, match: null, recorded: null, same: false });

/** A text as it is compared, with the SHA-256 of its file. */
export function sourceText(text: string, sha256: string): SourceText {
  return { text, sha256, paragraphs: paragraphsOf(text) };
}

/**
 * Compares quotations with the texts that are at hand, and with the record.
 *
 * @param texts by the id of their source
 */
export function comparer(texts: ReadonlyMap<string, SourceText>, recorded: Recorded, sha256: Digest): Compare {
  return (quotation) => {
    const entry = recordOf(recorded, quotation);
    const { source, locator } = quotation;
    const same = entry?.sha256 === sha256(quotation.text) && entry.source === source && entry.locator === locator;
    const text = texts.get(source);
    const found = text ? find(text, quotation, same ? entry : undefined) : null;
    const known = same ? entry : undefined;
    const fresh =
      text !== undefined && Object.hasOwn(recorded.sources, source) && recorded.sources[source]?.sha256 === text.sha256;
    const verification = text && found ? verified(text, found, fresh ? known : undefined) : asRecorded(quotation, known);
    return { verification, match: found, recorded: entry ?? null, same };
  };
}

/** What is on record of a quotation, under its id or one that it had before. */
function recordOf({ statements }: Recorded, { id, aliases }: Quoted): RecordedQuotation | undefined {
  const known = [id, ...aliases].find((one) => Object.hasOwn(statements, one));
  return known === undefined ? undefined : statements[known];
}

function find(text: SourceText, { text: exact, locator }: Quoted, entry: RecordedQuotation | undefined): Match {
  const { prefix, suffix } = entry ?? { prefix: '', suffix: '' };
  return match(text.text, { exact, prefix, suffix }, { within: locate(text.paragraphs, locator), whole: true });
}

function verified({ text }: SourceText, found: Match, entry: RecordedQuotation | undefined): Verification {
  if (found.status === 'absent') return { status: 'absent', rule: null, checked: null, selector: null };
  const rule = ruleOf(found);
  const onRecord = entry?.status === found.status && entry.rule === rule;
  return { status: found.status, rule, checked: onRecord ? entry.checked : null, selector: selectorOf(text, found) };
}

function asRecorded(quotation: Quoted, entry: RecordedQuotation | undefined): Verification {
  if (!entry) return notCompared;
  const { status, rule, checked, prefix, suffix, exact = quotation.text } = entry;
  return { status, rule, checked, selector: { exact, prefix, suffix } };
}

/** Describes what was found. The words that an ellipsis leaves out are no quotation: they are not given away. */
export function selectorOf(text: string, found: Found): Selector {
  const [start, end] = found.longest;
  return describe(text, start, end);
}

/** The rule by which words match: `verbatim`, or what differs. */
export function ruleOf({ alterations: altered }: Found): string {
  return altered.join(' ') || 'verbatim';
}
