import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../src/cli/settings.ts';
import { measure } from '../measure.ts';
import { rivalPage } from './rival-page.ts';

/** The folder of the generators that we compare with. `npm ci` in this folder installs them; the project's does not. */
export const rivalsFolder = join(root, 'bench/rivals');

/** A generator of documentation sites with its default settings. */
export interface Rival {
  readonly name: string;
  /** The package to look for, whose version is reported. */
  readonly package: string;
  /** The folder in `rivalsFolder` with its configuration. */
  readonly folder: string;
  /** Where articles go, and whether their text has to start with the headline. */
  readonly pages: string;
  readonly heading: boolean;
  readonly build: readonly [script: string, ...args: string[]];
  readonly output: string;
  /** Returns the address of an article's page. */
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

/** Returns the version of a package in `rivalsFolder`, or undefined if it is not installed. */
export function installedVersion(name: string): string | undefined {
  const file = join(rivalsFolder, 'node_modules', name, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : undefined;
}

/**
 * Writes our articles as a rival's pages, builds its site and returns the folder with the result. The folder is inside
 * `rivalsFolder`, because Starlight does not build if its packages are only linked.
 *
 * @throws {CommandFailed} if the build fails
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
  // Starlight's pages link to this icon.
  await mkdir(join(site, 'public'));
  await cp(join(root, 'public/favicon.svg'), join(site, 'public/favicon.svg'));
  const [script, ...args] = rival.build;
  await measure(process.execPath, [join(rivalsFolder, 'node_modules', script), ...args], site, { SITE_URL: siteUrl });
  return join(site, rival.output);
}
