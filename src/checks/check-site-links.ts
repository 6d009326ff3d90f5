import { decoded, suggestAddress } from '../core/text/address.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import type { Ledger } from '../core/addresses/ledger.ts';
import type { Moves } from '../core/model/moves.ts';
import { nearest } from '../core/text/nearest.ts';

/**
 * Finds links to addresses of this site that it does not have. Those of files (`/quotes.json`, `/images/map.png`) are left alone:
 * what files there will be is not known before the site is made.
 */
export function checkSiteLinks(articles: readonly CheckedArticle[], now: Ledger, moves: Moves): Finding[] {
  const known = [...now.keys()];
  return articles.flatMap(({ siteLinks }) =>
    siteLinks.flatMap(({ url, place }, i) => {
      if (leadsOn(url, now, moves)) return [];
      const [path = ''] = url.split(/[?#]/);
      const slashed = suggestAddress(path);
      // Whoever has more has another problem than a slip of the pen.
      const near = slashed !== undefined && now.has(slashed) ? slashed : i < 100 ? nearest(path, known) : undefined;
      return [finding('dead-link', place, { url, near: near === path ? undefined : near })];
    }),
  );
}

function leadsOn(url: string, now: Ledger, moves: Moves): boolean {
  const [address = '', anchor] = url.split('#');
  const path = address.replace(/\?.*$/, '');
  if (/\.[\w-]+$/.test(path)) return true;
  // Of a list there may be more pages.
  const page = path.replace(/page\/\d+\/$/, '');
  const [name, base] = [named(path, now), named(page, now)];
  if (name === undefined) return base !== undefined || moves.pages.has(path);
  const anchors = now.get(name) ?? [];
  // Of pages other than articles it is not known what places they have.
  return !anchor || anchors.length === 0 || hasAnchor(name, decoded(anchor) ?? anchor, anchors, moves);
}

function hasAnchor(page: string, anchor: string, anchors: readonly string[], moves: Moves): boolean {
  return anchors.includes(anchor) || (moves.anchors.get(page) ?? []).some(({ id }) => id === anchor);
}

/** The address as the ledger has it, with or without percent signs for letters of other scripts. */
function named(path: string, now: Ledger): string | undefined {
  return now.has(path) ? path : [encodeURI(decoded(path) ?? path)].find((one) => now.has(one));
}
