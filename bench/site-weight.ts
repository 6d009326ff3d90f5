import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The size of a built site. */
export interface SiteWeight {
  readonly files: number;
  readonly bytes: number;
  /** The part of it that is the search index. */
  readonly indexFiles: number;
  readonly indexBytes: number;
}

/** Adds up the files of a built site, and separately those of the search index in its folder `pagefind`. */
export async function siteWeight(output: string): Promise<SiteWeight> {
  const weight = { files: 0, bytes: 0, indexFiles: 0, indexBytes: 0 };
  for (const entry of await readdir(output, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size } = await stat(path);
    weight.files += 1;
    weight.bytes += size;
    if (!path.startsWith(join(output, 'pagefind') + sep)) continue;
    weight.indexFiles += 1;
    weight.indexBytes += size;
  }
  return weight;
}

/** Returns the bytes of a page: uncompressed, with gzip -9, and with brotli -11 (Node's default). */
export async function pageWeight(path: string): Promise<{ raw: number; gzip: number; brotli: number }> {
  const page = await readFile(path);
  return { raw: page.length, gzip: gzipSync(page, { level: 9 }).length, brotli: brotliCompressSync(page).length };
}
