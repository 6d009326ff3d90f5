import { readdirSync } from 'node:fs';
import { cp, mkdtemp, rm, utimes } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import queries from '../../bench/search/queries.json' with { type: 'json' };
import { randomFrom } from '../../bench/corpus/random.ts';
import { ours } from '../../bench/search/relevance.ts';
import { soundSite } from '../../src/rules/cases/sound-site.ts';
import { serve } from '../../src/cli/serving/serve.ts';
import { currentSite } from '../../src/output/current-site.ts';
import { contentFolder, type ContentFolder } from '../content-folder.ts';
import { differences, faultsOf, fingerprint } from '../hostile/compare-sites.ts';
import { interruptBuilds } from '../hostile/interrupt-builds.ts';
import { countLive, offline, openEverything, queriesFor, removePolicies } from '../hostile/run-vectors.ts';
import { vectorContent } from '../hostile/vector-content.ts';
import { vectors } from '../hostile/vectors.ts';
import { buildSite, root, run } from './build-site.ts';

let out: string;
const folders: ContentFolder[] = [];
const servers: Server[] = [];
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'on-the-record-hostile-'));
});
afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  for (const folder of folders) await folder.remove();
  await rm(out, { recursive: true, force: true });
});

async function content(from: Parameters<typeof contentFolder>[0]): Promise<string> {
  const folder = await contentFolder(from);
  folders.push(folder);
  return folder.path;
}

async function served(outDir: string): Promise<string> {
  const server = await serve({ outDir, base: '/', port: 0 });
  servers.push(server);
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
}

describe('cross-site scripting, with no policy to stop it', () => {
  it('has no way in: no field, no page, no search', async () => {
    // All of them: npm run hostile.
    const some = randomFrom(3).shuffled(vectors).slice(0, 6);
    const outDir = join(out, 'vectors');
    expect(await buildSite({ CONTENT_DIR: await content(vectorContent(some)), OUT_DIR: outDir })).toMatchObject({ code: 0 });
    removePolicies(outDir);
    const { executablePath, args } = inject('chromium');
    const browser = await chromium.launch({ executablePath, args: [...args, offline] });
    expect(await countLive(browser, some)).toBeGreaterThan(2);
    const { opened, ran } = await openEverything(browser, { url: await served(outDir), outDir }, queriesFor(some));
    await browser.close();
    expect(opened).toBeGreaterThan(50);
    expect(ran).toEqual([]);
  }, 300_000);
});

describe('a build that is cut off', () => {
  it.skipIf(process.platform === 'win32')(
    'leaves the last good site whole and served',
    async () => {
      const settings = { contentDir: await content(soundSite), outDir: join(out, 'killed') };
      const begin = performance.now();
      expect(await buildSite({ CONTENT_DIR: settings.contentDir, OUT_DIR: settings.outDir })).toMatchObject({ code: 0 });
      const pages = ['', 'articles/talks/', 'quotes.json', 'about/'];
      const { requests, broken, killed, ended } = await interruptBuilds(
        4,
        randomFrom(5),
        settings,
        performance.now() - begin,
        pages,
      );
      expect(broken).toEqual([]);
      expect(requests).toBeGreaterThan(20);
      expect([killed, ended <= 4]).toEqual([4, true]);
      expect(faultsOf(currentSite(settings.outDir) ?? '')).toEqual([]);
      // What they left is gone after the next build.
      expect(await buildSite({ CONTENT_DIR: settings.contentDir, OUT_DIR: settings.outDir })).toMatchObject({ code: 0 });
      expect(faultsOf(settings.outDir)).toEqual([]);
      expect(readdirSync(out).filter((name) => name.startsWith('killed'))).toEqual(['killed']);
    },
    300_000,
  );

  it.skipIf(process.platform === 'win32')(
    'says so where nothing more can be written, and leaves the last good site',
    async () => {
      const settings = { CONTENT_DIR: await content(soundSite), OUT_DIR: join(out, 'full') };
      expect(await buildSite(settings)).toMatchObject({ code: 0 });
      const before = fingerprint(settings.OUT_DIR);
      // No file may grow beyond so many blocks, as if the disk were full.
      const { code, output } = await run('bash', ['-c', 'ulimit -f 8; npm run --silent build -- --fresh'], settings);
      expect(code).toBe(2);
      expect(output).toMatch(/ could not be written: the file would exceed the size limit \(EFBIG\)\.\n/);
      expect(output.split('\n').slice(-3)).toEqual([
        `The last good site is unchanged, in ${settings.OUT_DIR}.`,
        'Allow larger files (ulimit -f unlimited), and try again.',
        '',
      ]);
      expect(output).not.toMatch(/backtrace|<unknown>|unhandled|^\s+at .*:\d+:\d+\)?$/im);
      expect(fingerprint(settings.OUT_DIR)).toEqual(before);
      expect(readdirSync(out).filter((name) => name.startsWith('full'))).toEqual(['full']);
    },
    300_000,
  );
});

describe('two builds of the same content', () => {
  it('are the same byte for byte, and answer every query alike', async () => {
    const site = inject('sites').root;
    const copy = await content(join(root, 'content'));
    await utimes(join(copy, 'articles'), 0, 0);
    await cp(join(copy, 'site.yml'), join(copy, 'site.yml.new'));
    await rm(join(copy, 'site.yml.new'));
    const outDir = join(out, 'another', 'place');
    expect(await buildSite({ CONTENT_DIR: copy, OUT_DIR: outDir, SITE_URL: 'https://record.example' })).toMatchObject({
      code: 0,
    });
    expect(differences(site.outDir, outDir)).toEqual([]);
    const { executablePath, args } = inject('chromium');
    const browser = await chromium.launch({ executablePath, args });
    const answers = async (url: string): Promise<unknown> => {
      const ask = await ours(browser, url.replace(/\/$/, ''));
      const found: unknown[] = [];
      for (const { query } of queries) found.push([query, await ask(query)]);
      return found;
    };
    expect(await answers(await served(outDir))).toEqual(await answers(site.url));
    await browser.close();
  }, 300_000);
});
