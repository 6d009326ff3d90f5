import { notCompared, type Selector, type Verification } from '../model/verification-status.ts';
import type { Library } from '../model/archive.ts';
import { contextOf, type Context } from './context.ts';
import { locate, paragraphsOf, type Span } from './paragraphs.ts';
import type { Digest, Recorded, RecordedQuotation } from './recorded.ts';
import { describe, match, type Found, type Match } from './selector.ts';
import { speechIn, type Speech } from './speech.ts';
import type { Statement } from '../model/statement.ts';

/** A verification, and what it rests on. */
export interface Comparison {
  readonly verification: Verification;
  /** How the source gives the words that were found; null where there is no text, or nothing was found. */
  readonly context: Context | null;
  /** What was found in the text; null where there is no text at hand. */
  readonly match: Match | null;
  /** What is on record of the quotation, and whether it is of these words, at this place of this source. */
  readonly recorded: RecordedQuotation | null;
  readonly same: boolean;
}

/** The facts of a statement that are compared. */
export type Quoted = Pick<Statement, 'id' | 'aliases' | 'text' | 'source' | 'locator' | 'speaker' | 'inferred'>;

/** Compares a direct quotation with its source, or else with what is on record. */
export type Compare = (quotation: Quoted) => Comparison;

/** A text of a source that is at hand. */
export interface SourceText {
  readonly text: string;
  readonly sha256: string;
  readonly paragraphs: readonly Span[];
}

/** Compares nothing, for where there is neither text nor record. */
export const compareNothing: Compare = () => ({
  verification: notCompared,
  context: null,
  match: null,
  recorded: null,
  same: false,
});

/** A text as it is compared, with the SHA-256 of its file. */
export function sourceText(text: string, sha256: string): SourceText {
  return { text, sha256, paragraphs: paragraphsOf(text) };
}

/**
 * Compares quotations with the texts that are at hand, and with the record.
 *
 * @param texts by the id of their source
 */
export function comparer(
  texts: ReadonlyMap<string, SourceText>,
  recorded: Recorded,
  sha256: Digest,
  library: Pick<Library, 'people' | 'sources'>,
): Compare {
  const speech = new Map<string, readonly Speech[]>();
  const speechOf = (source: string, text: string): readonly Speech[] => {
    const known = speech.get(source) ?? speechIn(text, library.sources.get(source)?.kind);
    speech.set(source, known);
    return known;
  };
  return (quotation) => {
    const entry = recordOf(recorded, quotation);
    const { source, locator } = quotation;
    const same = entry?.sha256 === sha256(quotation.text) && entry.source === source && entry.locator === locator;
    const text = texts.get(source);
    const found = text ? find(text, quotation, same ? entry : undefined) : null;
    const known = same ? entry : undefined;
    const fresh =
      text !== undefined && Object.hasOwn(recorded.sources, source) && recorded.sources[source]?.sha256 === text.sha256;
    const context =
      text && found && found.status !== 'absent'
        ? contextOf([found.start, found.end], {
            ...text,
            speech: speechOf(source, text.text),
            people: library.people,
            speaker: quotation.speaker,
            author: library.sources.get(source)?.speaker,
          })
        : undefined;
    const speaker = context?.speaker.status === 'named' && quotation.inferred === null ? 'named' : 'reading';
    const verification =
      text && found ? verified(text, found, speaker, fresh ? known : undefined) : asRecorded(quotation, known);
    return { verification, context: context ?? null, match: found, recorded: entry ?? null, same };
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

function verified(
  { text }: SourceText,
  found: Match,
  speaker: 'named' | 'reading',
  entry: RecordedQuotation | undefined,
): Verification {
  if (found.status === 'absent') return { status: 'absent', rule: null, speaker: null, checked: null, selector: null };
  const rule = ruleOf(found);
  const onRecord = entry?.status === found.status && entry.rule === rule && entry.attribution === speaker;
  return { status: found.status, rule, speaker, checked: onRecord ? entry.checked : null, selector: selectorOf(text, found) };
}

function asRecorded(quotation: Quoted, entry: RecordedQuotation | undefined): Verification {
  if (!entry) return notCompared;
  const { status, rule, attribution: speaker, checked, prefix, suffix, exact = quotation.text } = entry;
  return { status, rule, speaker, checked, selector: { exact, prefix, suffix } };
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
