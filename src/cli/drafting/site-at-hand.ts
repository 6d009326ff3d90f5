import { basename } from 'node:path';
import { parseContent, type ParsedContent } from '../../content/parse-content.ts';
import { readContent } from '../../content/read-content.ts';
import { permalinks } from '../../core/model/permalinks.ts';

/** What the editors' commands need of the content folder: its records, and the ids that are in use. */
export interface SiteAtHand {
  readonly library: ParsedContent['library'];
  readonly used: ReadonlySet<string>;
  /** The byline of every published article; undefined if there is none, or several. */
  readonly byline: string | undefined;
}

/** Reads the content folder. What is wrong in it is for `npm run check` to say. */
export async function siteAtHand(contentDir: string): Promise<SiteAtHand> {
  const content = await readContent(contentDir, basename(contentDir));
  const { library, declarations, articles } = parseContent(content, new Map(), permalinks('/'), new Map());
  const files = Object.values(content.folders).flatMap((folder) => folder.map(({ id }) => id));
  const bylines = articles.flatMap(({ article }) => (article?.status === 'published' ? [article.authors] : []));
  const [authors = []] = bylines;
  const [only] = bylines.every((one) => one.join('\n') === authors.join('\n')) ? authors : [];
  return {
    library,
    byline: authors.length === 1 ? only : undefined,
    used: new Set([...declarations.map(({ id }) => id), ...files]),
  };
}
