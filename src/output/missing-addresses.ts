import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decoded } from '../core/text/address.ts';
import { anchorsIn, missingFrom, type Ledger } from '../core/addresses/ledger.ts';

/**
 * Finds the promised addresses that a built site does not have: missing pages, and anchors that are not the id of an element in
 * their page.
 *
 * @param built the folder of the site, without its base path
 */
export async function missingAddresses(promised: Ledger, built: string): Promise<string[]> {
  const found = new Map<string, string[]>();
  for (const page of promised.keys()) {
    const path = decoded(page);
    if (path === undefined) continue;
    const html = await readFile(join(built, path, 'index.html'), 'utf8').catch(() => undefined);
    if (html !== undefined) found.set(page, anchorsIn(html));
  }
  return missingFrom(promised, found);
}
