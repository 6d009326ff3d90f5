import type { Annotated, EventMention, Mention } from './annotated.ts';
import type { Article } from '../model/article.ts';
import type { Place } from '../text/place.ts';
import type { QuotedWords } from './quoted-words.ts';
import type { Block } from './record/recorded.ts';
import type { Written } from '../findings/written.ts';
import type { Comparison } from './verification.ts';

/** An article as it is checked: its model, if it has no error, and the places of everything in it. */
export interface CheckedArticle {
  readonly file: string;
  readonly article: Article | undefined;
  readonly written: Written | undefined;
  /** The places of statements, claims and notes, by id. */
  readonly annotated: ReadonlyMap<string, Annotated>;
  /** How direct quotations compare with their sources, by id. */
  readonly comparisons: ReadonlyMap<string, Comparison>;
  readonly mentions: readonly Mention[];
  readonly eventMentions: readonly EventMention[];
  readonly blocks: readonly Block[];
  readonly quoted: readonly QuotedWords[];
  /** The sentences that are this site’s own from beginning to end. */
  readonly told: readonly { readonly words: string; readonly place: Place }[];
  /** Links to addresses of this site, as they are typed. */
  readonly siteLinks: readonly { readonly url: string; readonly place: Place }[];
}
