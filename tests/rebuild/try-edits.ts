import { createHash } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { AstroPrerenderer } from 'astro';
import { randomFrom } from '../../bench/corpus/random.ts';
import { writeCorpus } from '../../bench/corpus/write-corpus.ts';
import { loadArchive, type Loaded } from '../../src/content/load-archive.ts';
import { keptArticles } from '../../src/rebuild/kept-articles.ts';
import { keptRecords } from '../../src/rebuild/kept-records.ts';
import { notePages, unchangedPages, type MadePage, type PageNotes } from '../../src/rebuild/page-notes.ts';
import { trackArchive } from '../../src/rebuild/tracked-archive.ts';
import { provide } from '../../src/site/archive.ts';
import { keyOf, renderWhole } from '../../src/site/kept-pages.ts';
import { edits, type Pick } from './edits.ts';

/** What came of random edits. */
export interface Tried {
  /** How often each edit was tried, by its name; those after which the content was not sound are left out. */
  readonly edits: Readonly<Record<string, number>>;
  /** How many pages would have been taken over, of how many. */
  readonly kept: number;
  readonly pages: number;
  /** Pages that would have been taken over, although they are others now, and articles that were: the edit and the address. */
  readonly wrong: readonly string[];
}

/**
 * Edits a small synthetic publication at random, one edit upon the other. After each, every page is made, and compared with the one from
 * before the edit if a build would have taken that over. Articles that are taken over are compared with those parsed anew.
 *
 * @param astro what renders the pages: one bundle serves all edits, since only the content changes
 */
export async function tryEdits(
  astro: AstroPrerenderer,
  number: number,
  seed: number,
  work: string,
  onTried: (edits: number, wrong: number) => void = () => undefined,
): Promise<Tried> {
  const random = randomFrom(seed);
  const pick: Pick = (from) => random.one(from);
  const [pool, content, before, parsed] = ['pool', 'content', 'before', 'parsed'].map((name) => join(work, name)) as [
    string,
    string,
    string,
    string,
  ];
  await writeCorpus({ articles: 3, seed, out: pool });
  cpSync(pool, content, { recursive: true });
  const tried: Record<string, number> = {};
  const wrong: string[] = [];
  let [kept, pages] = [0, 0];
  let last: { notes: PageNotes; bodies: ReadonlyMap<string, string> } | undefined;
  for (let i = 0; i <= number;) {
    const name = pick(Object.keys(edits));
    rmSync(before, { recursive: true, force: true });
    cpSync(content, before, { recursive: true });
    // The first time, nothing is changed.
    const isChanged = last === undefined || (edits[name]?.(content, pick, i, pool) ?? false);
    const made = isChanged ? await makeAll(astro, content, parsed) : undefined;
    if (!made) {
      rmSync(content, { recursive: true });
      cpSync(before, content, { recursive: true });
      continue;
    }
    if (last) {
      tried[name] = (tried[name] ?? 0) + 1;
      wrong.push(...made.wrong.map((id) => `${name}: parsed article ${id}`));
      const unchanged = unchangedPages(made.archive, 'code', last.notes);
      for (const [address, { key, body }] of made.pages) {
        pages += 1;
        if (!unchanged(address, key)) continue;
        kept += 1;
        if (last.bodies.get(address) !== body) wrong.push(`${name}: ${address}`);
      }
    }
    last = { notes: made.notes, bodies: new Map([...made.pages].map(([address, { body }]) => [address, body])) };
    onTried(i, wrong.length);
    i += 1;
  }
  return { edits: tried, kept, pages, wrong };
}

/** Makes every page of a content folder; undefined if the content has an error. */
async function makeAll(
  astro: AstroPrerenderer,
  contentDir: string,
  parsed: string,
): Promise<
  | {
      archive: NonNullable<Awaited<ReturnType<typeof loadArchive>>['archive']>;
      notes: PageNotes;
      /** Articles that were taken over and are others now. */
      wrong: readonly string[];
      pages: ReadonlyMap<string, { key: string | undefined; body: string }>;
    }
  | undefined
> {
  const folders = { contentDir, base: '/', siteUrl: 'https://record.example', today: '2026-11-27' };
  const kept = {
    articles: keptArticles(join(parsed, 'articles'), 'code'),
    records: keptRecords(join(parsed, 'records'), 'code'),
  };
  const loaded = await loadArchive({ ...folders, kept });
  const wrong = differences(loaded, await loadArchive(folders));
  const { archive } = loaded;
  if (!archive) return undefined;
  const tracked = trackArchive(archive);
  provide({ ...loaded, archive: tracked.archive }, false);
  // Astro keeps what getStaticPaths returned.
  (astro as unknown as { app: { routeCache: { clearAll(): void } } }).app.routeCache.clearAll();
  const pages = new Map<string, { key: string | undefined; body: string }>();
  const noted = new Map<string, MadePage>();
  for (const path of await astro.getStaticPaths()) {
    const url = new URL(
      encodeURI(path.route.type === 'page' ? `${path.pathname}/` : path.pathname).replace(/\/+/g, '/'),
      'https://record.example',
    );
    const { response, facts } = await renderWhole(() => astro.render(new Request(url), { routeData: path.route }), tracked);
    if (response.status !== 200 && path.pathname !== '/404')
      throw new Error(`${path.pathname} has the status ${response.status}.`);
    const key = keyOf(path);
    const body = createHash('sha1')
      .update(new Uint8Array(await response.arrayBuffer()))
      .digest('hex');
    pages.set(path.pathname, { key, body });
    if (key !== undefined) noted.set(path.pathname, { key, file: path.pathname, facts });
  }
  return { archive, notes: notePages(archive, 'code', noted), wrong, pages };
}

/** Returns which articles of two archives of the same content differ, and "findings" if those do. */
function differences(kept: Loaded, anew: Loaded): string[] {
  const articles = (anew.archive?.articles ?? []).filter(
    (one) => !isDeepStrictEqual(one, kept.archive?.articleById.get(one.id)),
  );
  const isSame = isDeepStrictEqual(kept.findings, anew.findings);
  return [...articles.map(({ id }) => id), ...(isSame ? [] : ['findings'])];
}
