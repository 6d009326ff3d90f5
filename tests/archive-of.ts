import { join } from 'node:path';
import { soundSite } from '../src/rules/cases/sound-site.ts';
import type { Archive } from '../src/core/model/archive.ts';
import type { Finding } from '../src/core/findings/finding.ts';
import { loadArchive } from '../src/content/load-archive.ts';
import { germanPublication } from './german-publication.ts';
import { contentFolder } from './content-folder.ts';

/** The archive of the smallest sound site with these files added or put in the place of its own, at `https://record.example`. */
export async function archiveOf(files: Readonly<Record<string, string | Uint8Array>>, base = '/reader/'): Promise<Archive> {
  const folder = await contentFolder({ ...soundSite, ...files });
  const { archive, findings } = await loadArchive({ contentDir: folder.path, base, siteUrl: 'https://record.example' });
  await folder.remove();
  if (!archive) throw new Error(`the content has errors: ${findings.map(({ message }) => message).join(' ')}`);
  return archive;
}

/** The archive of the German publication, with these files added or put in the place of its own, at `https://record.example`. */
export async function germanArchive(files: Readonly<Record<string, string>> = {}): Promise<Archive> {
  const folder = await contentFolder({ ...germanPublication, ...files });
  const sourcesDir = join(folder.path, '../sources');
  const { archive, findings } = await loadArchive({
    contentDir: folder.path,
    base: '/reader/',
    siteUrl: 'https://record.example',
    sourcesDir,
  });
  await folder.remove();
  if (!archive) throw new Error(`the content has errors: ${findings.map(({ message }) => message).join(' ')}`);
  return archive;
}

/** Returns the findings in that site with these files added or replaced, and with these texts of sources available. */
export async function findingsOf(
  files: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>> = {},
): Promise<readonly Finding[]> {
  const sources = Object.entries(texts).map(([id, text]) => [`../sources/${id}.txt`, text] as const);
  const folder = await contentFolder({ ...soundSite, ...files, ...Object.fromEntries(sources) });
  const sourcesDir = sources.length === 0 ? undefined : join(folder.path, '../sources');
  const { findings } = await loadArchive({ contentDir: folder.path, base: '/', sourcesDir });
  await folder.remove();
  return findings;
}

/** The first of a list that has one. */
export function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('there is none');
  return item;
}

/** An article of that site, with more front matter and this body. */
export function articleText(body: string, front = ''): string {
  return `---\nheadline: Talks\nstandfirst: What was said.\nbyline: On the Record\npublished: 2026-11-23\ncovers: 2022-01-09\nsource: commentary\n${front}---\n\n${body}\n`;
}
