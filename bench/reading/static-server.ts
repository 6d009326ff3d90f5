import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { parseHeadersFile } from '../../src/hosts/headers-file.ts';

/** A server for one contestant. All contestants are served in the same way. */
export interface StaticServer {
  /** The address, without a slash at the end. It is known before there is anything to serve, since a site is built for it. */
  readonly origin: string;
  /** Starts to serve a folder. Compressed copies are written into it, beside the files. */
  readonly serve: (folder: string) => Promise<void>;
  /** Returns the number of bytes sent so far, including headers. */
  readonly sent: () => number;
  readonly stop: () => void;
}

/**
 * Starts a server on the loopback interface that answers as a good static host does: text is compressed in advance at the
 * highest level, and the headers of a site's `_headers` file are sent, except those named in `left`.
 */
export async function startServer(): Promise<StaticServer> {
  let answer: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  // Lets a benchmark that fails end.
  server.unref();
  let closed = 0;
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => {
      open.delete(socket);
      closed += socket.bytesWritten;
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve: async (folder) => {
      await precompress(folder);
      const headersFor = siteHeaders(folder);
      const files = sirv(folder, { brotli: true, gzip: true, etag: true, maxAge: 0 });
      answer = (request, response) => {
        for (const [name, value] of headersFor(request.url ?? '/')) response.setHeader(name, value);
        files(request, response);
      };
    },
    sent: () => [...open].reduce((sum, socket) => sum + socket.bytesWritten, closed),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function siteHeaders(folder: string): ReturnType<typeof parseHeadersFile> {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return () => [];
  const headersFor = parseHeadersFile(readFileSync(file, 'utf8'));
  return (path) => headersFor(path).filter(([name]) => !left.has(name.toLowerCase()));
}

/** Headers that are not sent: caching is the same for all, and the packaged Chromium opens no page with a referrer policy while Lighthouse traces it. */
const left = new Set(['cache-control', 'referrer-policy']);

/** Fonts and pictures are already compressed. */
const text = new Set(['.html', '.css', '.js', '.mjs', '.json', '.svg', '.xml', '.txt', '.webmanifest']);

async function precompress(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !text.has(extname(entry.name))) continue;
    const path = join(entry.parentPath, entry.name);
    const content = await readFile(path);
    const copies = { br: brotliCompressSync(content), gz: gzipSync(content, { level: 9 }) };
    for (const [ending, copy] of Object.entries(copies))
      if (copy.length < content.length) await writeFile(`${path}.${ending}`, copy);
  }
}
