/** The second half of `npm start`: serves the built site and prints its address. */
import type { AddressInfo } from 'node:net';
import { wholeSite } from './output-folder.ts';
import { serve } from './serve.ts';
import { settingsOrExit } from './settings.ts';

try {
  const settings = settingsOrExit();
  if (wholeSite(settings.outDir) === undefined)
    throw new Error(`There is no built site in ${settings.outDir}: run npm run build first.`);
  const server = await serve(settings);
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`Serving the site at http://localhost:${port}${settings.base}\n`);
} catch (error) {
  const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  process.stderr.write(
    `${busy ? 'That port is taken: set PORT to another one, e.g. PORT=4322 npm start' : (error as Error).message}\n`,
  );
  process.exitCode = 1;
}
