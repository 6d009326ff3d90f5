import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportTerminal } from '../checks/report-terminal.ts';
import { indexFiles, writeIndex, type IndexFile } from '../search/build-index.ts';
import { searchRecords } from '../search/records.ts';
import { provide } from './archive.ts';
import { loadArchive, type Loaded } from './load-archive.ts';
import { outputFolder } from './output-folder.ts';
import type { Settings } from './settings.ts';

/**
 * Ties the content to Astro. A build loads it once and stops at errors before anything is written; it then renders
 * beside the last good site, adds the search index and swaps the two. Development loads it again whenever a file of it
 * changes, and serves an index of what it holds.
 */
export function onTheRecord(settings: Settings): AstroIntegration {
  const output = outputFolder(settings.outDir);
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
        const refusal = await output.prepare();
        if (refusal !== undefined) {
          process.stderr.write(`${refusal}\n`);
          process.exit(2);
        }
        updateConfig({ outDir: pathToFileURL(output.next + sep) });
      },
      'astro:build:done': async () => {
        if (!loaded?.archive) return;
        await writeIndex(searchRecords(loaded.archive), join(output.next, 'pagefind'));
        await output.swap();
      },
      'astro:server:setup': ({ server }) => {
        let index: Promise<Map<string, IndexFile>> | undefined;
        let loading = Promise.resolve();
        const reload = async (): Promise<void> => {
          await load();
          index = undefined;
          // Astro keeps what getStaticPaths gave until it hears that content changed.
          for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        };
        server.watcher.add(settings.contentDir);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(settings.contentDir + sep)) return;
          // One after the other, so that the last change is what is shown; a file may be gone before it is read.
          loading = loading.then(reload).catch((error: unknown) => {
            process.stderr.write(`The content could not be read: ${error instanceof Error ? error.message : String(error)}\n`);
          });
        });
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
          if (path === undefined || !loaded?.archive) return next();
          if (!index) {
            index = indexFiles(searchRecords(loaded.archive)).then((files) => new Map(files.map((file) => [file.path, file])));
            index.catch(() => (index = undefined));
          }
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

function contentType(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.css')) return 'text/css';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
