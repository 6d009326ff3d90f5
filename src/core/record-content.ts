import type { Article } from './article.ts';
import { digestWords, type Block, type Digest, type Recorded, type RecordedQuotation, type RecordedWords } from './recorded.ts';
import type { Statement } from './statement.ts';
import type { Comparison, SourceText } from './verification.ts';

/** What is recorded: the content as it is now, and what was on record before. */
export interface Recording {
  readonly articles: readonly Article[];
  /** The text of each article, by its id. */
  readonly blocks: ReadonlyMap<string, readonly Block[]>;
  /** Of direct quotations, by id. */
  readonly comparisons: ReadonlyMap<string, Comparison>;
  readonly texts: ReadonlyMap<string, SourceText>;
  readonly recorded: Recorded;
  readonly sha256: Digest;
}

/** The record as it is on a day. What didn't change keeps its day; what could not be compared keeps what was known of it. */
export function recordContent(recording: Recording, day: string): Recorded {
  const { articles, texts, recorded } = recording;
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
        const known = texts.get(id)?.sha256 ?? own(recorded.sources, id)?.sha256;
        return known === undefined ? [] : [[id, { sha256: known }]];
      }),
    ),
    statements: Object.fromEntries(statements),
    articles: Object.fromEntries(articles.map((article) => [article.id, wordsOf(article, recording, day)])),
  };
}

function quotationOf(statement: Statement, recording: Recording, day: string): RecordedQuotation | undefined {
  const { comparisons, texts, recorded, sha256 } = recording;
  const { id, text: words, source, locator } = statement;
  const comparison = comparisons.get(id);
  const text = texts.get(source);
  const { match, verification } = comparison ?? {};
  if (!text || !match || match.status === 'absent' || !verification?.selector) {
    return comparison?.same ? (comparison.recorded ?? undefined) : undefined;
  }
  const { exact, prefix, suffix } = verification.selector;
  const { status, start, end } = match;
  const entry = {
    sha256: sha256(words),
    source,
    locator,
    status,
    rule: verification.rule ?? '',
    start,
    end,
    ...(exact === words ? {} : { exact }),
    prefix,
    suffix,
  };
  const before = comparison?.recorded;
  const unchanged = own(recorded.sources, source)?.sha256 === text.sha256;
  return {
    ...entry,
    checked: before && unchanged && alike({ ...entry, checked: before.checked }, before) ? before.checked : day,
  };
}

function wordsOf(article: Article, { blocks, recorded: earlier, sha256 }: Recording, day: string): RecordedWords {
  const { id, corrections, updated } = article;
  const before = own(earlier.articles, id);
  const digests = digestWords(article, blocks.get(id) ?? [], sha256);
  const words = { corrections: corrections.length, updated, ...digests };
  const recorded = before && alike({ recorded: before.recorded, ...words }, before) ? before.recorded : day;
  return { recorded, ...words };
}

/** Whether two entries say the same, in whatever order. */
function alike(a: object, b: object): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function own<T>(entries: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}
