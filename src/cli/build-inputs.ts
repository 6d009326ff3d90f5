import { join } from 'node:path';
import { committedJson } from '../content/committed.ts';
import { dayOf } from '../core/dates/days.ts';
import { digestInputs } from '../rebuild/digest-inputs.ts';
import { root, type Settings } from './settings.ts';

/**
 * Returns the hash of everything that a build is made from: the content and the texts of its sources, the settings, the day, the code
 * and its packages, and the version of Node. Two builds with one hash write the same site and report the same findings.
 */
export async function digestBuildInputs(settings: Settings): Promise<string> {
  const { contentDir, sourcesDir, requireSources, keep, precompress } = settings;
  const values = {
    ...aroundContent(settings),
    keep,
    precompress,
    requireSources,
    // Findings name the folder.
    contentDir,
    hasSources: sourcesDir !== undefined,
    // A statement that is dated in the future is a finding until that day.
    today: dayOf(Date.now()),
    // The check compares what is missing with the last commit.
    committed: await Promise.all(['anchors.json', 'record.json'].map((file) => committedJson(contentDir, file))),
  };
  return digestInputs(values, [...code, contentDir, ...(sourcesDir === undefined ? [] : [sourcesDir])]);
}

/**
 * Returns the hash of what every page is made from whatever the content says: the code and its packages, the address of the site, the
 * version of Node, and what else a build adds.
 *
 * @param values values that decide what the code does
 * @param paths files that the build made before
 */
export function digestCode(settings: Settings, values: unknown, paths: readonly string[]): string {
  return digestInputs([aroundContent(settings), values], [...code, ...paths]);
}

function aroundContent({ siteUrl, base, preview }: Settings): object {
  return { siteUrl, base, preview, versions: process.versions, platform: [process.platform, process.arch], environment };
}

/** The environment variables that Node, Vite and Astro read. */
const steering = /^(?:NODE_|VITE_|PUBLIC_|ASTRO_|LC_|(?:TZ|LANG|LANGUAGE)$)/;

/** Their values when the command was called: a build sets some of them. */
const environment = Object.entries(process.env).filter(([name]) => steering.test(name));

/** The code and what decides which packages it uses. */
const code = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
  'node_modules/.package-lock.json',
].map((path) => join(root, path));
