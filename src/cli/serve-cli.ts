/** The second half of `npm start`: serves the built site and prints its address. */
import type { AddressInfo } from 'node:net';
import { describeDefect } from '../content/defect.ts';
import { exitCodes } from './exit-codes.ts';
import { serve } from './serve.ts';
import { settingsOrExit } from './settings.ts';
import { ignoreBrokenPipe } from './ignore-broken-pipe.ts';
import { currentSite } from '../output/current-site.ts';

ignoreBrokenPipe();
const settings = settingsOrExit();
if (currentSite(settings.outDir) === undefined) {
  process.stderr.write(`There is no built site in ${settings.outDir}: run npm run build first.\n`);
  process.exitCode = exitCodes.call.code;
} else await start().catch(admit);

async function start(): Promise<void> {
  const server = await serve(settings);
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`Serving the site at http://localhost:${port}${settings.base}\n`);
}

function admit(error: unknown): void {
  const { code } = error as NodeJS.ErrnoException;
  const why = { EADDRINUSE: 'That port is taken', EACCES: 'That port is not for everybody' }[code ?? ''];
  const said = why && `${why}: set PORT to another one, e.g. PORT=4322 npm start`;
  process.stderr.write(`${said ?? describeDefect(error, Boolean(process.env['DEBUG']), 'serving the site')}\n`);
  process.exitCode = (said ? exitCodes.call : exitCodes.defect).code;
}
