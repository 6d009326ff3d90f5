/**
 * `npm run build` builds the site and replaces the last one. The integration reports what is wrong with the content
 * (src/site/integration.ts).
 */
import { exitFailedBuild } from './report-failure.ts';
import { runCommand } from './run-command.ts';
import { root, settingsOrExit } from './settings.ts';

await runCommand('build', async () => {
  const { outDir, siteUrl, hasSiteUrl } = settingsOrExit();
  try {
    const { build } = await import('astro');
    await build({ root });
    if (!hasSiteUrl)
      process.stderr.write(
        `SITE_URL is not set: citations, cards, feeds and embeds of this build lead to ${siteUrl}. To publish it: SITE_URL=https://example.org npm run build\n`,
      );
  } catch (error) {
    exitFailedBuild(error, outDir);
  }
});
