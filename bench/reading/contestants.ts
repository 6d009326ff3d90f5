import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../src/cli/settings.ts';
import { complain, step } from '../console.ts';
import { buildOurs } from '../contestants.ts';
import { barePage } from './bare-page.ts';
import { buildRival, installedVersion, rivals } from './rivals.ts';
import { startServer, type StaticServer } from './static-server.ts';

/** The id of the article. */
const article = 'geneva-consultations';

/** A served page with the article. */
export interface Contestant {
  readonly name: string;
  readonly url: string;
  readonly server: StaticServer;
}

/** Builds and serves the article as a bare page, as our page, and with each installed rival, in this order. */
export async function serveContestants(work: string): Promise<[bare: Contestant, ours: Contestant, ...Contestant[]]> {
  const ours = await startServer();
  const { output } = await step('building On the Record', () => buildOurs(work, join(root, 'content'), ours.origin));
  const path = `/articles/${article}/`;
  const bareFolder = join(work, 'bare');
  await mkdir(bareFolder);
  await writeFile(join(bareFolder, 'index.html'), barePage(await readFile(join(output, path, 'index.html'), 'utf8')));

  const contestants: [Contestant, Contestant, ...Contestant[]] = [
    await serveFolder('Bare page', await startServer(), bareFolder, '/'),
    await serveFolder('On the Record', ours, output, path),
  ];
  for (const rival of rivals) {
    const version = installedVersion(rival.package);
    if (version === undefined) continue;
    const server = await startServer();
    try {
      const folder = await step(`building ${rival.name}`, () => buildRival(rival, server.origin));
      contestants.push(await serveFolder(`${rival.name} ${version}`, server, folder, rival.path(article)));
    } catch (error) {
      server.stop();
      complain(error);
    }
  }
  return contestants;
}

async function serveFolder(name: string, server: StaticServer, folder: string, path: string): Promise<Contestant> {
  await server.serve(folder);
  return { name, server, url: server.origin + path };
}
