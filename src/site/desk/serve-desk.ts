import type { ViteDevServer } from 'vite';
import type { Loaded } from '../../content/load-archive.ts';
import { readSources } from '../../content/read-sources.ts';
import { deskData } from './desk-data.ts';

/** Where the desk gets what it shows, below the base path: only the development server has it. */
export const deskPath = '__desk';

/**
 * Serves what the desk beside a page shows, for the page in `?page=`.
 *
 * @param loaded returns the content as it is now; undefined before it was loaded
 */
export function serveDesk(server: ViteDevServer, sourcesDir: string | undefined, loaded: () => Loaded | undefined): void {
  server.middlewares.use((request, response, next) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const content = loaded();
    if (!pathname.endsWith(`/${deskPath}`) || !content) return next();
    const article = /\/articles\/([^/]+)\//.exec(searchParams.get('page') ?? '')?.[1];
    const cited = content.archive?.articleById.get(article ?? '')?.sources ?? [];
    readSources(sourcesDir, new Set(cited)).then(({ texts }) => {
      response.setHeader('content-type', 'application/json');
      response.setHeader('cache-control', 'no-store');
      response.end(JSON.stringify(deskData(content, article, texts)));
    }, next);
  });
}
