import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig } from 'astro';
import { writeSiteCards } from '../cards/write-site-cards.ts';
import { exitCodes } from '../cli/exit-codes.ts';
import { putUnderBase, unframed } from '../cli/headers-file.ts';
import { exitFailedBuild } from '../cli/report-failure.ts';
import { root, type Settings } from '../cli/settings.ts';
import type { Loaded } from '../content/load-archive.ts';
import type { Archive } from '../core/model/archive.ts';
import { missingAddresses } from '../output/missing-addresses.ts';
import type { OutputFolder, Prepared } from '../output/output-folder.ts';
import { writeIndex } from '../search/index/build-index.ts';
import { serifLicence } from './serif.ts';

const cardCache = join(root, 'node_modules/.cache/on-the-record/cards');

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

/** Adds what Astro does not render to the new site, checks its addresses, and replaces the last good site. */
export async function finishBuild(
  loaded: Loaded,
  output: OutputFolder,
  settings: Settings,
  log: (line: string) => void,
): Promise<void> {
  const { archive } = loaded;
  if (!archive) return;
  try {
    const { drawn, kept, unreadable } = await writeSiteCards(archive, output.next, cardCache);
    log(`cards: ${drawn} drawn, ${kept} from the cache`);
    for (const { path, letters } of unreadable)
      log(`${path} is the card of the site: no font of the cards has ${letters.slice(0, 20).join(' ')}`);
    await writeIndex(archive, join(output.next, 'pagefind'));
    const headers = join(output.next, '_headers');
    const pages = unframed(archive.pages.map(({ id }) => id));
    await writeFile(headers, putUnderBase((await readFile(headers, 'utf8')) + pages, settings.base));
    await copyFile(serifLicence, join(output.next, 'newsreader-licence.txt'));
    await requirePromisedAddresses(loaded, output.next);
    await output.swap();
  } catch (error) {
    exitFailedBuild(error, settings.outDir);
  }
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
