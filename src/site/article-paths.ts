import type { Article } from '../core/model/article.ts';
import { getArchive } from './archive.ts';
import { withFormer } from './former-paths.ts';
import { keyed } from './keyed.ts';

/** What a file about an article is made from. */
export interface ArticleProps {
  readonly article: Article;
}

/** Returns the paths of a file beside the page of each article, now and at its former addresses. */
export function articleFilePaths(): { params: { article: string }; props: ArticleProps; cacheKey?: string }[] {
  return withFormer(
    '/articles/[article]/',
    keyed(getArchive().articles.map((article) => ({ params: { article: article.id }, props: { article } }))),
  );
}
