import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Shard } from '../cards/cache.ts';
import { drawShard } from '../cards/write-site-cards.ts';
import { digestBuildInputs, digestCode } from '../cli/build-inputs.ts';
import { cacheFolders } from '../cli/cache-folders.ts';
import { ignoreBrokenPipe } from '../cli/ignore-broken-pipe.ts';
import { loadSite } from '../cli/load-site.ts';
import { reportFailure } from '../cli/report-failure.ts';
import { root, type Settings } from '../cli/settings.ts';
import type { Loaded } from '../content/load-archive.ts';
import type { Archive } from '../core/model/archive.ts';
import { counted } from '../core/text/wording.ts';
import { outputFolder } from '../output/output-folder.ts';
import { paintFor } from '../report/paint.ts';
import { provide } from './archive.ts';
import { finishBuild, lastBuild, startBuild } from './build.ts';
import { describeLoaded } from './describe-loaded.ts';
import { serveDesk } from './desk/serve-desk.ts';
import { serveContent } from './dev-server.ts';
import { keepPages, type KeptPages } from './kept-pages.ts';
import { progressOn, type Progress } from './progress.ts';
import { sitemapOf } from './sitemap.ts';
import { subsetSerif } from './serif.ts';

/**
 * Connects the content to Astro. A build loads it once and stops at an error before anything is written (build.ts); development
 * loads it again whenever one of its files changes (dev-server.ts).
 */
export function onTheRecord(settings: Settings): AstroIntegration[] {
  const output = outputFolder(settings.outDir, join(root, '.astro'));
  let loaded: Loaded | undefined;
  let drafts = false;
  let inputs = '';
  let pages: KeptPages | undefined;
  const progress = progressOn(process.stdout);
  const load = async (): Promise<Loaded> => {
    loaded = await loadSite(settings, { drafts });
    process.stderr.write(describeLoaded(loaded, paintFor(process.stderr)));
    provide(loaded, settings.preview);
    return loaded;
  };
  const own: AstroIntegration = {
    name: 'on-the-record',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, injectScript }) => {
        if (command !== 'build' && command !== 'dev') return;
        drafts = command === 'dev';
        // Before anything is read, so that what changes while it is read is not taken for built.
        if (command === 'build') inputs = await digestBuildInputs(settings);
        const { archive } = await load().catch(exitFailedLoad);
        const serif = await subsetSerif(archive?.words ?? {}, settings.contentDir).catch(exitFailedLoad);
        // The scripts of pages contain the words of one language.
        const table = `${archive?.words.language ?? 'en'}.ts`;
        const words = (folder: string): string => join(root, 'src/core/words', folder, table);
        const alias = {
          '@serif': serif,
          '#words': words('scripts'),
          '#opening': words('opening'),
          '#advice-words': words('scripts/advice'),
          '#check-words': words('scripts/check'),
          '#filter-words': words('scripts/filters'),
          '#sharing-words': words('scripts/sharing'),
        };
        updateConfig({ vite: { resolve: { alias } } });
        if (command === 'build') {
          if (archive)
            progress.done(
              'content',
              `${counted(archive.articles.length, 'article')}, ${counted(archive.statements.length, 'statement')}`,
            );
          if (archive && settings.shard) await exitWithShard(archive, settings.shard, progress).catch(exitFailedLoad);
          updateConfig(startBuild(archive, output, settings));
          if (loaded && archive) {
            const { language, locale } = archive.words;
            const code = digestCode(settings, { language, locale }, [serif]);
            pages = keepPages(archive, code, lastBuild(settings), output.next, progress);
            provide({ ...loaded, archive: pages.archive }, settings.preview);
          }
          return;
        }
        ignoreBrokenPipe();
        injectScript('page', `import '/src/site/desk/keep-place.ts'; import '/src/site/desk/desk.ts';`);
        // Not Vite's own cache folder: a build or a check at the same time writes that, and would remove what pages have loaded.
        updateConfig({ vite: { cacheDir: join(root, 'node_modules/.vite/dev') } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (pages) setPrerenderer(pages.prerenderer);
      },
      'astro:build:done': async () => {
        if (loaded && pages) await finishBuild(loaded, pages, output, settings, inputs, progress);
      },
      'astro:server:setup': ({ server }) => {
        const folders = [settings.contentDir, settings.sourcesDir].filter((folder) => folder !== undefined);
        serveDesk(server, settings.sourcesDir, () => loaded);
        serveContent(server, folders, { load, archive: () => loaded?.archive });
      },
    },
  };
  // The sitemap must be written before the new site replaces the last one.
  return [sitemapOf(settings, () => pages?.addresses() ?? []), own];
}

/** Draws a part of the cards into the cache, and leaves the site to the build that has all parts. */
async function exitWithShard(archive: Archive, shard: Shard, progress: Progress): Promise<void> {
  const { drawn, kept } = await drawShard(archive, cacheFolders.cards, shard);
  progress.done('cards', `${drawn} drawn, ${kept} from the cache`);
  process.exit();
}

/** Reports that the content could not be checked, and exits: Astro would print the stack trace of the hook. */
function exitFailedLoad(error: unknown): never {
  reportFailure(error);
  process.exit();
}
