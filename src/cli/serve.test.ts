import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
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

function site(path: string, words: string): void {
  mkdirSync(join(path, 'about'), { recursive: true });
  writeFileSync(join(path, 'about', 'index.html'), words);
  writeFileSync(join(path, 'feed.json'), '{}');
  writeFileSync(join(path, '404.html'), 'not here');
  writeFileSync(join(path, '_headers'), '/*\n  X-Site: yes\n');
  writeFileSync(join(path, '.complete'), 'whole');
}

/** Requests a path unchanged; `fetch` would normalise it. */
function get(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const asked = request({ port, path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the server', () => {
  it('serves pages and files with their types, the headers of the site and an ETag', async () => {
    const { status, text, headers } = await get('/reader/about/');
    expect([status, text, headers['content-type'], headers['x-site']]).toEqual([200, 'old', 'text/html; charset=utf-8', 'yes']);
    expect((await get('/reader/about')).text).toBe('old');
    expect((await get('/reader/feed.json')).headers['content-type']).toBe('application/json');
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
    'about/../.complete',
    '%00',
    '%E0%A4%A',
    'about/index.html/x',
  ])('serves nothing for %s', async (path) =>
    expect(await get(`/reader/${path}`)).toMatchObject({ status: 404, text: 'not here' }),
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
