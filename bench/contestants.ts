import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../src/cli/settings.ts';
import { measure, type Measured } from './measure.ts';
import { plainPage } from './plain-page.ts';

const astro = join(root, 'node_modules/astro/bin/astro.mjs');
const pagefind = join(root, 'node_modules/pagefind/lib/runner/bin.cjs');

/** A measured build and the folder with its output. */
export interface Built {
  readonly measured: readonly Measured[];
  readonly output: string;
}

/** Copies the minimal site into a working folder, and links the project's packages there. */
export async function prepare(work: string): Promise<void> {
  await symlink(join(root, 'node_modules'), join(work, 'node_modules'), 'junction');
  await cp(join(root, 'bench/minimal-astro'), join(work, 'minimal'), { recursive: true });
}

/**
 * Builds our site. Its working directory is the temporary folder, because Astro keeps the bundle that it renders with in the
 * output only if that is inside the working directory. Otherwise it uses the project's `.astro`, where two builds would clash.
 */
export async function buildOurs(work: string, content: string, siteUrl = 'http://localhost:4321'): Promise<Built> {
  await rm(join(work, 'ours'), { recursive: true, force: true });
  return run(work, content, { SITE_URL: siteUrl });
}

/** Builds our site from scratch: nothing is left of any other build, not even cards. */
export async function buildFromScratch(work: string, content: string): Promise<Built> {
  for (const name of ['ours', 'cache']) await rm(join(work, name), { recursive: true, force: true });
  return rebuildOurs(work, content);
}

/** Builds our site with what `buildFromScratch` or this function left: the site and the cache. */
export function rebuildOurs(work: string, content: string): Promise<Built> {
  return run(work, content, { CACHE_DIR: join(work, 'cache') });
}

async function run(work: string, content: string, settings: Readonly<Record<string, string>>): Promise<Built> {
  const output = join(work, 'ours');
  const env = { SITE_URL: 'http://localhost:4321', CONTENT_DIR: content, OUT_DIR: output, BASE_PATH: '/', ...settings };
  return { measured: [await measure(process.execPath, [join(root, 'src/cli/build-cli.ts')], work, env)], output };
}

/** Changes a word of one article, so that the next build finds one changed. */
export async function changeArticle(content: string): Promise<void> {
  const [name = ''] = (await readdir(join(content, 'articles'))).sort();
  await change(join(content, 'articles', name), /(?<=^[A-Z][^\n:[{]*?) the /m, ' that ');
}

/** Renames the first person, whom several articles quote. */
export async function renamePerson(content: string): Promise<void> {
  const [name = ''] = (await readdir(join(content, 'people'))).sort();
  await change(join(content, 'people', name), /(?<=^name: ")[^"]*/m, 'Jana Umbenannt');
}

async function change(file: string, pattern: RegExp, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = text.replace(pattern, to);
  if (changed === text) throw new Error(`Nothing to change was found in ${file}.`);
  await writeFile(file, changed);
}

/** Writes the articles of a content folder as an Astro site of plain pages, with the settings of the minimal site. */
export async function prepareAstro(work: string, content: string): Promise<void> {
  const site = join(work, 'plain-astro');
  await rm(site, { recursive: true, force: true });
  await cp(join(work, 'minimal/astro.config.mjs'), join(site, 'astro.config.mjs'));
  await mkdir(join(site, 'src/pages/articles'), { recursive: true });
  for (const name of await readdir(join(content, 'articles'))) {
    const text = await readFile(join(content, 'articles', name), 'utf8');
    await writeFile(join(site, 'src/pages/articles', name), plainPage(text));
  }
}

/** Builds the site of `prepareAstro`, then indexes it with Pagefind. */
export async function buildAstro(work: string): Promise<Built> {
  const site = join(work, 'plain-astro');
  const output = join(site, 'dist');
  await rm(output, { recursive: true, force: true });
  const built = await measure(process.execPath, [astro, 'build', '--silent'], site);
  return { measured: [built, await measure(process.execPath, [pagefind, '--site', output], site)], output };
}

/** Builds the minimal site. */
export async function buildMinimal(work: string): Promise<Built> {
  const output = join(work, 'minimal/dist');
  await rm(output, { recursive: true, force: true });
  return { measured: [await measure(process.execPath, [astro, 'build'], join(work, 'minimal'))], output };
}

/** Returns the version of the installed Hugo, or undefined if there is none. */
export function hugoVersion(): string | undefined {
  const { stdout, error } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return error ? undefined : /v[\d.]+/.exec(stdout)?.[0];
}

/** Writes the articles of a content folder as a Hugo site of plain pages. */
export async function prepareHugo(work: string, content: string): Promise<void> {
  const site = join(work, 'hugo');
  await rm(site, { recursive: true, force: true });
  await mkdir(join(site, 'content/articles'), { recursive: true });
  await mkdir(join(site, 'layouts/_default'), { recursive: true });
  await writeFile(
    join(site, 'config.toml'),
    'baseURL = "http://localhost/"\ntitle = "Plain"\ndisableKinds = ["taxonomy", "term", "section", "home", "RSS", "sitemap", "404"]\n',
  );
  await writeFile(
    join(site, 'layouts/_default/single.html'),
    '<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>{{ .Title }}</title></head>\n<body><main><h1>{{ .Title }}</h1>\n{{ .Content }}</main></body>\n</html>\n',
  );
  for (const name of await readdir(join(content, 'articles'))) {
    const text = await readFile(join(content, 'articles', name), 'utf8');
    await writeFile(join(site, 'content/articles', name), plainPage(text));
  }
}

/** Builds the site of `prepareHugo` with Hugo, then indexes it with Pagefind. */
export async function buildHugo(work: string): Promise<Built> {
  const site = join(work, 'hugo');
  const output = join(site, 'public');
  await rm(output, { recursive: true, force: true });
  const hugo = await measure('hugo', ['--quiet'], site);
  return { measured: [hugo, await measure(process.execPath, [pagefind, '--site', output], site)], output };
}
