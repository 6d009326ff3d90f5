import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decoded } from '../core/text/address.ts';
import { missingFrom, type Ledger } from '../core/addresses/ledger.ts';

/**
 * The addresses of a ledger that a built site does not answer at: pages that are not there, and anchors that are the id of no
 * element of their page.
 *
 * @param built the folder of the site, without its base path
 */
export async function brokenPromises(promised: Ledger, built: string): Promise<string[]> {
  const made = new Map<string, string[]>();
  for (const page of promised.keys()) {
    const path = decoded(page);
    if (path === undefined) continue;
    const html = await readFile(join(built, path, 'index.html'), 'utf8').catch(() => undefined);
    if (html !== undefined) made.set(page, idsIn(html));
  }
  return missingFrom(promised, made);
}

/**
 * The ids of the elements of a built page, in order. This is the one place that reads HTML: it checks what the templates made,
 * which no model of the content can say.
 */
function idsIn(html: string): string[] {
  return [...html.matchAll(/<[a-z](?:[^">]|"[^"]*")*? id="([^"]+)"/g)].map(([, id = '']) => id);
}
