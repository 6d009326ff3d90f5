import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from '@polka/compression';
import { lookup } from 'mrmime';
import { parseHeadersFile } from './headers-file.ts';
import type { Settings } from './settings.ts';
import { currentSite } from '../output/current-site.ts';

/**
 * Serves the built site as a static host would: compressed, under its base path, with the headers of `_headers` and its 404
 * page. The site may be built anew at any time: every file is read whole before a byte of it is sent, from the folder that
 * holds a whole site at that moment.
 */
export function serve({ outDir, base, port }: Pick<Settings, 'outDir' | 'base' | 'port'>): Promise<Server> {
  const compress = compression({ brotli: true });
  const headersFor = headersReader();
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const answer = async (): Promise<void> => {
      if (!path.startsWith(base) && (`${path}/` === base || path === '/')) {
        response.writeHead(302, { location: base }).end();
        return;
      }
      const wanted = path.startsWith(base) ? pathsOf(path.slice(base.length)) : [];
      const [file, headers, notFound] = await readTogether(outDir, [wanted, ['_headers'], ['404.html']]);
      for (const [name, value] of headersFor(headers?.content.toString() ?? '', path)) response.setHeader(name, value);
      response.setHeader('vary', 'accept-encoding');
      if (file) send(request, response, 200, file);
      else if (notFound) send(request, response, 404, notFound);
      else response.writeHead(503, { 'retry-after': '5' }).end();
    };
    compress(request, response, () => {
      answer().catch((error: unknown) => {
        process.stderr.write(`${path} could not be read: ${error instanceof Error ? error.message : String(error)}\n`);
        if (response.headersSent) response.destroy();
        else response.writeHead(500).end();
      });
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

interface SiteFile {
  readonly path: string;
  readonly content: Buffer;
}

/** The files that an address may mean; none for one that leads out of the site, or to what is hidden in it. */
function pathsOf(address: string): string[] {
  const path = decode(address);
  if (path === undefined || path.split(/[/\\]/).some((part) => part.startsWith('.')) || path.includes('\0')) return [];
  return path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}/index.html`];
}

function decode(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/** Reads files, each the first that is there of its paths, from one and the same site: where that was swapped meanwhile, from the new one. */
async function readTogether(outDir: string, wanted: readonly (readonly string[])[]): Promise<(SiteFile | undefined)[]> {
  for (;;) {
    const folder = currentSite(outDir);
    if (folder === undefined) return [];
    const before = identity(folder);
    const files = await Promise.all(wanted.map((paths) => readFirst(folder, paths)));
    // The site that is being swapped out is removed once the new one is in its place.
    if (before !== undefined && identity(folder) === before && currentSite(outDir) === folder) return files;
  }
}

/** A folder that is put in the place of another has another number. */
function identity(folder: string): number | undefined {
  return statSync(folder, { throwIfNoEntry: false })?.ino;
}

async function readFirst(folder: string, paths: readonly string[]): Promise<SiteFile | undefined> {
  for (const path of paths) {
    try {
      return { path, content: await readFile(join(folder, path)) };
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  return undefined;
}

function send(request: IncomingMessage, response: ServerResponse, status: number, { path, content }: SiteFile): void {
  const type = lookup(path) ?? 'application/octet-stream';
  const told = status === 200 ? response.getHeader('content-type')?.toString() : undefined;
  const etag = `W/"${createHash('sha1').update(content).digest('base64url')}"`;
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache');
  response.setHeader('etag', etag);
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(status, {
    'content-type': told ?? (type.startsWith('text/') ? `${type}; charset=utf-8` : type),
    'content-length': content.length,
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** Reads `_headers` again only where it is another. */
function headersReader(): (text: string, path: string) => ReturnType<ReturnType<typeof parseHeadersFile>> {
  let known = '';
  let rules = parseHeadersFile(known);
  return (text, path) => {
    if (text !== known) [known, rules] = [text, parseHeadersFile(text)];
    return rules(path);
  };
}
