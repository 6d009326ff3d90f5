import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { lookup } from 'mrmime';
import { namesEtag, rangeIn } from './conditions.ts';
import { isCompressible, makeCompressor, preferredCoding, type Compressor } from './content-codings.ts';
import { parseHeadersFile } from '../../hosts/headers-file.ts';
import { readSite, type ReadFile } from './read-site.ts';
import { parseAddress, type SiteAddress } from './site-address.ts';

/** Returns a function that answers requests for the site in a folder. Its promise rejects if a file cannot be read. */
export function answerer(outDir: string, base: string): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const compress = makeCompressor();
  const headersFor = headersReader();
  return async (request, response) => {
    const { asked, query, address, isRoot } = targetOf(request.url ?? '/', base);
    const site = await readSite(outDir, async (read) => {
      const [file, rules] = await Promise.all([readFirst(address?.candidates ?? [], read), read('_headers')]);
      return { file, rules, notFound: file ? undefined : await read('404.html') };
    });
    const canonical = address ? base + (site?.file?.path ?? address.path) : asked;
    const headers = headersFor(site?.rules?.toString() ?? '', canonical);
    response.setHeader('cache-control', 'no-cache').setHeader('vary', 'accept-encoding');
    for (const [name, value] of headers) if (!aboutFile.test(name)) response.setHeader(name, value);

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD', 'content-length': 0 }).end();
    } else if (asked !== canonical && (isRoot || site?.file)) {
      const location = canonical.split('/').map(encodeURIComponent).join('/') + query;
      response.writeHead(302, { location, 'content-length': 0 }).end();
    } else if (site?.file) {
      for (const [name, value] of headers) if (aboutFile.test(name)) response.setHeader(name, value);
      await send(request, response, { status: 200, ...site.file }, compress);
    } else if (site?.notFound) {
      await send(request, response, { status: 404, name: '404.html', content: site.notFound }, compress);
    } else response.writeHead(site ? 404 : 503, site ? {} : { 'retry-after': '5' }).end();
  };
}

/** The headers in `_headers` that are about a file, and so do not belong to a redirect or an error. */
const aboutFile = /^(?:content-type|cache-control)$/i;

/** What a request asks for. */
interface Target {
  /** The path, decoded if it is within the site. */
  readonly asked: string;
  readonly query: string;
  /** The address within the site; absent if the path is not under the base path. */
  readonly address?: SiteAddress;
  /** Whether it means the home page: it is `/`, or the base path with or without its last slash. */
  readonly isRoot: boolean;
}

/** Parses the target of a request, which may also be a whole address (https://www.rfc-editor.org/rfc/rfc9112.html#name-request-target). */
function targetOf(url: string, base: string): Target {
  const [, written = '', query = ''] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
  const path = written.replace(/\/{2,}/g, '/');
  const isRoot = path === base || path === '' || path === '/' || `${path}/` === base;
  if (!isRoot && !path.startsWith(base)) return { asked: path, query, isRoot };
  const address = parseAddress(isRoot ? '' : path.slice(base.length));
  return { asked: isRoot || path !== written ? written : base + address.path, query, address, isRoot };
}

/** Reads the first existing file of those that an address may mean. */
async function readFirst(
  candidates: SiteAddress['candidates'],
  read: ReadFile,
): Promise<{ path: string; name: string; content: Buffer } | undefined> {
  for (const { file, path } of candidates) {
    const content = await read(file);
    if (content) return { path, name: file, content };
  }
  return undefined;
}

/** Sends a file, or what the headers of the request ask for instead: a compressed one, a range of it, or only that it has not changed. */
async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, name, content }: { status: number; name: string; content: Buffer },
  compress: Compressor,
): Promise<void> {
  const type = lookup(name) ?? 'application/octet-stream';
  if (!response.hasHeader('content-type'))
    response.setHeader('content-type', type.startsWith('text/') ? `${type}; charset=utf-8` : type);
  const isText = isCompressible(String(response.getHeader('content-type')), content.length);
  const coding = isText ? preferredCoding(request.headers['accept-encoding']?.toString()) : undefined;
  const hash = createHash('sha1').update(content).digest('base64url');
  const etag = coding ? `"${hash}-${coding}"` : `"${hash}"`;
  const end = (code: number, body: Buffer): void => {
    response.writeHead(code, { 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (status === 200) {
    response.setHeader('etag', etag);
    if (namesEtag(request.headers['if-none-match'], etag)) {
      response.removeHeader('content-type');
      response.writeHead(304).end();
      return;
    }
  }
  if (coding) {
    response.setHeader('content-encoding', coding);
    end(status, await compress(hash, content, coding));
    return;
  }
  if (status === 200) response.setHeader('accept-ranges', 'bytes');
  const { range, 'if-range': ifRange } = request.headers;
  const part =
    status === 200 && request.method === 'GET' ? rangeIn(range, ifRange?.toString(), etag, content.length) : undefined;
  if (part === undefined) end(status, content);
  else if (part === 'unsatisfiable') {
    response.setHeader('content-range', `bytes */${content.length}`);
    end(416, Buffer.alloc(0));
  } else {
    response.setHeader('content-range', `bytes ${part.start}-${part.end - 1}/${content.length}`);
    end(206, content.subarray(part.start, part.end));
  }
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
