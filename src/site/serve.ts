import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { parseHeadersFile } from './headers-file.ts';
import type { Settings } from './settings.ts';

/** Serves the built site as a static host would: compressed, under its base path, with the headers of `_headers` and its 404 page. */
export function serve({ outDir, base, port }: Pick<Settings, 'outDir' | 'base' | 'port'>): Promise<Server> {
  const headersFor = parseHeadersFile(readFileSync(join(outDir, '_headers'), 'utf8'));
  const notFoundPage = readFileSync(join(outDir, '404.html'));
  // dev: files are looked up as they are asked for, so that a new build is served at once.
  const files = sirv(outDir, { dev: true, etag: true });
  const compress = compression({ brotli: true });
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    for (const [name, value] of headersFor(path)) response.setHeader(name, value);
    response.setHeader('vary', 'accept-encoding');
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : notFoundPage);
    };
    if (!path.startsWith(base)) {
      if (`${path}/` !== base && path !== '/') return notFound();
      response.writeHead(302, { location: base }).end();
      return;
    }
    request.url = `/${path.slice(base.length)}`;
    compress(request, response, () => files(request, response, notFound));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}
