import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../../core/model/archive.ts';
import { draftPages } from '../files/pages.ts';
import { isSmall, ourFiles, usual, type IndexFile, type Layout } from './our-files.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { findable } from './records.ts';

/**
 * Builds the search index of an archive and writes it to a folder. Throws the errors of Pagefind.
 *
 * Pagefind does not write the files itself: it starts a task for each step of each file, which takes longer than building the index.
 */
export async function writeIndex(archive: Archive, outputPath: string): Promise<void> {
  const files = await indexFiles(archive);
  for (const folder of new Set(files.map(({ path }) => dirname(join(outputPath, path)))))
    mkdirSync(folder, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(outputPath, path), content);
}

/** Builds the search index of an archive in memory: that of Pagefind, and our files beside it. Throws the errors of Pagefind. */
export async function indexFiles(archive: Archive, layout: Layout = usual): Promise<IndexFile[]> {
  const found = findable(archive);
  const small = isSmall(found, layout);
  const drafts = draftPages(found.records, found.lists.language, small ? 1 : layout.perPage);
  const { pages, places, files } = await pagefindFiles(drafts, small ? found.records : undefined);
  return [...files, ...ourFiles(found, { pages, places }, layout)];
}
