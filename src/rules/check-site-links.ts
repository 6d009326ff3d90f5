import { decoded } from '../core/text/address.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import type { Ledger } from '../core/addresses/ledger.ts';
import { nearestAddress } from '../core/addresses/nearest-address.ts';
import type { Moves } from '../core/model/moves.ts';
import { maxSuggestions } from '../core/text/nearest.ts';

/**
 * Finds links in articles and pages to addresses of this site that it does not have. Addresses of files (`/quotes.json`, `/images/map.png`) are left
 * alone, since the files are only known once the site is built.
 */
export function checkSiteLinks(parts: readonly Pick<CheckedArticle, 'siteLinks'>[], now: Ledger, moves: Moves): Finding[] {
  const exists = (url: string): boolean => leadsOn(url, now, moves);
  return parts.flatMap(({ siteLinks }) =>
    siteLinks.flatMap(({ url, place }, i) => {
      if (exists(url)) return [];
      const near = i < maxSuggestions ? nearestAddress(url, now, exists) : undefined;
      return [finding('dead-link', place, { url, near })];
    }),
  );
}

/** Whether a link leads to a page, a file or an anchor, or to something that has moved. */
function leadsOn(url: string, now: Ledger, moves: Moves): boolean {
  const [address = '', anchor] = url.split('#');
  const path = address.replace(/\?.*$/, '');
  if (/\.[\w-]+$/.test(path)) return true;
  // A list may have more pages.
  const page = path.replace(/page\/\d+\/$/, '');
  const [name, base] = [named(path, now), named(page, now)];
  if (name === undefined) return base !== undefined || moves.pages.has(path);
  const anchors = now.get(name) ?? [];
  // The anchors of pages other than articles are not known.
  return !anchor || anchors.length === 0 || hasAnchor(name, decoded(anchor) ?? anchor, anchors, moves);
}

function hasAnchor(page: string, anchor: string, anchors: readonly string[], moves: Moves): boolean {
  return anchors.includes(anchor) || (moves.anchors.get(page) ?? []).some(({ id }) => id === anchor);
}

/** Returns the address as the ledger has it: letters of other scripts may be percent-encoded there. */
function named(path: string, now: Ledger): string | undefined {
  return now.has(path) ? path : [encodeURI(decoded(path) ?? path)].find((one) => now.has(one));
}
