import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { weighLoad } from '../../bench/reading/page-load.ts';
import { startServer, type StaticServer } from '../../bench/reading/static-server.ts';
import { readVitals } from '../../bench/reading/vitals.ts';
import { launch } from './chromium.ts';

/** A page whose requests and behaviour are known. */
const files = {
  'index.html': `<!doctype html><html lang=en><head><title>Page</title><meta name=viewport content="width=device-width">
<link rel=icon href="data:,"><link rel=modulepreload href=/never.js><script src=/head.js></script><script>let a = 1</script></head>
<body><header>Site</header><main><p id=first>First words</p><p>Words that are moved</p></main><script type=module>import('/later.js')</script>
<script type=application/json>{}</script></body></html>`,
  'head.js': 'let b = 1',
  'never.js': 'export const never = 1',
  'later.js': `setTimeout(() => {
  for (const end = performance.now() + 200; performance.now() < end; );
  document.getElementById('first').style.marginTop = '200px';
}, 800)`,
};
const ran = files['head.js'].length + files['later.js'].length + "import('/later.js')let a = 1".length;

let folder: string;
let server: StaticServer;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-the-record-read-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  server = await startServer();
  await server.serve(folder);
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  server.stop();
  await rm(folder, { recursive: true, force: true });
});

it('the benchmark measures what a visit loads, and separates scripts that ran from scripts that did not', async () => {
  const load = await weighLoad(browser, `${server.origin}/`, server);
  expect(load).toMatchObject({ words: 6, requests: 4, script: ran, blockingScripts: 1, inlineBlocking: 'let a = 1'.length });
  expect(load.html).toBe(brotliCompressSync(files['index.html']).length);
  const bodies = load.html + files['head.js'].length + files['never.js'].length + files['later.js'].length;
  expect(load.everything).toBeGreaterThan(bodies);
  expect(load.everything).toBeLessThan(bodies + 4 * 500);
});

it('the benchmark measures paints, blocking and layout shifts', async () => {
  const vitals = await readVitals(browser, `${server.origin}/`);
  // Two requests in sequence come before the first paint.
  expect(vitals.firstPaint).toBeGreaterThan(2 * 560);
  expect(vitals.largestPaint).toBeGreaterThanOrEqual(vitals.firstPaint);
  expect(vitals.blockingTime).toBeGreaterThan(100);
  expect(vitals.layoutShift).toBeGreaterThan(0.001);
});
