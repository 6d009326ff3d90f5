import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import { writeSitePictures } from '../cards/write-pictures.ts';
import { mostCards } from '../cards/cache.ts';
import { pruneOldest } from '../output/prune-oldest.ts';
import { writeSiteCards } from '../cards/write-site-cards.ts';
import { exitCodes } from '../cli/exit-codes.ts';
import { putUnderBase, unframed, unlisted } from '../hosts/headers-file.ts';
import { exitFailedBuild } from '../cli/report-failure.ts';
import { digestBuildInputs } from '../cli/build-inputs.ts';
import { cacheFolders } from '../cli/cache-folders.ts';
import type { Settings } from '../cli/settings.ts';
import type { Loaded } from '../content/load-archive.ts';
import type { Archive } from '../core/model/archive.ts';
import { currentSite, isComplete } from '../output/current-site.ts';
import { missingAddresses } from '../output/missing-addresses.ts';
import { keepFiles } from '../output/keep-files.ts';
import { precompress } from '../output/precompress.ts';
import type { OutputFolder, Prepared } from '../output/output-folder.ts';
import { filesOf } from '../rebuild/files-of.ts';
import { firstReadBuild, keepLastBuild } from '../rebuild/last-build.ts';
import { coloured } from '../report/paint.ts';
import { writeIndex } from '../search/index/build-index.ts';
import { describeLoaded } from './describe-loaded.ts';
import type { KeptFrom, KeptPages } from './kept-pages.ts';
import type { Progress } from './progress.ts';
import { serifLicence } from './serif.ts';

/**
 * Prepares the output folder for a build. Exits if the content has an error or the folder cannot be used: Astro would print the
 * stack trace of an exception.
 *
 * @param archive undefined if the content has an error
 * @returns what Astro’s configuration needs to build beside the last good site
 */
export function startBuild(
  archive: Archive | undefined,
  output: OutputFolder,
  settings: Settings,
): { outDir: AstroConfig['outDir']; vite: AstroConfig['vite'] } {
  if (!archive) process.exit(exitCodes.errors.code);
  const { refusal, notice } = prepare(output, settings);
  if (refusal !== undefined || notice !== undefined) process.stderr.write(`${refusal ?? notice}\n`);
  if (refusal !== undefined) process.exit(exitCodes.call.code);
  process.once('exit', () => output.discard());
  return { outDir: pathToFileURL(output.next + sep), vite: { build: { emptyOutDir: false } } };
}

function prepare(output: OutputFolder, settings: Settings): Prepared {
  try {
    return output.prepare();
  } catch (error) {
    return exitFailedBuild(error, settings.outDir);
  }
}

/** Returns the last build into the output folder, if the folder is as it was left. */
export function lastBuild({ outDir }: Settings): KeptFrom | undefined {
  const build = firstReadBuild(cacheFolders.builds, outDir);
  return build && { build, folder: outDir };
}

/**
 * Adds what Astro does not render to the new site, checks its addresses, and replaces the last good site.
 *
 * @param inputs the hash of what the site was made from, from before the content was read
 */
export async function finishBuild(
  loaded: Loaded,
  pages: KeptPages,
  output: OutputFolder,
  settings: Settings,
  inputs: string,
  progress: Progress,
): Promise<void> {
  const { archive } = loaded;
  if (!archive) return;
  try {
    const { drawn, kept, unreadable } = await writeSiteCards(archive, output.next, cacheFolders.cards);
    pruneOldest(cacheFolders.cards, mostCards(drawn + kept));
    progress.done('cards', `${drawn} drawn, ${kept} from the cache`);
    const without = unreadable.map(
      ({ path, letters }) => `${path} is the card of the site: no font of the cards has ${letters.slice(0, 20).join(' ')}`,
    );
    if (without.length > 0) process.stderr.write(lines(without));
    const pictures = await writeSitePictures(archive, output.next, cacheFolders.pictures);
    if (pictures.made + pictures.kept > 0) progress.done('pictures', `${pictures.made} made, ${pictures.kept} from the cache`);
    await writeIndex(archive, join(output.next, 'pagefind'));
    progress.done('search', 'indexed');
    const headers = join(output.next, '_headers');
    const own = unframed(archive.pages.map(({ id }) => id));
    const listed = (await readFile(headers, 'utf8')) + own + (settings.preview ? unlisted : '');
    await writeFile(headers, putUnderBase(listed, settings.base));
    await copyFile(serifLicence, join(output.next, 'newsreader-licence.txt'));
    await requirePromisedAddresses(loaded, output.next);
    if (settings.precompress) progress.done('compressed', `${await precompress(output.next)} files`);
    const last = currentSite(settings.outDir);
    if (settings.keep && last !== undefined && isComplete(last))
      progress.done('kept', `${await keepFiles(last, output.next)} files of earlier sites`);
    const [files, notes] = [filesOf(output.next), pages.notes()];
    await output.swap();
    const said = describeLoaded(loaded, coloured) + lines(without);
    // What changed during the build may be in the site or not.
    if ((await digestBuildInputs(settings)) === inputs)
      keepLastBuild(cacheFolders.builds, settings.outDir, { inputs, said, files, ...notes });
  } catch (error) {
    exitFailedBuild(error, settings.outDir);
  }
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

/** Stops the build if the new site lacks a published address that the content has. */
async function requirePromisedAddresses({ addresses }: Loaded, built: string): Promise<void> {
  const missing = addresses ? await missingAddresses(addresses.promised, built) : [];
  if (missing.length === 0) return;
  process.stderr.write(
    `The new site lacks ${missing.length === 1 ? 'a published address' : `${missing.length} published addresses`}:\n` +
      `${missing.map((address) => `    ${address}\n`).join('')}` +
      'The content has them, so a template must have lost their ids. The last good site is unchanged.\n',
  );
  process.exit(exitCodes.defect.code);
}
