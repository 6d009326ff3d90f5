import { notCompared, type Selector, type Verification } from '../model/verification-status.ts';
import type { Library } from '../model/archive.ts';
import { acrossParagraphs } from './across-paragraphs.ts';
import { contextOf, type Context } from './context.ts';
import { isWithin, locate, paragraphsOf, type Span } from './paragraphs.ts';
import { entryOf, type Digest, type Recorded, type RecordedQuotation } from './record/recorded.ts';
import { describe, match, type Found, type Match } from './selector.ts';
import { speechIn, type Speech } from './speech.ts';
import type { Statement } from '../model/statement.ts';

/** A verification and what it is based on. */
export interface Comparison {
  readonly verification: Verification;
  /** How the source presents the words that were found; null if nothing was found or the text is not available. */
  readonly context: Context | null;
  /** What was found in the text of the source; null if the text is not available. */
  readonly match: Match | null;
  /** The recorded entry of the quotation; null if there is none. */
  readonly recorded: RecordedQuotation | null;
  /** Whether the entry is for the same words, source and locator. */
  readonly same: boolean;
}

/** The facts of a statement that are compared. */
export type Quoted = Pick<Statement, 'id' | 'aliases' | 'text' | 'source' | 'locator' | 'speaker' | 'inferred'>;

/** Compares a direct quotation with its source, or with the record if the text of the source is not available. */
export type Compare = (quotation: Quoted) => Comparison;

/** The text of a source, its SHA-256 and its paragraphs. */
export interface SourceText {
  readonly text: string;
  readonly sha256: string;
  readonly paragraphs: readonly Span[];
}

/** Compares nothing: for content that has neither source texts nor a record. */
export const compareNothing: Compare = () => ({
  verification: notCompared,
  context: null,
  match: null,
  recorded: null,
  same: false,
});

/** Returns a text as it is compared. */
export function sourceText(text: string, sha256: string): SourceText {
  return { text, sha256, paragraphs: paragraphsOf(text) };
}

/**
 * Returns a function that compares quotations with the available texts and with the record.
 *
 * @param texts the texts of sources, by the id of the source
 */
export function comparer(
  texts: ReadonlyMap<string, SourceText>,
  recorded: Pick<Recorded, 'statements' | 'sources'>,
  sha256: Digest,
  library: Pick<Library, 'people' | 'sources'>,
): Compare {
  const speech = new Map<string, readonly Speech[]>();
  const speechOf = (source: string, text: string): readonly Speech[] => {
    const { kind } = library.sources.get(source) ?? {};
    const known = speech.get(source) ?? speechIn(text, kind);
    speech.set(source, known);
    return known;
  };
  return (quotation) => {
    const entry = entryOf(recorded.statements, quotation.id, ...quotation.aliases);
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
            speaker: quotation.speaker ?? undefined,
            author: library.sources.get(source)?.speaker,
          })
        : undefined;
    const speaker = context?.speaker.status === 'named' && quotation.inferred === null ? 'named' : 'reading';
    const verification =
      text && found ? verified(text, found, speaker, fresh ? known : undefined) : asRecorded(quotation, known);
    return { verification, context: context ?? null, match: found, recorded: entry ?? null, same };
  };
}

function find(text: SourceText, { text: exact, locator }: Quoted, entry: RecordedQuotation | undefined): Match {
  const { prefix, suffix } = entry ?? { prefix: '', suffix: '' };
  const within = locate(text.paragraphs, locator);
  const found = acrossParagraphs(exact, text).map((words) =>
    match(text.text, { exact: words, prefix, suffix }, { within, whole: true }),
  );
  const present = found.filter((one) => one.status !== 'absent');
  return present.find(({ start, end }) => isWithin([start, end], within)) ?? present[0] ?? { status: 'absent' };
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

/** Describes what was found. With an ellipsis it is the longest piece, since the words that were left out are not quoted. */
export function selectorOf(text: string, found: Found): Selector {
  const [start, end] = found.longest;
  return describe(text, start, end);
}

/** Returns how words match: `verbatim`, or what differs: `quotes dashes`. */
export function ruleOf({ alterations: altered }: Found): string {
  return altered.join(' ') || 'verbatim';
}
