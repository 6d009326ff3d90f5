import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * Writes each text file of a built site compressed beside itself, `index.html.br` and `index.html.gz`, as small as the formats allow. A
 * copy that would not be smaller by a tenth is not written. There is none in Zstandard, which is larger than Brotli at this level.
 *
 * @returns how many files have copies
 */
export async function precompress(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && text.test(entry.name) && !/^[._]/.test(entry.name));
  let compressed = 0;
  const queue = files.map((entry) => join(entry.parentPath, entry.name));
  const work = async (): Promise<void> => {
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) if (await compress(path)) compressed += 1;
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return compressed;
}

/** The names of files that compress. Pagefind's files and typefaces are compressed already. */
const text = /\.(?:html|css|m?js|json|jsonld|xml|txt|svg|ics|csv|md|bib|ris)$/;

/** As many as Node.js has threads to compress in. */
const concurrency = 4;

async function compress(path: string): Promise<boolean> {
  const content = await readFile(path);
  const brotli = {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, brotli),
    promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  const [isWorthBr, isWorthGz] = [br, gz].map(({ length }) => length < content.length * 0.9);
  if (isWorthBr) await writeFile(`${path}.br`, br);
  if (isWorthGz) await writeFile(`${path}.gz`, gz);
  return Boolean(isWorthBr) || Boolean(isWorthGz);
}
