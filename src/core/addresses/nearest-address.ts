import { suggestAddress } from '../text/address.ts';
import { nearest } from '../text/nearest.ts';
import type { Ledger } from './ledger.ts';

/**
 * Returns the address of this site that a mistyped one most probably means: the page with the nearest address, or the nearest
 * anchor on the page; undefined if nothing is near.
 *
 *     nearestAddress('/articles/talks/#the-diner', now, exists)   →   '/articles/talks/#the-dinner'
 *
 * @param exists whether the site has an address
 */
export function nearestAddress(address: string, now: Ledger, exists: (address: string) => boolean): string | undefined {
  const [typed = '', anchor = ''] = address.split('#');
  const path = typed.replace(/\?.*$/, '');
  const page = [path, suggestAddress(path)].find((one) => one !== undefined && now.has(one)) ?? nearest(path, [...now.keys()]);
  if (page === undefined) return undefined;
  if (anchor !== '' && exists(`${page}#${anchor}`)) return `${page}#${anchor}`;
  const near = anchor === '' ? undefined : nearest(anchor, now.get(page) ?? []);
  if (near !== undefined) return `${page}#${near}`;
  return page === path ? undefined : page;
}
