import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import type { Archive } from '../core/model/archive.ts';
import type { LastBuild } from '../rebuild/last-build.ts';
import { notePages, unchangedPages, type MadePage, type PageNotes } from '../rebuild/page-notes.ts';
import { trackArchive, type TrackedArchive } from '../rebuild/tracked-archive.ts';
import type { Progress } from './progress.ts';

/** The pages of a build: those that it makes, and those that it takes over from the last one. */
export interface KeptPages {
  /** What templates read the content from. */
  readonly archive: Archive;
  /** Makes Astro leave out the pages that are taken over. */
  prerenderer(astro: AstroPrerenderer): AstroPrerenderer;
  /** Returns the addresses of all pages in the order in which a build from scratch makes them, without the base path. */
  addresses(): readonly { pathname: string }[];
  notes(): PageNotes;
}

/** What pages are taken over from. */
export interface KeptFrom {
  readonly build: LastBuild;
  /** The folder of the site. */
  readonly folder: string;
}

/**
 * Takes pages over from the last build if nothing has changed that they are made from: neither the code and the settings, nor what
 * `getStaticPaths` gave them, nor any record that they read when they were made.
 *
 * @param code the hash of the code and the settings
 * @param next the folder of the new site
 */
export function keepPages(
  archive: Archive,
  code: string,
  last: KeptFrom | undefined,
  next: string,
  progress: Progress,
): KeptPages {
  const tracked = trackArchive(archive);
  const unchanged = unchangedPages(archive, code, last?.build);
  const pages = new Map<string, MadePage>();
  let all: readonly PathWithRoute[] = [];
  let made = 0;
  const keep = (path: PathWithRoute): boolean => {
    const page = unchanged(path.pathname, keyOf(path));
    if (!last || !page || !takeOver(last, page.file, next)) return false;
    pages.set(path.pathname, page);
    return true;
  };
  return {
    archive: tracked.archive,
    prerenderer: (astro) => {
      let left: readonly PathWithRoute[] = [];
      let byAddress = new Map<string, PathWithRoute>();
      return {
        name: 'on-the-record',
        setup: async () => astro.setup?.(),
        async getStaticPaths() {
          all = await astro.getStaticPaths();
          // Of two pages at one address neither is taken over, so that Astro reports them.
          const isSound = new Set(all.map(({ pathname }) => bare(pathname))).size === all.length;
          left = isSound && last && hasSameAssets(last, next) ? all.filter((path) => !keep(path)) : all;
          byAddress = new Map(left.map((path) => [bare(path.pathname), path]));
          return [...left];
        },
        async render(request, options) {
          const { response, facts } = await renderWhole(() => astro.render(request, options), tracked);
          made += 1;
          progress.count('pages', made, left.length);
          const path = byAddress.get(bare(decodeURI(new URL(request.url).pathname).slice(archive.links.base.length - 1)));
          const key = path && keyOf(path);
          if (path && key !== undefined) pages.set(path.pathname, { key, file: fileOf(path), facts });
          return response;
        },
        async teardown() {
          await astro.teardown?.();
          progress.done('pages', `${made} made, ${all.length - made} from the last build`);
        },
      };
    },
    addresses: () =>
      all.filter(({ route }) => route.type === 'page').map(({ pathname }) => ({ pathname: addressOf(pathname) })),
    // Astro makes no file of an empty response.
    notes: () => notePages(archive, code, new Map([...pages].filter(([, { file }]) => existsSync(join(next, file))))),
  };
}

/** Returns whether the new site has the scripts and styles that pages of the last one load, whose names are hashes of their content. */
function hasSameAssets({ build }: KeptFrom, next: string): boolean {
  const before = Object.keys(build.files).filter((file) => file.startsWith(`${assets}/`));
  const now = existsSync(join(next, assets)) ? readdirSync(join(next, assets)) : [];
  return before.length === now.length && now.every((name) => build.files[`${assets}/${name}`]);
}

/** Astro's folder of scripts and styles. */
const assets = '_astro';

/**
 * Renders a page to the end, since Astro renders most of it while the response is read.
 *
 * @returns the response, and the facts that the page read
 */
export async function renderWhole(
  render: () => ReturnType<AstroPrerenderer['render']>,
  tracked: TrackedArchive,
): Promise<{ response: Response; facts: ReadonlySet<string> }> {
  const { result, facts } = await tracked.follow(async () => {
    const rendered = await render();
    const response = rendered instanceof Response ? rendered : rendered.response;
    return response.body ? new Response(await response.arrayBuffer(), response) : response;
  });
  return { response: result, facts };
}

/**
 * Returns what a page is made from apart from what it reads: its template and what getStaticPaths gave it (keyed.ts). It is undefined
 * if nobody can compare that.
 */
export function keyOf({ route, cacheKey }: PathWithRoute): string | undefined {
  if (route.params.length === 0) return route.component;
  return cacheKey === undefined ? undefined : `${route.component} ${cacheKey}`;
}

/** Returns the file of a page in the site, as Astro names it. */
function fileOf({ pathname, route }: PathWithRoute): string {
  const path = bare(pathname);
  if (route.type !== 'page') return path;
  return path === '404' ? '404.html' : join(path, 'index.html');
}

/** Returns a path without slashes at its ends. */
function bare(path: string): string {
  return path.replace(/^\/+|\/+$/g, '');
}

function addressOf(pathname: string): string {
  return bare(pathname) === '' ? '' : `${bare(pathname)}/`;
}

/**
 * Puts a file of the last site into the new one, without copying it where the disk allows that. Returns false if the file is not the one
 * that the last build wrote: another build may be replacing the site at this moment. What is taken over is the same file on the disk as
 * in the last site, so nothing may write into it: whoever changes it later replaces it.
 */
function takeOver({ build, folder }: KeptFrom, file: string, next: string): boolean {
  const [from, to] = [join(folder, file), join(next, file)];
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    if (!existsSync(from)) return false;
    cpSync(from, to, { preserveTimestamps: true });
  }
  const { size, mtimeMs } = statSync(to);
  const isSame = build.files[file]?.[0] === size && build.files[file][1] === mtimeMs;
  if (!isSame) rmSync(to);
  return isSame;
}
