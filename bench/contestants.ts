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
  const output = join(work, 'ours');
  await rm(output, { recursive: true, force: true });
  const env = { CONTENT_DIR: content, OUT_DIR: output, BASE_PATH: '/', SITE_URL: siteUrl };
  return { measured: [await measure(process.execPath, [astro, 'build', '--root', root], work, env)], output };
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
