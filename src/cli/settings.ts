import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitCodes } from './exit-codes.ts';
import { readOutDir } from '../output/read-out-dir.ts';

/** The settings, which are read from environment variables. */
export interface Settings {
  /** Absolute path of the content folder (`CONTENT_DIR`). */
  readonly contentDir: string;
  /** Absolute path of the built site (`OUT_DIR`), with links resolved, since a build replaces the target of a link. */
  readonly outDir: string;
  /** Absolute address of the site, without the base path (`SITE_URL`). */
  readonly siteUrl: string;
  /** Whether `SITE_URL` is set: otherwise absolute addresses lead to this machine only. */
  readonly hasSiteUrl: boolean;
  /** The path that the site is served under, with a slash at both ends (`BASE_PATH`). */
  readonly base: string;
  /** Absolute path of the folder with the archived texts of sources (`SOURCES_DIR`), if it is set. */
  readonly sourcesDir: string | undefined;
  /** Whether a quotation from a source without an available text is an error (`REQUIRE_SOURCES`). */
  readonly requireSources: boolean;
  /** Whether a build keeps files of the last site that open pages need, which the option `--keep` asks for. */
  readonly keep: boolean;
  /** Whether a build writes compressed copies of its files, which the option `--precompress` asks for. */
  readonly precompress: boolean;
  /** The part of the cards that is only drawn into the cache, which the option `--shard` asks for: the first one is 1. */
  readonly shard?: { readonly part: number; readonly parts: number };
  /** Whether the build is a copy that search engines should not list (`PREVIEW`). */
  readonly preview: boolean;
  /** The port of `npm start` and `npm run dev` (`PORT`). */
  readonly port: number;
  /** The address that `npm start` and `npm run dev` listen on (`HOST`). If it is undefined, only this machine can connect. */
  readonly host: string | undefined;
}

/** The folder that contains package.json. */
export const root = resolve(fileURLToPath(new URL('../../', import.meta.url)));

/** Reads the settings. Throws an error with a plain sentence if a value cannot be used. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const port = Number(env['PORT'] || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT must be a whole number from 0 to 65535, found "${env['PORT']}".`);
  const required = env['REQUIRE_SOURCES'] || '0';
  if (!/^[01]$/.test(required)) throw new Error(`REQUIRE_SOURCES must be 1 or 0, found "${required}".`);
  const preview = env['PREVIEW'] || '0';
  if (!/^[01]$/.test(preview)) throw new Error(`PREVIEW must be 1 or 0, found "${preview}".`);
  const siteUrl = readSiteUrl(env['SITE_URL'] || 'http://localhost:4321');
  const contentDir = resolve(root, env['CONTENT_DIR'] || 'content');
  const sourcesDir = env['SOURCES_DIR'] ? resolve(root, env['SOURCES_DIR']) : undefined;
  const outDir = readOutDir(root, env['OUT_DIR'] || 'dist', contentDir, sourcesDir);
  const segments = (env['BASE_PATH'] || '/').split('/').filter(Boolean);
  if (segments.some((segment) => !/^[\w~-][\w.~-]*$/.test(segment))) {
    throw new Error(
      `BASE_PATH must be a path of letters, digits, hyphens and slashes, e.g. /reader/, found "${env['BASE_PATH']}".`,
    );
  }
  if (!existsSync(contentDir)) throw new Error(`CONTENT_DIR must be a folder, but ${contentDir} does not exist.`);
  return {
    contentDir,
    sourcesDir,
    requireSources: required === '1',
    outDir,
    siteUrl,
    hasSiteUrl: Boolean(env['SITE_URL']),
    keep: env['KEEP_FILES'] === '1',
    precompress: env['PRECOMPRESS'] === '1',
    ...readShard(env['SHARD']),
    preview: preview === '1',
    base: segments.length === 0 ? '/' : `/${segments.join('/')}/`,
    port,
    host: env['HOST'] || undefined,
  };
}

function readShard(given: string | undefined): Pick<Settings, 'shard'> {
  if (!given) return {};
  const [part = 0, parts = 0] = (/^\d{1,4}\/\d{1,4}$/.exec(given)?.[0] ?? '').split('/').map(Number);
  if (part < 1 || part > parts) throw new Error(`--shard must be a part of several, e.g. 1/4, found "${given}".`);
  return { shard: { part, parts } };
}

/** Returns an address as browsers write it: in small letters, and as ASCII. */
function readSiteUrl(given: string): string {
  const { protocol, hostname, origin, href } = URL.parse(given) ?? {};
  if (
    origin !== undefined &&
    href === `${origin}/` &&
    /^https?:$/.test(protocol ?? '') &&
    /^[a-z\d.-]*[a-z\d]$/.test(hostname ?? '')
  )
    return origin;
  throw new Error(
    `SITE_URL must be an address without a path, e.g. https://example.org, found "${given}". Put the path in BASE_PATH.`,
  );
}

/** Reads the settings for a command. If one cannot be used, says so and exits with code 2. */
export function settingsOrExit(): Settings {
  try {
    return readSettings();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(exitCodes.call.code);
  }
}
