import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { reportTerminal } from '../checks/report-terminal.ts';
import { indexFiles, writeIndex, type IndexFile } from '../search/build-index.ts';
import { provide } from './archive.ts';
import { loadArchive, type Loaded } from './load-archive.ts';
import { outputFolder } from './output-folder.ts';
import { serifFolder, serifLicence, subsetSerif } from './serif.ts';
import { root, type Settings } from './settings.ts';

/**
 * Ties the content to Astro. A build loads it once and stops at errors before anything is written; it then renders
 * beside the last good site, adds the search index and swaps the two. Development loads it again whenever a file of it
 * changes, and serves an index of what it holds.
 */
export function onTheRecord(settings: Settings): AstroIntegration {
  const output = outputFolder(settings.outDir, join(root, '.astro'));
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
        updateConfig({ vite: { resolve: { alias: { '@serif': serifFolder } } } });
        const [{ archive }] = await Promise.all([load(), subsetSerif()]);
        if (command === 'dev') {
          // A folder of its own: a build or a check beside it writes Vite's, and would take away what pages have loaded.
          updateConfig({ vite: { cacheDir: join(root, 'node_modules/.vite/dev') } });
          return;
        }
        // An exception would end in a stack trace of this hook, which is no help to an editor.
        if (!archive) process.exit(1);
        const refusal = await output.prepare();
        if (refusal !== undefined) {
          process.stderr.write(`${refusal}\n`);
          process.exit(2);
        }
        process.once('exit', () => output.discard());
        updateConfig({ outDir: pathToFileURL(output.next + sep) });
      },
      'astro:build:done': async () => {
        if (!loaded?.archive) return;
        await writeIndex(loaded.archive, join(output.next, 'pagefind'));
        await underBase(join(output.next, '_headers'), settings.base);
        await copyFile(serifLicence, join(output.next, 'newsreader-licence.txt'));
        await output.swap().catch((error: unknown) => {
          // A full disk, most of the time: where in our code it was noticed is no help.
          const why = error instanceof Error ? error.message : String(error);
          process.stderr.write(`The site could not be put in its place: ${why}\nThe site before it stays as it was.\n`);
          process.exit(1);
        });
      },
      'astro:server:setup': ({ server }) => {
        let index: Promise<Map<string, IndexFile>> | undefined;
        let loading = Promise.resolve();
        let settled: NodeJS.Timeout | undefined;
        let version = 0;
        let shown = 0;
        const reload = async (): Promise<void> => {
          await load();
          index = undefined;
          version += 1;
          // Astro keeps what getStaticPaths gave until it hears that content changed.
          for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        };
        server.watcher.add(settings.contentDir);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(settings.contentDir + sep)) return;
          // Many an editor empties a file before it writes it: what is read is what stands there once that is over.
          clearTimeout(settled);
          settled = setTimeout(() => {
            // One after the other, so that the last change is what is shown; a file may be gone before it is read.
            loading = loading.then(reload).catch((error: unknown) => {
              process.stderr.write(
                `The content could not be read: ${error instanceof Error ? error.message : String(error)}\n`,
              );
            });
          }, 100);
        });
        // A page still on its way when the content changed has not heard of it.
        server.middlewares.use((request, _response, next) => {
          if (request.headers.accept?.includes('text/html')) shown = version;
          next();
        });
        server.ws.on('connection', () => {
          if (shown !== version) server.ws.send({ type: 'full-reload' });
        });
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
          if (path === undefined || !loaded?.archive) return next();
          if (!index) {
            index = indexFiles(loaded.archive).then((files) => new Map(files.map((file) => [file.path, file])));
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

/** The paths of a `_headers` file begin with the base path; those for everything stay. */
async function underBase(file: string, base: string): Promise<void> {
  if (base !== '/') await writeFile(file, (await readFile(file, 'utf8')).replace(/^\/(?=_)/gm, base));
}

function contentType(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.css')) return 'text/css';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
