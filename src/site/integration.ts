import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ignoreBrokenPipe } from '../cli/ignore-broken-pipe.ts';
import { reportFailure } from '../cli/report-failure.ts';
import { root, type Settings } from '../cli/settings.ts';
import { foldFindings } from '../core/findings/fold-findings.ts';
import { loadArchive, type Loaded } from '../content/load-archive.ts';
import { outputFolder } from '../output/output-folder.ts';
import { paintFor } from '../report/paint.ts';
import { reportTerminal } from '../report/report-terminal.ts';
import { provide } from './archive.ts';
import { finishBuild, startBuild } from './build.ts';
import { serveContent } from './dev-server.ts';
import { serifFolder, subsetSerif } from './serif.ts';

/**
 * Connects the content to Astro. A build loads it once and stops at an error before anything is written (build.ts); development
 * loads it again whenever one of its files changes (dev-server.ts).
 */
export function onTheRecord(settings: Settings): AstroIntegration {
  const output = outputFolder(settings.outDir, join(root, '.astro'));
  let loaded: Loaded | undefined;
  let drafts = false;
  const load = async (): Promise<Loaded> => {
    loaded = await loadArchive({ ...settings, drafts });
    const { findings, texts } = loaded;
    if (loaded.drafts.length > 0) process.stderr.write(`Drafts are not built: ${loaded.drafts.join(', ')}\n`);
    if (findings.length > 0)
      process.stderr.write(`${reportTerminal(foldFindings(findings), { texts, paint: paintFor(process.stderr) })}\n`);
    provide(loaded);
    return loaded;
  };
  return {
    name: 'on-the-record',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        drafts = command === 'dev';
        updateConfig({ vite: { resolve: { alias: { '@serif': serifFolder } } } });
        const [{ archive }] = await Promise.all([load(), subsetSerif()]).catch(exitFailedLoad);
        // The scripts of pages contain the words of one language.
        updateConfig({
          vite: {
            resolve: { alias: { '#words': join(root, `src/core/words/scripts/${archive?.words.language ?? 'en'}.ts`) } },
          },
        });
        if (command === 'build') {
          updateConfig(startBuild(archive, output, settings));
          return;
        }
        ignoreBrokenPipe();
        // Not Vite's own cache folder: a build or a check at the same time writes that, and would remove what pages have loaded.
        updateConfig({ vite: { cacheDir: join(root, 'node_modules/.vite/dev') } });
      },
      'astro:build:done': async ({ logger }) => {
        if (loaded) await finishBuild(loaded, output, settings, (line) => logger.info(line));
      },
      'astro:server:setup': ({ server }) => {
        const folders = [settings.contentDir, settings.sourcesDir].filter((folder) => folder !== undefined);
        serveContent(server, folders, { load, archive: () => loaded?.archive });
      },
    },
  };
}

/** Reports that the content could not be checked, and exits: Astro would print the stack trace of the hook. */
function exitFailedLoad(error: unknown): never {
  reportFailure(error);
  process.exit();
}
