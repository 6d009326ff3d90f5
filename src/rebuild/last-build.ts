import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isComplete } from '../output/current-site.ts';
import { pruneOldest } from '../output/prune-oldest.ts';
import { writeToCache } from '../output/write-atomically.ts';
import { areSame, filesOf } from './files-of.ts';
import { sha256 } from '../content/sha256.ts';

/** What is kept of a build: it is trusted only while the output folder is as the build left it. */
const lastBuildFields = z.strictObject({
  /** The hash of everything that the site was made from (digest-inputs.ts). */
  inputs: z.string(),
  /** What the build said to the editor: the findings, with the escape sequences of colours. */
  said: z.string(),
  /** The hash of the code, the settings and the typeface, which every page depends on. */
  code: z.string(),
  /** What pages read of the content, and the hash of each (tracked-archive.ts). */
  facts: z.array(z.tuple([z.string(), z.string()]).readonly()),
  /** Pages by their addresses: the key of what they were given, their file, and the places in `facts` of what they read. */
  pages: z.record(z.string(), z.strictObject({ key: z.string(), file: z.string(), facts: z.array(z.int()) }).readonly()),
  /** The files of the site: size and time of the last change. */
  files: z.record(z.string(), z.tuple([z.number(), z.number()]).readonly()),
});

/** What is known of the last build into an output folder. */
export type LastBuild = Readonly<z.output<typeof lastBuildFields>>;

/** The number of output folders that are remembered: those that were built last. */
const maxKept = 20;

/**
 * Returns what is known of the last build into a folder. It is undefined if nothing is, or if the folder is no longer what that build
 * left: a file is missing, added or changed.
 *
 * @param cache the folder that remembers builds
 */
export function readLastBuild(cache: string, outDir: string): LastBuild | undefined {
  const file = fileOf(cache, outDir);
  if (!isComplete(outDir) || !existsSync(file)) return undefined;
  try {
    const known = lastBuildFields.parse(JSON.parse(readFileSync(file, 'utf8')));
    return areSame(known.files, filesOf(outDir)) ? known : undefined;
  } catch {
    // A damaged file, or one of another version, is as good as none: everything is made anew.
    return undefined;
  }
}

/** Returns what is known of the last build into a folder as it was when it was first asked for: reading it compares every file of the site. */
export function firstReadBuild(cache: string, outDir: string): LastBuild | undefined {
  const file = fileOf(cache, outDir);
  if (!firstRead.has(file)) firstRead.set(file, readLastBuild(cache, outDir));
  return firstRead.get(file);
}

const firstRead = new Map<string, LastBuild | undefined>();

/** Remembers a build that has replaced the site in a folder, and forgets the builds of folders that were not built for long. */
export function keepLastBuild(cache: string, outDir: string, build: LastBuild): void {
  const file = fileOf(cache, outDir);
  writeToCache(file, JSON.stringify(build));
  pruneOldest(cache, maxKept, new Set([file]));
}

/** Forgets the last build into a folder. */
export function forgetLastBuild(cache: string, outDir: string): void {
  rmSync(fileOf(cache, outDir), { force: true });
}

function fileOf(cache: string, outDir: string): string {
  return join(cache, `${sha256(outDir)}.json`);
}
