/**
 * `npm run build` builds the site and replaces the last one. The integration reports what is wrong with the content
 * (src/site/integration.ts).
 */
import { exitFailedBuild } from './report-failure.ts';
import { runCommand } from './run-command.ts';
import { root, settingsOrExit } from './settings.ts';

await runCommand('build', async () => {
  const { outDir } = settingsOrExit();
  try {
    const { build } = await import('astro');
    await build({ root });
  } catch (error) {
    exitFailedBuild(error, outDir);
  }
});
