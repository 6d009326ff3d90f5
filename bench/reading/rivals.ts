import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../src/cli/settings.ts';
import { measure } from '../measure.ts';
import { rivalPage } from './rival-page.ts';

/** Where what we compare with is installed: not with the project, but by `npm ci` in this folder. */
export const rivalsFolder = join(root, 'bench/rivals');

/** A generator of documentation sites, set up as it comes. */
export interface Rival {
  readonly name: string;
  /** The package whose presence says that it is installed, and whose version is reported. */
  readonly package: string;
  /** The folder of its set-up in `rivalsFolder`. */
  readonly folder: string;
  /** Where articles go, and whether their headline has to stand in the text. */
  readonly pages: string;
  readonly heading: boolean;
  readonly build: readonly [script: string, ...args: string[]];
  readonly output: string;
  /** Where the page of an article is. */
  readonly path: (article: string) => string;
}

export const rivals: readonly Rival[] = [
  {
    name: 'Starlight',
    package: '@astrojs/starlight',
    folder: 'starlight',
    pages: 'src/content/docs',
    heading: false,
    build: ['astro/bin/astro.mjs', 'build'],
    output: 'dist',
    path: (article) => `/${article}/`,
  },
  {
    name: 'VitePress',
    package: 'vitepress',
    folder: 'vitepress',
    pages: '.',
    heading: true,
    build: ['vitepress/bin/vitepress.js', 'build'],
    output: '.vitepress/dist',
    path: (article) => `/${article}.html`,
  },
];

/** The version of a package that is installed beside the rivals; undefined where it is not. */
export function installedVersion(name: string): string | undefined {
  const file = join(rivalsFolder, 'node_modules', name, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : undefined;
}

/**
 * Writes our articles as a rival's pages and builds its site; returns the folder of the result. That is in `rivalsFolder`:
 * Starlight does not build where its packages are only linked. Throws CommandFailed.
 */
export async function buildRival(rival: Rival, siteUrl: string): Promise<string> {
  const site = join(rivalsFolder, 'built', rival.folder);
  const pages = join(site, rival.pages);
  await rm(site, { recursive: true, force: true });
  await cp(join(rivalsFolder, rival.folder), site, { recursive: true });
  await mkdir(pages, { recursive: true });
  const articles = join(root, 'content/articles');
  for (const name of await readdir(articles))
    await writeFile(join(pages, name), rivalPage(await readFile(join(articles, name), 'utf8'), rival.heading));
  // The icon that Starlight's pages name.
  await mkdir(join(site, 'public'));
  await cp(join(root, 'public/favicon.svg'), join(site, 'public/favicon.svg'));
  const [script, ...args] = rival.build;
  await measure(process.execPath, [join(rivalsFolder, 'node_modules', script), ...args], site, { SITE_URL: siteUrl });
  return join(site, rival.output);
}
