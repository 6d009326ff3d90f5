import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportTerminal } from '../checks/report-terminal.ts';
import { indexFiles, writeIndex, type IndexFile } from '../search/build-index.ts';
import { searchRecords } from '../search/records.ts';
import { provide } from './archive.ts';
import { loadArchive, type Loaded } from './load-archive.ts';
import type { Settings } from './settings.ts';

/**
 * Ties the content to Astro. A build loads it once and stops at errors before anything is written; it then renders
 * beside the last good site, adds the search index and swaps the two. Development loads it again whenever a file of it
 * changes, and serves an index of what it holds.
 */
export function onTheRecord(settings: Settings): AstroIntegration {
  const staging = `${settings.outDir}.next`;
  let loaded: Loaded | undefined;
  const load = async (): Promise<Loaded> => {
    loaded = await loadArchive(settings);
    if (loaded.findings.length > 0) process.stderr.write(`${reportTerminal(loaded.findings)}\n`);
    provide(loaded);
    return loaded;
  };
  return {
    name: 'on-the-record',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { archive } = await load();
        if (command === 'dev') return;
        // An exception would end in a stack trace of this hook, which is no help to an editor.
        if (!archive) process.exit(1);
        updateConfig({ outDir: pathToFileURL(staging + sep) });
      },
      'astro:build:done': async () => {
        if (!loaded?.archive) return;
        await writeIndex(searchRecords(loaded.archive), join(staging, 'pagefind'));
        await swap(staging, settings.outDir);
      },
      'astro:server:setup': ({ server }) => {
        let index: Promise<Map<string, IndexFile>> | undefined;
        server.watcher.add(settings.contentDir);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(settings.contentDir + sep)) return;
          index = undefined;
          void load().then(() => {
            // Astro keeps what getStaticPaths gave until it hears that content changed.
            for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
            server.ws.send({ type: 'full-reload' });
          });
        });
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
          if (path === undefined || !loaded?.archive) return next();
          index ??= indexFiles(searchRecords(loaded.archive)).then((files) => new Map(files.map((file) => [file.path, file])));
          index.then((files) => {
            const file = files.get(path);
            if (!file) return next();
            response.setHeader('content-type', contentType(path));
            response.end(file.content);
          }, next);
        });
      },
    },
  };
}

/** Puts a folder in the place of another, which stays whole until it is replaced. */
async function swap(from: string, to: string): Promise<void> {
  const old = `${to}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(to)) await rename(to, old);
  await rename(from, to);
  await rm(old, { recursive: true, force: true });
}

function contentType(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.css')) return 'text/css';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
