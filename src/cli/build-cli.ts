/**
 * `npm run build` builds the site and replaces the last one. The integration reports what is wrong with the content
 * (src/site/integration.ts).
 */
import { rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { firstReadBuild, forgetLastBuild } from '../rebuild/last-build.ts';
import { coloured, paintFor } from '../report/paint.ts';
import { digestBuildInputs } from './build-inputs.ts';
import { cacheFolders } from './cache-folders.ts';
import { exitFailedBuild } from './report-failure.ts';
import { runCommand } from './run-command.ts';
import { root, settingsOrExit, type Settings } from './settings.ts';
import { withVariables } from './with-variables.ts';

await runCommand('build', async ({ fresh, verbose = false, precompress = false, keep = false, shard }) => {
  // Astro loads its configuration, and with it the integration, by itself.
  if (keep) process.env['KEEP_FILES'] = '1';
  if (shard !== undefined) process.env['SHARD'] = shard;
  if (precompress) process.env['PRECOMPRESS'] = '1';
  const settings = settingsOrExit();
  const { outDir, siteUrl, hasSiteUrl } = settings;
  try {
    if (fresh) {
      forgetLastBuild(cacheFolders.builds, outDir);
      rmSync(cacheFolders.articles, { recursive: true, force: true });
    }
    if (settings.shard || !(await isBuilt(settings))) {
      const { build } = await import('astro');
      await build({ root, logLevel: verbose ? 'info' : 'warn' });
    }
    if (!hasSiteUrl)
      process.stderr.write(
        `SITE_URL is not set: citations, cards, feeds and embeds of this build lead to ${siteUrl}. To publish it: ${withVariables({ SITE_URL: 'https://example.org' }, 'npm run build')}\n`,
      );
  } catch (error) {
    exitFailedBuild(error, outDir);
  }
});

/** Returns whether the output folder has what a build would write, and if it does, says so and what a build would say of the content. */
async function isBuilt(settings: Settings): Promise<boolean> {
  const last = firstReadBuild(cacheFolders.builds, settings.outDir);
  if (last?.inputs !== (await digestBuildInputs(settings))) return false;
  process.stderr.write(paintFor(process.stderr) === coloured ? last.said : stripVTControlCharacters(last.said));
  process.stdout.write(`Nothing has changed since the last build into ${settings.outDir}.\n`);
  return true;
}
