import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type StaticServer } from './static-server.ts';

const page = `<!doctype html><title>Page</title>${'<p>They said it again.</p>'.repeat(100)}`;
let folder: string;
let server: StaticServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-served-'));
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(join(folder, 'font.woff2'), Buffer.alloc(1000));
  await writeFile(
    join(folder, '_headers'),
    '/*\n  X-Frame-Options: DENY\n  Referrer-Policy: origin\n  Cache-Control: max-age=31536000\n',
  );
  server = await startServer();
});
afterAll(async () => {
  server.stop();
  await rm(folder, { recursive: true, force: true });
});

it('serves text compressed and other files unchanged, caches all alike, and counts what it sends', async () => {
  expect(await answer('/')).toMatchObject({ status: 503 });
  await server.serve(folder);
  const before = server.sent();

  const { headers, body } = await answer('/');
  expect(brotliDecompressSync(body).toString()).toBe(page);
  expect(headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/html;charset=utf-8',
    'cache-control': 'public,max-age=0,must-revalidate',
    'x-frame-options': 'DENY',
  });
  expect(headers).not.toHaveProperty('referrer-policy');
  const sent = server.sent() - before;
  expect(sent).toBeGreaterThan(body.length + 200);
  expect(sent).toBeLessThan(body.length + 600);

  const font = await answer('/font.woff2');
  expect(font.body.length).toBe(1000);
  expect(font.headers).toMatchObject({ 'content-type': 'font/woff2', 'cache-control': 'public,max-age=0,must-revalidate' });
  expect(font.headers).not.toHaveProperty('content-encoding');
  expect(await answer('/none')).toMatchObject({ status: 404 });
});

/** Sends a request without fetch, which would decompress the answer. */
function answer(path: string): Promise<{ status: number | undefined; headers: object; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(server.origin + path, { headers: { 'accept-encoding': 'gzip, br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });
}
