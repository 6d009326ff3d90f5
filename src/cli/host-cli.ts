/** `npm run host` prints how a web server serves the built site: with the headers, media types and addresses that `npm start` has. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apacheConfig } from '../hosts/apache.ts';
import { caddyConfig } from '../hosts/caddy.ts';
import { nginxConfig } from '../hosts/nginx.ts';
import { serverPlan, type ServerPlan } from '../hosts/server-plan.ts';
import { currentSite } from '../output/current-site.ts';
import { exitCodes } from './exit-codes.ts';
import { runCommand } from './run-command.ts';
import { settingsOrExit } from './settings.ts';

const forms: Readonly<Record<string, (plan: ServerPlan, siteUrl: string) => string>> = {
  nginx: nginxConfig,
  caddy: caddyConfig,
  apache: apacheConfig,
};

await runCommand('host', async ({ port }, [server = '', given = '']) => {
  const { outDir, base, siteUrl } = settingsOrExit();
  const folder = given.replace(/(?<=.)\/$/, '');
  const site = currentSite(outDir) ?? outDir;
  const headers = await readFile(join(site, '_headers'), 'utf8').catch(() => undefined);
  const ending = base.slice(0, -1);
  if (headers === undefined) refuse(`There is no built site in ${outDir}. Build it first: npm run build`);
  // Each server reads some of these signs as something else.
  else if (!/^\/[^"'`\s\\${}*?[\]]*$/.test(folder))
    refuse(`FOLDER must be an absolute path without spaces, quotation marks or any of \\ $ { } * ? [ ], found "${given}".`);
  else if (!folder.endsWith(ending)) refuse(`FOLDER must end in ${ending}, since the site is under ${base}, found "${given}".`);
  else if (port !== undefined && !/^[1-9]\d{0,4}$/.test(port)) refuse(`PORT must be a number, found "${port}".`);
  else
    process.stdout.write(
      forms[server]?.(serverPlan(headers, { folder, base, siteUrl, port: Number(port ?? 0) }), siteUrl) ?? '',
    );
});

function refuse(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = exitCodes.call.code;
}
