import type { Annotated, Mention } from './annotated.ts';
import type { Article } from '../model/article.ts';
import type { Place } from '../text/place.ts';
import type { QuotedWords } from './quoted-words.ts';
import type { Block } from './recorded.ts';
import type { Written } from '../findings/validate.ts';
import type { Comparison } from './verification.ts';

/** An article as it is checked: its model, where it has one, and where everything in it stands. */
export interface CheckedArticle {
  readonly file: string;
  readonly article: Article | undefined;
  readonly written: Written | undefined;
  /** Of statements, claims and notes, by id. */
  readonly annotated: ReadonlyMap<string, Annotated>;
  /** Of direct quotations, by id. */
  readonly comparisons: ReadonlyMap<string, Comparison>;
  readonly mentions: readonly Mention[];
  readonly blocks: readonly Block[];
  readonly quoted: readonly QuotedWords[];
  /** Addresses of this site that its links lead to. */
  readonly siteLinks: readonly { readonly url: string; readonly place: Place }[];
}
