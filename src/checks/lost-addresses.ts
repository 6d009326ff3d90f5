import type { Archive, Declaration } from '../core/model/archive.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import type { Ledger } from '../core/addresses/ledger.ts';
import { nearest } from '../core/text/nearest.ts';
import { placeIn, type Place } from '../core/text/place.ts';
import { recordKinds } from '../core/verification/recorded.ts';

/** What is known when addresses are found to be gone. */
export interface Promised {
  readonly archive: Archive;
  readonly ledger: Ledger;
  readonly declarations: readonly Declaration[];
  /** The name of the content folder in findings. */
  readonly label: string;
}

/**
 * Words the addresses that were published and lead nowhere now: those of one id (its anchor, its page, its embedded form) as
 * one finding. It stands where the id probably is under another name, or else where it was last seen: at what it followed.
 */
export function checkLostAddresses(lost: readonly string[], promised: Promised): Finding[] {
  const groups = Map.groupBy(topmost(lost), (address) => idOf(address));
  return [...groups].map(([id, addresses]) => {
    const article = articleOf(addresses, promised);
    const here = promised.declarations.filter((one) => one.article === article?.id);
    const known = new Set(promised.ledger.get(article?.address ?? ''));
    const renamed = nearest(
      id,
      here.map((one) => one.id).filter((one) => !known.has(one)),
    );
    const record = renamed === undefined ? renamedRecord(id, promised) : undefined;
    const place = here.find((one) => one.id === renamed)?.place ?? record ?? lastSeen(id, article, here, promised);
    return finding('lost-address', place, { id, addresses, article: article?.id, renamed, record: record?.file });
  });
}

/** Without those that are below another: the anchors of a page that is gone itself. */
function topmost(lost: readonly string[]): string[] {
  const pages = lost.filter((address) => address.endsWith('/'));
  return lost.filter((address) => !pages.some((page) => page !== address && address.startsWith(page)));
}

function idOf(address: string): string {
  return address.split(/[/#]/).findLast(Boolean) ?? '';
}

/** The article that had the anchor, where the page is still there. */
function articleOf(addresses: readonly string[], { archive, ledger }: Promised): { id: string; address: string } | undefined {
  const id = idOf(addresses[0] ?? '');
  const own = addresses.map((address) => /^\/articles\/([^/]+)\/./.exec(address)?.[1]).find(Boolean);
  const article = archive.articles.find((one) =>
    own === undefined ? ledger.get(`/articles/${one.id}/`)?.includes(id) : one.id === own,
  );
  return article && { id: article.id, address: `/articles/${article.id}/` };
}

/** The file of a record that may be what an id was: the nearest of those that were never published. */
function renamedRecord(id: string, { archive, ledger, label }: Promised): Place | undefined {
  const published = new Set([...ledger].flatMap(([page, anchors]) => [idOf(page), ...anchors]));
  const files = recordKinds.flatMap((folder) =>
    [...archive[folder].keys()]
      .filter((one) => !published.has(one))
      .map((one) => [one, `${label}/${folder}/${one}.yml`] as const),
  );
  const near = nearest(
    id,
    files.map(([one]) => one),
  );
  const file = files.find(([one]) => one === near)?.[1];
  return file === undefined ? undefined : placeIn(file);
}

/** Where the nearest anchor before it stands that is still there; the article's file where there is none. */
function lastSeen(
  id: string,
  article: { id: string; address: string } | undefined,
  here: readonly Declaration[],
  { ledger, label }: Promised,
): Place {
  if (!article) return placeIn(`${label}/anchors.json`);
  const anchors = ledger.get(article.address) ?? [];
  const before = anchors.slice(0, Math.max(0, anchors.indexOf(id))).findLast((anchor) => here.some((one) => one.id === anchor));
  return here.find((one) => one.id === before)?.place ?? placeIn(`${label}/articles/${article.id}.md`);
}
