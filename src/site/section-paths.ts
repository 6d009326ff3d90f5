import type { Article } from '../core/model/article.ts';
import { sectionPages, type SectionPage } from '../core/model/pages/section-page.ts';
import { getArchive } from './archive.ts';
import { keyed } from './keyed.ts';

/** What a page of a section, or a file about it, is made from. */
export interface SectionProps {
  readonly article: Article;
  readonly page: SectionPage;
}

/** Returns the paths of all sections. Each depends on all of its article. */
export function sectionPaths(): { params: { article: string; section: string }; props: SectionProps; cacheKey?: string }[] {
  return keyed(
    getArchive().articles.flatMap((article) =>
      sectionPages(article).map((page) => ({
        params: { article: article.id, section: page.section.id },
        props: { article, page },
      })),
    ),
    ({ article }: SectionProps) => [article],
  );
}
