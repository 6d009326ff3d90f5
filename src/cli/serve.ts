import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createNetServer, type AddressInfo, type Server as NetServer } from 'node:net';
import { join } from 'node:path';
import compression from '@polka/compression';
import { lookup } from 'mrmime';
import { parseHeadersFile } from './headers-file.ts';
import type { Settings } from './settings.ts';
import { currentSite } from '../output/current-site.ts';

/**
 * Serves the built site as a static host would: compressed, under its base path, with the headers in `_headers` and its 404 page.
 * The site may be built again at any time. So every file is read completely before it is sent, from the folder that contains the
 * complete site at that moment.
 *
 * @param settings `port` may be 0 for any free port; without `host`, only this machine can connect
 * @returns the server, once it listens
 */
export async function serve({ outDir, base, port, host }: Served): Promise<Server> {
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
  await listen(server, port, host ?? '127.0.0.1');
  if (host === undefined) await listenOnIpv6(server);
  return server;
}

/** What to serve, and where. */
type Served = Pick<Settings, 'outDir' | 'base' | 'port'> & Partial<Pick<Settings, 'host'>>;

function listen(server: NetServer, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Accepts connections to ::1 as well: `localhost` can mean that, and another server may be listening there on the same port. */
async function listenOnIpv6(server: Server): Promise<void> {
  const { port } = server.address() as AddressInfo;
  const ipv6 = createNetServer({ allowHalfOpen: true, noDelay: true }, (socket) => server.emit('connection', socket));
  server.once('close', () => ipv6.close());
  try {
    await listen(ipv6, port, '::1');
  } catch (error) {
    // A machine without IPv6.
    if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes((error as NodeJS.ErrnoException).code ?? '')) return;
    server.close();
    throw error;
  }
}

interface SiteFile {
  readonly path: string;
  readonly content: Buffer;
}

/** Returns the files that an address may mean, or none if it leads out of the site or to a hidden file. */
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

/** Reads the first existing file of each list of paths. All come from the same site: if it was replaced in the meantime, from the new one. */
async function readTogether(outDir: string, wanted: readonly (readonly string[])[]): Promise<(SiteFile | undefined)[]> {
  for (;;) {
    const folder = currentSite(outDir);
    if (folder === undefined) return [];
    const before = inode(folder);
    const files = await Promise.all(wanted.map((paths) => readFirst(folder, paths)));
    // The old site is removed once the new one has replaced it.
    if (before !== undefined && inode(folder) === before && currentSite(outDir) === folder) return files;
  }
}

/** Returns the inode of a folder, which differs from that of its replacement. */
function inode(folder: string): number | undefined {
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
  const declared = status === 200 ? response.getHeader('content-type')?.toString() : undefined;
  const etag = `W/"${createHash('sha1').update(content).digest('base64url')}"`;
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache');
  response.setHeader('etag', etag);
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(status, {
    'content-type': declared ?? (type.startsWith('text/') ? `${type}; charset=utf-8` : type),
    'content-length': content.length,
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** Parses `_headers` again only when it changes. */
function headersReader(): (text: string, path: string) => ReturnType<ReturnType<typeof parseHeadersFile>> {
  let known = '';
  let rules = parseHeadersFile(known);
  return (text, path) => {
    if (text !== known) [known, rules] = [text, parseHeadersFile(text)];
    return rules(path);
  };
}
