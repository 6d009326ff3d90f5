import { spawnSync } from 'node:child_process';
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { soundSite } from '../../src/rules/cases/sound-site.ts';
import { contentFolder, type ContentFolder } from '../content-folder.ts';
import type { HostileFolder, Special } from './hostile-folder.ts';

/** Writes a hostile folder to the disk. */
export async function makeFolder({ put }: HostileFolder): Promise<ContentFolder> {
  const folder = await contentFolder(soundSite);
  const servers: { close(): void }[] = [];
  for (const [file, content] of Object.entries(put)) {
    const path = join(folder.path, file);
    if (content === null || typeof content === 'string' || content instanceof Uint8Array) await folder.write(file, content);
    else {
      await rm(path, { recursive: true, force: true });
      await mkdir(dirname(path), { recursive: true });
      await makeSpecial(path, content, servers);
    }
  }
  return {
    ...folder,
    remove: async () => {
      for (const server of servers) server.close();
      await folder.remove();
    },
  };
}

async function makeSpecial(path: string, special: Special, servers: { close(): void }[]): Promise<void> {
  if ('link' in special) await symlink(special.link, path);
  else if ('folder' in special) await mkdir(path);
  else if ('text' in special) {
    await writeFile(path, special.text);
    await chmod(path, special.mode);
  } else if ('pipe' in special) {
    const { status } = spawnSync('mkfifo', [path]);
    if (status !== 0) throw new Error('mkfifo failed, so a named pipe could not be made');
  } else {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(path, listening));
    servers.push(server);
  }
}
