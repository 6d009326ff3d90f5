import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serve } from './serve.ts';

let folder: string;
let outDir: string;
let server: Server;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  outDir = join(folder, 'dist');
  site(outDir, 'old');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = await serve({ outDir, base: '/reader/', port: 0 });
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const long = 'It was said, and said again. '.repeat(100);

function site(path: string, words: string): void {
  mkdirSync(join(path, 'about'), { recursive: true });
  writeFileSync(join(path, 'about', 'index.html'), words);
  writeFileSync(join(path, 'feed.json'), '{}');
  writeFileSync(join(path, '404.html'), 'not here');
  writeFileSync(join(path, 'long.txt'), long);
  writeFileSync(join(path, 'digits.bin'), '0123456789');
  writeFileSync(join(path, 'index.html'), 'home');
  mkdirSync(join(path, '.well-known'));
  writeFileSync(join(path, '.well-known', 'security.txt'), 'contact');
  writeFileSync(join(path, '.well-known', '.hidden'), 'hidden');
  writeFileSync(
    join(path, '_headers'),
    '/*\n  X-Site: yes\n  Cache-Control: max-age=9\n/reader/about/*\n  X-Frame-Options: DENY\n/reader/feed.json\n  Content-Type: application/feed+json\n',
  );
  writeFileSync(join(path, '.complete'), 'whole');
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: Buffer;
  readonly headers: NodeJS.Dict<string | string[]>;
}

/** Requests a path unchanged; `fetch` would normalise it. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const asked = request({ port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, text: body.toString(), body, headers: response.headers });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the server', () => {
  it('serves pages and files with their types, the headers of the site and an ETag', async () => {
    const { status, text, headers } = await get('/reader/about/');
    expect([status, text, headers['content-type'], headers['x-site']]).toEqual([200, 'old', 'text/html; charset=utf-8', 'yes']);
    expect((await get('/reader/')).text).toBe('home');
    expect((await get('/reader/feed.json')).headers['content-type']).toBe('application/feed+json');
    expect((await get('/reader/digits.bin')).headers['content-type']).toBe('application/octet-stream');
    expect((await get('/reader/about/', { 'if-none-match': String(headers['etag']) })).status).toBe(304);
  });

  it('redirects to the base path, and serves the 404 page for what does not exist', async () => {
    expect((await get('/')).headers['location']).toBe('/reader/');
    expect((await get('/reader')).headers['location']).toBe('/reader/');
    expect(await get('/reader/nothing/')).toMatchObject({ status: 404, text: 'not here' });
    expect(await get('/elsewhere/')).toMatchObject({ status: 404, text: 'not here' });
  });

  it.each([
    '../secret.txt',
    '%2e%2e/secret.txt',
    '..%2fsecret.txt',
    '..%5csecret.txt',
    '.complete',
    '%2ecomplete',
    './.complete',
    'about/../.complete',
    '.well-known/.hidden',
    '.well-known/../.complete',
    'about/.well-known/',
    '_headers',
    '_Headers',
    '%5fheaders',
    '_redirects',
    '%00',
    'feed.json%00',
    'about%2findex.html',
    'feed.json/',
    'C:/secret.txt',
    '%E0%A4%A',
    'about/index.html/x',
  ])('serves nothing for %s', async (path) =>
    expect(await get(`/reader/${path}`)).toMatchObject({ status: 404, text: 'not here' }),
  );

  it('serves what the host is asked to publish in .well-known', async () => {
    expect(await get('/reader/.well-known/security.txt')).toMatchObject({ status: 200, text: 'contact' });
  });

  it.skipIf(process.platform === 'win32')('follows no symbolic link out of the site', async () => {
    symlinkSync('../secret.txt', join(outDir, 'file.txt'));
    symlinkSync('..', join(outDir, 'folder'));
    symlinkSync('loop', join(outDir, 'loop'));
    symlinkSync('feed.json', join(outDir, 'inside.json'));
    for (const path of ['file.txt', 'folder/secret.txt', 'folder/', 'loop'])
      expect(await get(`/reader/${path}`), path).toMatchObject({ status: 404, text: 'not here' });
    expect(await get('/reader/inside.json')).toMatchObject({ status: 200, text: '{}' });
  });

  it.each([
    ['/reader/about', '/reader/about/'],
    ['/reader/about?q=1&r', '/reader/about/?q=1&r'],
    ['//reader//about/', '/reader/about/'],
    ['/reader//about', '/reader/about/'],
    ['/reader/%61bout', '/reader/about/'],
    ['/reader/about/index.html', '/reader/about/'],
    ['/reader/index.html', '/reader/'],
    ['http://localhost/reader/about', '/reader/about/'],
  ])('redirects %s to %s, with the headers of that page', async (path, location) => {
    const { status, headers } = await get(path);
    expect([status, headers['location'], headers['x-site']]).toEqual([302, location, 'yes']);
    expect(headers['x-frame-options']).toBe(location.includes('about') ? 'DENY' : undefined);
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['content-type']).toBeUndefined();
  });

  it('redirects to no other site', async () => {
    server.closeAllConnections();
    server.close();
    server = await serve({ outDir, base: '/', port: 0 });
    expect(await get('//about/')).toMatchObject({ status: 302, headers: { location: '/about/' } });
    expect(await get('//about')).toMatchObject({ status: 302, headers: { location: '/about/' } });
    expect(await get('//')).toMatchObject({ status: 302, headers: { location: '/' } });
    expect(await get('//elsewhere.example')).toMatchObject({ status: 404 });
    expect(await get('/about/')).toMatchObject({ status: 200, text: 'old' });
  });

  it('sends no header about a file with the 404 page', async () => {
    const { headers } = await get('/reader/nothing.json');
    expect(headers).toMatchObject({ 'x-site': 'yes', 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' });
    expect((await get('/reader/about/nothing')).headers['x-frame-options']).toBe('DENY');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('does not accept %s', async (method) => {
    const { status, text, headers } = await get('/reader/about/', {}, method);
    expect([status, text, headers['allow'], headers['x-frame-options']]).toEqual([405, '', 'GET, HEAD', 'DENY']);
  });

  it.each(['/reader/about/', '/reader/long.txt', '/reader/nothing/', '/reader/about'])(
    'answers HEAD for %s as GET, without the body',
    async (path) => {
      const coded = { 'accept-encoding': 'br' };
      const whole = await get(path, coded);
      const head = await get(path, coded, 'HEAD');
      expect(head).toMatchObject({ status: whole.status, text: '', headers: { ...whole.headers, date: expect.anything() } });
    },
  );

  it('serves the old site while the folder is being replaced, and the new one immediately', async () => {
    renameSync(outDir, `${outDir}.old-1`);
    expect(await get('/reader/about/')).toMatchObject({ status: 200, text: 'old', headers: { 'x-site': 'yes' } });
    site(outDir, 'new');
    expect(await get('/reader/about/')).toMatchObject({ status: 200, text: 'new' });
  });

  it('answers 503 while there is no site', async () => {
    rmSync(outDir, { recursive: true });
    expect((await get('/reader/about/')).status).toBe(503);
  });
});

describe('compression', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['gzip; q=0.5 , br ; q=0.6', 'br'],
    ['br;q=0', undefined],
    ['br;q=0.000, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['gzip, *;q=0', 'gzip'],
    ['identity', undefined],
    ['identity, br;q=0.5', undefined],
    ['identity;q=0.5, br', 'br'],
    ['identity;q=0, br', 'br'],
    ['identity;q=0', undefined],
    ['br;q=2, gzip;q=0.1', 'gzip'],
    ['brotli', undefined],
    ['deflate, zstd', undefined],
  ])('for Accept-Encoding: %s is %s', async (accept, coding) => {
    const { headers, body } = await get('/reader/long.txt', accept === undefined ? {} : { 'accept-encoding': accept });
    expect([headers['content-encoding'], headers['vary']]).toEqual([coding, 'accept-encoding']);
    const unpacked = coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body;
    expect(unpacked.toString()).toBe(long);
    expect(headers['content-length']).toBe(String(body.length));
  });

  it('leaves short texts and other files as they are', async () => {
    writeFileSync(join(outDir, 'picture.png'), long);
    for (const path of ['feed.json', 'picture.png'])
      expect((await get(`/reader/${path}`, { 'accept-encoding': 'br' })).headers, path).not.toHaveProperty('content-encoding');
  });

  it('gives the new content after a build', async () => {
    const coded = { 'accept-encoding': 'br' };
    const before = await get('/reader/long.txt', coded);
    writeFileSync(join(outDir, 'long.txt'), long.toUpperCase());
    const after = await get('/reader/long.txt', coded);
    expect(brotliDecompressSync(after.body).toString()).toBe(long.toUpperCase());
    expect(after.headers['etag']).not.toBe(before.headers['etag']);
  });
});

describe('If-None-Match', () => {
  it.each([
    ['*', 304],
    ['TAG', 304],
    ['W/TAG', 304],
    ['"a", W/"b, c", TAG', 304],
    ['"a"', 200],
    ['', 200],
  ])('%s gives %d', async (form, status) => {
    for (const accept of ['br', 'identity']) {
      const coded = { 'accept-encoding': accept };
      const { headers } = await get('/reader/long.txt', coded);
      const tag = String(headers['etag']);
      const answer = await get('/reader/long.txt', { ...coded, 'if-none-match': form.replace('TAG', tag) });
      expect([answer.status, answer.headers['etag']]).toEqual([status, tag]);
      if (status === 304)
        expect(answer).toMatchObject({ text: '', headers: { vary: 'accept-encoding', 'cache-control': 'max-age=9' } });
    }
  });

  it('tells the compressed file from the file', async () => {
    const { headers } = await get('/reader/long.txt', { 'accept-encoding': 'br' });
    expect((await get('/reader/long.txt', { 'if-none-match': String(headers['etag']) })).status).toBe(200);
  });
});

describe('Range', () => {
  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=4-', 206, '456789', 'bytes 4-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-30', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99999999999999999999', 206, '89', 'bytes 8-9/10'],
    ['Bytes=9-9', 206, '9', 'bytes 9-9/10'],
    ['bytes=10-', 416, '', 'bytes */10'],
    ['bytes=-0', 416, '', 'bytes */10'],
    ['bytes=3-2', 200, '0123456789', undefined],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['bytes=-', 200, '0123456789', undefined],
    ['lines=0-3', 200, '0123456789', undefined],
  ])('%s gives %d', async (range, status, text, part) => {
    const { headers, ...answer } = await get('/reader/digits.bin', { range });
    expect([answer.status, answer.text, headers['content-range']]).toEqual([status, text, part]);
    expect([headers['accept-ranges'], headers['content-length']]).toEqual(['bytes', String(text.length)]);
  });

  it('needs the entity tag in If-Range, if there is one', async () => {
    const range = 'bytes=0-3';
    const tag = String((await get('/reader/digits.bin')).headers['etag']);
    const statuses = [tag, `W/${tag}`, '"another"', 'Thu, 26 Nov 2026 05:00:00 GMT'].map(
      async (one) => (await get('/reader/digits.bin', { range, 'if-range': one })).status,
    );
    expect(await Promise.all(statuses)).toEqual([206, 200, 200, 200]);
  });

  it('is ignored for HEAD, for errors, for compressed answers and after If-None-Match', async () => {
    const range = 'bytes=0-3';
    expect((await get('/reader/digits.bin', { range }, 'HEAD')).status).toBe(200);
    expect(await get('/reader/nothing', { range })).toMatchObject({ status: 404, text: 'not here' });
    expect((await get('/reader/long.txt', { range, 'accept-encoding': 'br' })).status).toBe(200);
    expect(await get('/reader/long.txt', { range })).toMatchObject({ status: 206, text: 'It w' });
    expect((await get('/reader/digits.bin', { range, 'if-none-match': '*' })).status).toBe(304);
  });

  it('of an empty file is never satisfiable', async () => {
    writeFileSync(join(outDir, 'empty.bin'), '');
    expect((await get('/reader/empty.bin')).status).toBe(200);
    expect((await get('/reader/empty.bin', { range: 'bytes=-1' })).status).toBe(416);
  });
});

describe('the addresses that the server listens on', () => {
  /** Addresses of this machine other than 127.0.0.1 and ::1. On Linux all of 127.0.0.0/8 is the machine itself. */
  const others = Object.values(networkInterfaces())
    .flatMap((addresses = []) => addresses)
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
    .concat(process.platform === 'linux' ? '127.0.0.2' : []);

  const ipv6 = Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ address }) => address === '::1'));

  /** Returns the status that the server answers with at an address, or the error code. */
  function statusAt(host: string, { port }: AddressInfo): Promise<number | string | undefined> {
    return new Promise((resolve) => {
      request({ host, port, path: '/reader/about/' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', ({ code }: NodeJS.ErrnoException) => resolve(code))
        .end();
    });
  }
  const addressOf = (one: Server): AddressInfo => one.address() as AddressInfo;

  it('are those of this machine only', async () => {
    expect(addressOf(server).address).toBe('127.0.0.1');
    expect(await statusAt('127.0.0.1', addressOf(server))).toBe(200);
    expect(await statusAt('localhost', addressOf(server))).toBe(200);
    for (const host of others) expect(await statusAt(host, addressOf(server)), host).toBe('ECONNREFUSED');
    expect(await statusAt('::1', addressOf(server))).toEqual(ipv6 ? 200 : expect.stringMatching(/^E/));
  });

  it('are all of them with HOST=0.0.0.0', async () => {
    const open = await serve({ outDir, base: '/reader/', port: 0, host: '0.0.0.0' });
    for (const host of ['127.0.0.1', ...others]) expect(await statusAt(host, addressOf(open)), host).toBe(200);
    open.closeAllConnections();
    open.close();
  });

  it('are free again after the server was closed', async () => {
    const { port } = addressOf(server);
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    server = await serve({ outDir, base: '/reader/', port });
    expect(addressOf(server).port).toBe(port);
  });

  it('must not be in use', async () => {
    const { port } = addressOf(server);
    await expect(serve({ outDir, base: '/', port })).rejects.toThrow('EADDRINUSE');
    // Another server may have taken the port on ::1 only.
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, ipv6 ? '::1' : '127.0.0.1', listening));
    await expect(serve({ outDir, base: '/', port: (other.address() as AddressInfo).port })).rejects.toThrow('EADDRINUSE');
    other.close();
  });
});
