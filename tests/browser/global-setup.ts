import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/cli/serving/serve.ts';
import { buildSite } from './build-site.ts';
import { changedContent } from './changed-content.ts';
import { findChromium, type ChromiumLaunch } from './chromium.ts';

/** A built and served site. */
export interface Site {
  /** Its address, with a slash at the end. */
  readonly url: string;
  readonly outDir: string;
  readonly base: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    chromium: ChromiumLaunch;
    /**
     * The site at the root, the same under a base path, one with much changed content (changed-content.ts), also under it, and the
     * example publication.
     */
    sites: { root: Site; reader: Site; changed: Site; example: Site };
  }
}

/** Builds the sites, serves them as `npm start` does, and finds a browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'on-the-record-site-'));
  const servers: Server[] = [];
  const make = async (name: string, base: string, env: Record<string, string> = {}): Promise<Site> => {
    const outDir = join(folder, name);
    const { code, output } = await buildSite({ OUT_DIR: outDir, BASE_PATH: base, SITE_URL: 'https://record.example', ...env });
    if (code !== 0) throw new Error(`the site does not build:\n${output}`);
    const server = await serve({ outDir, base, port: 0 });
    servers.push(server);
    return { url: `http://localhost:${(server.address() as AddressInfo).port}${base}`, outDir, base };
  };
  const changed = await changedContent();
  const example = make('example', '/beispiel/', {
    CONTENT_DIR: 'examples/kranhaven/content',
    SOURCES_DIR: 'examples/kranhaven/sources',
  });
  project.provide('sites', {
    root: await make('root', '/'),
    reader: await make('reader', '/reader/'),
    changed: await make('changed', '/reader/', { CONTENT_DIR: changed.path }),
    example: await example,
  });
  await changed.remove();
  project.provide('chromium', await findChromium());
  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    await rm(folder, { recursive: true, force: true });
  };
}
