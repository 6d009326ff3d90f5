import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve } from '../../src/cli/serving/serve.ts';
import { openIndex } from '../../src/search/files/open-index.ts';
import { pagefindWords } from '../../src/search/files/pagefind.ts';
import { indexedWord, recordOf } from '../../src/search/files/pages.ts';
import { searchedTexts } from '../../src/search/files/stored-record.ts';
import { wordsOf } from '../../src/search/query/words.ts';
import { contentFolder } from '../content-folder.ts';
import { buildSite, root as project } from './build-site.ts';
import { launch, openPage } from './chromium.ts';

const { root, example } = inject('sites');

/** Words that people write in other ways, or that indexes split in other ways. */
const written =
  'The e-mail on the cease-fire and on co-operation after the re-election in the war-torn country named policymakers, a high-tech ' +
  '20th-century workshop, F-16s of the mid-1990s, Łódź, Ødegård, Groß, Đakovo and Seán O’Brien-Núñez; it lasted 7.5 hours and cost ' +
  '1,200 francs. 日本の首相は言った。 한국 사람들이 말했다. हिन्दी में कहा। ภาษาไทยพูดว่า. Он сказал йод. שָׁלוֹם. مُحَمَّد. constructor';

let browser: Browser;
let server: Server & { closeAllConnections(): void };
let out: string;
let url: string;
beforeAll(async () => {
  browser = await launch();
  const folder = await contentFolder(join(project, 'content'));
  const file = 'articles/geneva-consultations.md';
  const text = readFileSync(join(project, 'content', file), 'utf8');
  await folder.write(file, text.replace(/^(## .*)\n\n/m, `$1\n\n${written}\n\n`));
  out = await mkdtemp(join(tmpdir(), 'on-the-record-words-'));
  const { code, output } = await buildSite({ CONTENT_DIR: folder.path, OUT_DIR: join(out, 'site') });
  if (code !== 0) throw new Error(`the site does not build:\n${output}`);
  server = await serve({ outDir: join(out, 'site'), base: '/', port: 0 });
  url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  await folder.remove();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await rm(out, { recursive: true, force: true });
});

it.each([
  ['the article', () => root],
  ['a publication in several languages', () => example],
  ['words that are hard to split', () => ({ url })],
])('has every word of its records in the index: %s', async (_what, siteOf) => {
  const site = siteOf();
  const folder = new URL('pagefind/', site.url);
  const fetchFile = async (path: string): Promise<unknown> => (await fetch(new URL(path, folder))).json();
  const { lists, load } = await openIndex(fetchFile);
  const { words } = await load('words', 0);
  const find = pagefindWords(lists, async (path) => (await fetch(new URL(path, folder))).arrayBuffer());
  const found = await Promise.all(words.split(' ').map(find));
  const records = await load('texts', 0);
  const absent = words.split(' ').filter((word, i) => {
    const places = found[i] ?? [];
    const having = records.flatMap((record, n) =>
      searchedTexts(record, lists.language).flatMap(wordsOf).map(indexedWord).includes(indexedWord(word)) ? [n] : [],
    );
    return JSON.stringify([...new Set(places.map(recordOf))].sort((a, b) => a - b)) !== JSON.stringify(having);
  });
  expect(absent).toEqual([]);
});

describe('finds as all of the words', () => {
  it.each([
    ['cooperation', 'co-operation'],
    ['co-operation', 'co-operation'],
    ['email', 'e-mail'],
    ['e-mail', 'e-mail'],
    ['ceasefire', 'cease-fire'],
    ['reelection', 're-election'],
    ['policy makers', 'policymakers'],
    ['policy-makers', 'policymakers'],
    ['hightech', 'high-tech'],
    ['1990s', '1990s'],
    ['F-16s', 'F-16s'],
    ['20th', '20th'],
    ['O’Brien', 'O’Brien'],
    ['Nunez', 'Núñez'],
    ['Lodz', 'Łódź'],
    ['Odegard', 'Ødegård'],
    ['Gross', 'Groß'],
    ['Dakovo', 'Đakovo'],
    ['seven and a half hours', '7.5 hours'],
    ['1200 francs', '1,200 francs'],
    ['「日本の首相」', '日本の首相'],
    ['首相', '首相'],
    ['"한국 사람들이"', '한국 사람들이'],
    ['हिन्दी', 'हिन्दी'],
    ['“ไทยพูด”', 'ไทยพูด'],
    ['йод', 'йод'],
    ['שלום', 'שָׁלוֹם'],
    ['محمد', 'مُحَمَّد'],
    ['constructor', 'constructor'],
  ])('%s, marked as %s', async (query, marked) => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${url}search/?q=${encodeURIComponent(query)}`);
    const list = page.locator('[data-search-state=done], [data-search-state=empty], [data-search-state=error]');
    await list.waitFor({ state: 'attached' });
    expect(await page.getByRole('status').innerText()).toMatch(/^\d+ results?[.,]/);
    expect(Number(await list.getAttribute('data-search-complete'))).toBeGreaterThan(0);
    expect((await page.locator('mark').allTextContents()).join(' ')).toContain(marked);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
