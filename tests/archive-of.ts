import { soundSite } from '../src/checks/cases.ts';
import type { Archive } from '../src/core/archive.ts';
import { loadArchive } from '../src/site/load-archive.ts';
import { contentFolder } from './content-folder.ts';

/** The archive of the smallest sound site with these files in it, under a base path. */
export async function archiveOf(more: Readonly<Record<string, string>>, base = '/'): Promise<Archive> {
  const folder = await contentFolder({ ...soundSite, ...more });
  const { archive, findings } = await loadArchive({ contentDir: folder.path, base });
  await folder.remove();
  if (!archive) throw new Error(`the content has errors: ${findings.map(({ message }) => message).join(' ')}`);
  return archive;
}
