import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decoded } from '../core/text/address.ts';
import { missingFrom, type Ledger } from '../core/addresses/ledger.ts';

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
    if (html !== undefined) found.set(page, idsIn(html));
  }
  return missingFrom(promised, found);
}

/**
 * Returns the ids of the elements of a built page. This is the one place that reads HTML: it checks what the templates made,
 * which no model of the content can say.
 */
function idsIn(html: string): string[] {
  return [...html.matchAll(/<[a-z](?:[^">]|"[^"]*")*? id="([^"]+)"/g)].map(([, id = '']) => id);
}
