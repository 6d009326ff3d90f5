/**
 * `npm run build`: builds the site and puts it in the place of the last one. All that can be wrong with the content is said
 * before (integration.ts); here is what else may go wrong. Exit codes are in src/cli/exit-codes.ts.
 */
import { build } from 'astro';
import { exitCodes } from './exit-codes.ts';
import { exitFailedBuild } from './report-failure.ts';
import { root, settingsOrExit } from './settings.ts';
import { ignoreBrokenPipe } from './ignore-broken-pipe.ts';

ignoreBrokenPipe();
const { outDir } = settingsOrExit();
const [unknown] = process.argv.slice(2);
if (unknown === undefined) await build({ root }).catch((error: unknown) => exitFailedBuild(error, outDir));
else {
  process.stderr.write(`A build has no options, found "${unknown}": README.md lists what the environment may tell it.\n`);
  process.exitCode = exitCodes.call.code;
}
