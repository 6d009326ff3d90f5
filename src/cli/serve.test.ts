import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
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

/** Asks for a path as it is: `fetch` would tidy it up. */
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
  it('gives pages and files with their types, the headers of the site and a tag', async () => {
    const { status, text, headers } = await get('/reader/about/');
    expect([status, text, headers['content-type'], headers['x-site']]).toEqual([200, 'old', 'text/html; charset=utf-8', 'yes']);
    expect((await get('/reader/about')).text).toBe('old');
    expect((await get('/reader/feed.json')).headers['content-type']).toBe('application/json');
    expect((await get('/reader/about/', { 'if-none-match': String(headers['etag']) })).status).toBe(304);
  });

  it('leads to the base path, and gives the 404 page for what is not there', async () => {
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
  ])('gives nothing for %s', async (path) =>
    expect(await get(`/reader/${path}`)).toMatchObject({ status: 404, text: 'not here' }),
  );

  it('serves the site before it while the folder is being swapped, and the new one at once', async () => {
    renameSync(outDir, `${outDir}.old-1`);
    expect(await get('/reader/about/')).toMatchObject({ status: 200, text: 'old', headers: { 'x-site': 'yes' } });
    site(outDir, 'new');
    expect(await get('/reader/about/')).toMatchObject({ status: 200, text: 'new' });
  });

  it('says that there is nothing to serve', async () => {
    rmSync(outDir, { recursive: true });
    expect((await get('/reader/about/')).status).toBe(503);
  });
});

describe('npm start', () => {
  /** What it says where it cannot serve, and how it ends. */
  function start(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
    const args = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', 'src/cli/serve-cli.ts'];
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
  }

  it('says that there is nothing to serve', async () => {
    const nowhere = join(realpathSync(folder), 'nowhere');
    expect(await start({ OUT_DIR: nowhere })).toEqual({
      code: 2,
      said: `There is no built site in ${nowhere}: run npm run build first.\n`,
    });
  });

  it('says that the port is taken', async () => {
    const { port } = server.address() as AddressInfo;
    expect(await start({ OUT_DIR: outDir, PORT: String(port) })).toEqual({
      code: 2,
      said: 'That port is taken: set PORT to another one, e.g. PORT=4322 npm start\n',
    });
  });
});
