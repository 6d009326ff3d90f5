import type { Finding } from '../core/findings/finding.ts';
import type { Library } from '../core/model/archive.ts';
import type { Recorded } from '../core/verification/record/recorded.ts';
import type { SourceText } from '../core/verification/verification.ts';
import type { AroundArticles as Around } from '../rules/check-content.ts';
import type { ParsedArticle } from './parse-article.ts';
import type { ContentFile } from './read-content.ts';

/** What an article is parsed with, apart from its own text and the addresses of the site. */
export interface Surroundings {
  readonly library: Library;
  /** The people who may speak in it: in drafts that are shown, also somebody of whom it is not decided yet who they are. */
  readonly speakers: Library['people'];
  /** The texts of sources that are at hand, by the id of the source. */
  readonly texts: ReadonlyMap<string, SourceText>;
  readonly recorded: Pick<Recorded, 'statements' | 'sources'>;
}

/** Parses an article. */
export type Parse = (article: ContentFile) => ParsedArticle;

export type { Around };

/** Checks articles each by itself, in what is around them. */
export type Check = (articles: readonly ParsedArticle[], around: Around) => readonly Finding[];

/** Articles that were parsed before, and what was found in them. */
export interface KeptArticles {
  /**
   * Takes over what came of articles before, and parses the others.
   *
   * @param parserIn makes what parses articles in some surroundings
   */
  parse(
    articles: readonly ContentFile[],
    surroundings: Surroundings,
    parserIn: (surroundings: Surroundings) => Parse,
  ): readonly ParsedArticle[];

  /** Takes over what was found in parsed articles before, and checks the others. The order of the findings is any. */
  check(articles: readonly ParsedArticle[], around: Around, check: Check): readonly Finding[];
}

/** Keeps nothing: parses and checks every article. */
export const keepNoArticles: KeptArticles = {
  parse: (articles, surroundings, parserIn) => articles.map(parserIn(surroundings)),
  check: (articles, around, check) => check(articles, around),
};
