import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { pictureFilesOf } from '../cards/picture-files.ts';
import { drawSiteCard } from '../cards/write-site-cards.ts';
import { describeDefect } from '../content/defect.ts';
import type { Archive } from '../core/model/archive.ts';
import { indexFiles } from '../search/index/build-index.ts';
import type { IndexFile } from '../search/index/our-files.ts';
import { showErrors } from './show-errors.ts';

/** The content of the site in development. */
interface LiveContent {
  load(): Promise<unknown>;
  /** Returns undefined while the content has an error. */
  archive(): Archive | undefined;
}

/** How long to wait after a change, in milliseconds. Many editors empty a file before they write it. */
const settleTime = 100;

/**
 * Loads the content again whenever a file in one of the folders changes, reloads the open page, and serves what a build would add
 * to the pages: the sharing cards, the pictures and the search index.
 */
export function serveContent(server: ViteDevServer, folders: readonly string[], content: LiveContent): void {
  const archive = (): Archive | undefined => content.archive();
  const forgetErrors = showErrors(server, () => archive() !== undefined);
  const reloadPages = pageReloader(server);
  serveCards(server, archive);
  servePictures(server, archive);
  const dropIndex = serveIndex(server, archive);
  watch(server, folders, async () => {
    await content.load();
    forgetErrors();
    dropIndex();
    reloadPages();
  });
}

function watch(server: ViteDevServer, folders: readonly string[], reload: () => Promise<void>): void {
  let loading = Promise.resolve();
  let settled: NodeJS.Timeout | undefined;
  server.watcher.add([...folders]);
  server.watcher.on('all', (_event, path) => {
    if (!folders.some((folder) => path.startsWith(folder + sep))) return;
    clearTimeout(settled);
    settled = setTimeout(() => {
      // One load at a time, so that the last change is what is shown. A file may be gone before it is read.
      loading = loading.then(reload).catch((error: unknown) => {
        process.stderr.write(`${describeDefect(error, Boolean(process.env['DEBUG']))}\n`);
      });
    }, settleTime);
  });
}

/** Returns a function that reloads the open page. A page that was still loading when the content changed is reloaded as well. */
function pageReloader(server: ViteDevServer): () => void {
  let version = 0;
  let shown = 0;
  server.middlewares.use((request, _response, next) => {
    if (request.headers.accept?.includes('text/html')) shown = version;
    next();
  });
  server.ws.on('connection', () => {
    if (shown !== version) server.ws.send({ type: 'full-reload' });
  });
  return () => {
    version += 1;
    // Astro keeps the result of getStaticPaths until it hears that content changed.
    for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
    server.ws.send({ type: 'full-reload' });
  };
}

function serveCards(server: ViteDevServer, archive: () => Archive | undefined): void {
  server.middlewares.use((request, response, next) => {
    const path = /\/(cards\/[^?]+\.png)/.exec(request.url ?? '')?.[1];
    const content = archive();
    if (path === undefined || !content) return next();
    drawSiteCard(content, path).then((png) => {
      if (!png) return next();
      response.setHeader('content-type', 'image/png');
      response.end(png);
    }, next);
  });
}

function servePictures(server: ViteDevServer, archive: () => Archive | undefined): void {
  server.middlewares.use((request, response, next) => {
    const name = /\/pictures\/([^?/]+)/.exec(request.url ?? '')?.[1];
    const content = archive();
    const file = content && name !== undefined ? pictureFilesOf(content).find((one) => one.name === name) : undefined;
    if (!file) return next();
    file.draw().then((bytes) => {
      response.setHeader('content-type', file.type);
      response.end(bytes);
    }, next);
  });
}

/** Serves the search index, and builds it on the first request. Returns a function that drops it when the content has changed. */
function serveIndex(server: ViteDevServer, archive: () => Archive | undefined): () => void {
  let index: Promise<Map<string, IndexFile>> | undefined;
  server.middlewares.use((request, response, next) => {
    const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
    const content = archive();
    if (path === undefined || !content) return next();
    if (!index) {
      index = indexFiles(content).then((files) => new Map(files.map((file) => [file.path, file])));
      index.catch(() => (index = undefined));
    }
    index.then((files) => {
      const file = files.get(path);
      if (!file) return next();
      response.setHeader('content-type', contentType(path));
      response.end(file.content);
    }, next);
  });
  return () => (index = undefined);
}

function contentType(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.css')) return 'text/css';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
