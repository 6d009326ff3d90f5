import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { drawSiteCard, writeSiteCards } from '../cards/write-site-cards.ts';
import { describeDefect } from '../content/defect.ts';
import { exitCodes } from '../cli/exit-codes.ts';
import { paintFor } from '../report/paint.ts';
import { reportTerminal } from '../report/report-terminal.ts';
import { indexFiles, writeIndex, type IndexFile } from '../search/index/build-index.ts';
import { provide } from './archive.ts';
import { missingAddresses } from '../output/missing-addresses.ts';
import { putUnderBase } from '../cli/headers-file.ts';
import { exitFailedBuild } from '../cli/report-failure.ts';
import { reportFailure } from '../cli/report-failure.ts';
import { showErrors } from './show-errors.ts';
import { loadArchive, type Loaded } from '../content/load-archive.ts';
import { outputFolder, type Prepared } from '../output/output-folder.ts';
import { serifFolder, serifLicence, subsetSerif } from './serif.ts';
import { root, type Settings } from '../cli/settings.ts';
import { ignoreBrokenPipe } from '../cli/ignore-broken-pipe.ts';

const cardCache = join(root, 'node_modules/.cache/on-the-record/cards');

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
    const { findings, texts } = loaded;
    if (findings.length > 0) process.stderr.write(`${reportTerminal(findings, { texts, paint: paintFor(process.stderr) })}\n`);
    provide(loaded);
    return loaded;
  };
  const prepare = (): Prepared => {
    try {
      return output.prepare();
    } catch (error) {
      return exitFailedBuild(error, settings.outDir);
    }
  };
  const finish = async (say: (line: string) => void): Promise<void> => {
    if (!loaded?.archive) return;
    const { drawn, kept } = await writeSiteCards(loaded.archive, output.next, cardCache);
    say(`cards: ${drawn} drawn, ${kept} from the cache`);
    await writeIndex(loaded.archive, join(output.next, 'pagefind'));
    const headers = join(output.next, '_headers');
    await writeFile(headers, putUnderBase(await readFile(headers, 'utf8'), settings.base));
    await copyFile(serifLicence, join(output.next, 'newsreader-licence.txt'));
    await keepPromises(loaded, output.next);
    await output.swap();
  };
  return {
    name: 'on-the-record',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        updateConfig({ vite: { resolve: { alias: { '@serif': serifFolder } } } });
        const [{ archive }] = await Promise.all([load(), subsetSerif()]).catch(admit);
        if (command === 'dev') {
          ignoreBrokenPipe();
          // A folder of its own: a build or a check beside it writes Vite's, and would take away what pages have loaded.
          updateConfig({ vite: { cacheDir: join(root, 'node_modules/.vite/dev') } });
          return;
        }
        // An exception would end in a stack trace of this hook, which is no help to an editor.
        if (!archive) process.exit(exitCodes.errors.code);
        const { refusal, notice } = prepare();
        if (refusal !== undefined || notice !== undefined) process.stderr.write(`${refusal ?? notice}\n`);
        if (refusal !== undefined) process.exit(exitCodes.call.code);
        process.once('exit', () => output.discard());
        updateConfig({ outDir: pathToFileURL(output.next + sep), vite: { build: { emptyOutDir: false } } });
      },
      'astro:build:done': async ({ logger }) => {
        // What a hook throws, Astro prints with its trace.
        await finish((line) => logger.info(line)).catch((error: unknown) => exitFailedBuild(error, settings.outDir));
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
        showErrors(server, () => loaded?.archive !== undefined);
        const read = [settings.contentDir, settings.sourcesDir].filter((folder) => folder !== undefined);
        server.watcher.add(read);
        server.watcher.on('all', (_event, path) => {
          if (!read.some((folder) => path.startsWith(folder + sep))) return;
          // Many an editor empties a file before it writes it: what is read is what stands there once that is over.
          clearTimeout(settled);
          settled = setTimeout(() => {
            // One after the other, so that the last change is what is shown; a file may be gone before it is read.
            loading = loading.then(reload).catch((error: unknown) => {
              process.stderr.write(`${describeDefect(error, Boolean(process.env['DEBUG']))}\n`);
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
          const path = /\/(cards\/[^?]+\.png)/.exec(request.url ?? '')?.[1];
          if (path === undefined || !loaded?.archive) return next();
          drawSiteCard(loaded.archive, path).then((png) => {
            if (!png) return next();
            response.setHeader('content-type', 'image/png');
            response.end(png);
          }, next);
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

/** Stops the build where a published address is in the content, or was said to lead on, and yet was not made. */
async function keepPromises({ addresses }: Loaded, built: string): Promise<void> {
  const broken = addresses ? await missingAddresses(addresses.promised, built) : [];
  if (broken.length === 0) return;
  process.stderr.write(
    `The site that was built lacks ${broken.length === 1 ? 'an address' : `${broken.length} addresses`} that ${broken.length === 1 ? 'was' : 'were'} published:\n` +
      `${broken.map((address) => `    ${address}\n`).join('')}` +
      'The content has them, so a template must have lost them: put their ids back. The last good site stays as it was.\n',
  );
  process.exit(exitCodes.defect.code);
}

/** Says that the content could not be checked, and ends: an exception would be the stack trace of this hook. */
function admit(error: unknown): never {
  reportFailure(error);
  process.exit();
}

function contentType(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.css')) return 'text/css';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
