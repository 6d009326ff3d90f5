import type { SourceKind } from '../../../src/core/model/source.ts';

/** What the check says of a case: an error, a warning, or nothing. */
export type Verdict = 'error' | 'warning' | 'nothing';

/** An article on an invented source that says what the source does, or doesn't. */
export interface RedTeamCase {
  /** The text of the source: lines are paragraphs. */
  readonly source: string;
  readonly sourceKind?: SourceKind;
  /** The body of the article; `#ID` is the id of its statement or claim. */
  readonly article: string;
  readonly headline?: string;
  readonly standfirst?: string;
  /** Whether the article says what the source does. */
  readonly sound: boolean;
  readonly verdict: Verdict;
  /** Why a false article gives no finding, or a sound one gives one. */
  readonly because?: string;
}

/** Cases of one kind, half of them sound. */
export interface RedTeamKind {
  readonly kind: string;
  readonly cases: readonly RedTeamCase[];
}

type More = Partial<Omit<RedTeamCase, 'source' | 'article' | 'sound'>>;

/** A case that has to be refused, or what else `more` says. */
export function bad(source: string, article: string, more: More = {}): RedTeamCase {
  return { verdict: 'error', ...more, source, article, sound: false };
}

/** A case that has to pass without a word. */
export function good(source: string, article: string, more: More = {}): RedTeamCase {
  return { verdict: 'nothing', ...more, source, article, sound: true };
}

/** A case that has to be warned of. */
export const warned = { verdict: 'warning' } as const;

/** A direct quotation. */
export function quote(speaker: string, words: string, more = 'locator=p1'): string {
  return `:::quote{#ID speaker=${speaker} ${more}}\n${words}\n:::`;
}

/** A reported statement. */
export function said(speaker: string, words: string, more = 'locator=p1'): string {
  return `:said[${words}]{#ID speaker=${speaker} ${more}}.`;
}

/** A claim of the source. */
export function claim(words: string, more = 'locator=p1'): string {
  return `:claim[${words}]{#ID ${more}}.`;
}
