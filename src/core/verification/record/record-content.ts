import type { Article } from '../../model/article.ts';
import { idOnRecord, recordsShown, wordsShown, type Names } from './published-words.ts';
import {
  entryOf,
  type Block,
  type Digest,
  type Recorded,
  type RecordedLedger,
  type RecordedQuotation,
  type RecordedWords,
} from './recorded.ts';
import type { Statement } from '../../model/statement.ts';
import type { Verification } from '../../model/verification-status.ts';
import { canonicalJson } from './seal.ts';
import type { Found } from '../selector.ts';
import type { Comparison, SourceText } from '../verification.ts';

/** The content to be recorded, and what was on record before. */
export interface Recording {
  readonly articles: readonly Article[];
  readonly library: Names;
  /** The blocks of each article, by its id. */
  readonly blocks: ReadonlyMap<string, readonly Block[]>;
  /** How direct quotations compare with their sources, by id. */
  readonly comparisons: ReadonlyMap<string, Comparison>;
  readonly texts: ReadonlyMap<string, SourceText>;
  readonly recorded: Recorded;
  /** The ledger of addresses as it is now. */
  readonly ledger: RecordedLedger;
  readonly sha256: Digest;
}

/**
 * Returns the record of the content on a day. What did not change keeps its earlier day, and a quotation that cannot be compared
 * now keeps its earlier entry.
 *
 * @param day `YYYY-MM-DD`
 */
export function recordContent(recording: Recording, day: string): Recorded {
  const { articles, library, texts, recorded } = recording;
  const statements = articles.flatMap((article) =>
    article.statements.flatMap((statement) => {
      const entry = quotationOf(statement, recording, day);
      return entry ? [[statement.id, entry] as const] : [];
    }),
  );
  const sources = new Set(statements.map(([, { source }]) => source));
  return {
    sources: Object.fromEntries(
      [...sources].flatMap((id) => {
        const known = texts.get(id)?.sha256 ?? entryOf(recorded.sources, id)?.sha256;
        return known === undefined ? [] : [[id, { sha256: known }]];
      }),
    ),
    statements: Object.fromEntries(statements),
    articles: Object.fromEntries(articles.map((article) => [article.id, wordsOf(article, recording, day)])),
    shown: recordsShown(articles, library),
    ledger: recording.ledger,
  };
}

function quotationOf(statement: Statement, recording: Recording, day: string): RecordedQuotation | undefined {
  const { comparisons, library, texts, recorded, sha256 } = recording;
  const { id, source } = statement;
  const speaker = speakerOnRecord(statement, library);
  const comparison = comparisons.get(id);
  const text = texts.get(source);
  const { match, verification } = comparison ?? {};
  if (!text || !match || match.status === 'absent' || !verification?.selector) {
    // The speaker can be recorded again without the text of the source.
    return comparison?.same && comparison.recorded ? { ...comparison.recorded, ...speaker } : undefined;
  }
  const before = comparison?.recorded ?? undefined;
  const entry = comparedAs(statement, speaker, match, verification, sha256);
  const unchanged = entryOf(recorded.sources, source)?.sha256 === text.sha256;
  return {
    ...entry,
    checked: before && unchanged && alike({ ...entry, checked: before.checked }, before) ? before.checked : day,
  };
}

/** Returns the speaker of a statement as it is recorded; an excerpt has none. */
export function speakerOnRecord(
  { speaker }: Pick<Statement, 'speaker'>,
  { people }: Pick<Names, 'people'>,
): { speaker?: string } {
  return speaker === null ? {} : { speaker: idOnRecord(people, speaker) };
}

/** Returns what a comparison with the text of the source puts on record, but for the day. */
export function comparedAs(
  { text: words, source, locator }: Pick<Statement, 'text' | 'source' | 'locator'>,
  speaker: { readonly speaker?: string },
  { status, start, end }: Found,
  verification: Verification,
  sha256: Digest,
): Omit<RecordedQuotation, 'checked'> {
  const { exact = words, prefix = '', suffix = '' } = verification.selector ?? {};
  return {
    sha256: sha256(words),
    source,
    locator,
    ...speaker,
    status,
    rule: verification.rule ?? '',
    attribution: verification.speaker ?? 'reading',
    start,
    end,
    ...(exact === words ? {} : { exact }),
    prefix,
    suffix,
  };
}

function wordsOf(article: Article, { blocks, library, recorded: earlier, sha256 }: Recording, day: string): RecordedWords {
  const { id } = article;
  const before = entryOf(earlier.articles, id);
  const words = wordsShown(article, blocks.get(id) ?? [], library, sha256);
  const recorded = before && alike({ recorded: before.recorded, ...words }, before) ? before.recorded : day;
  return { recorded, ...words };
}

/** Whether two entries are the same, regardless of the order of their fields. */
function alike(a: object, b: object): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
