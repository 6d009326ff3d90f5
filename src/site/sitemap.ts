import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../cli/settings.ts';
import { noonOf } from '../core/dates/days.ts';
import type { Archive } from '../core/model/archive.ts';
import { lastChanges } from '../core/model/pages/last-change.ts';
import { getArchive } from './archive.ts';

/**
 * Makes the integration that writes the sitemap.
 *
 * @param pages returns all pages of the site, also those that Astro did not make because they have not changed
 */
export function sitemapOf({ base }: Settings, pages: () => readonly { pathname: string }[]): AstroIntegration {
  const { name, hooks } = sitemap({
    filter: (address) => isListed(address, base, getArchive().moves.pages),
    serialize: (entry) => dated(entry, base, getArchive()),
  });
  const write = hooks['astro:build:done'];
  // The integration sorts them once more, which takes a tenth of the time where they are sorted.
  const sorted = (): { pathname: string }[] => pages().toSorted((a, b) => inOrder.compare(a.pathname, b.pathname));
  return { name, hooks: { ...hooks, 'astro:build:done': (options) => write?.({ ...options, pages: sorted() }) } };
}

const inOrder = new Intl.Collator('en', { numeric: true });

/** Returns an entry of the sitemap with the day on which its page last changed, if that is known. */
export function dated<T extends { url: string }>(entry: T, base: string, archive: Archive): T & { lastmod?: string } {
  const changed = changesOf.get(archive) ?? lastChanges(archive);
  changesOf.set(archive, changed);
  const day = changed(new URL(entry.url).pathname.slice(base.length));
  return day === undefined ? entry : { ...entry, lastmod: noonOf(day) };
}

/** What tells when pages changed is made once for all entries. */
const changesOf = new WeakMap<Archive, ReturnType<typeof lastChanges>>();

/** A statement for other sites to embed, which repeats a part of its page. */
const embedded = /^quotes\/[^/]+\/embed\/$/;

/**
 * Returns whether the sitemap lists a page. It omits what only repeats a part of another page, which search engines should list
 * instead, and pages that moved.
 *
 * @param moved the pages that only redirect, by their addresses without the base path
 */
export function isListed(address: string, base: string, moved: { has(page: string): boolean }): boolean {
  const path = new URL(address).pathname.slice(base.length);
  return !embedded.test(path) && !moved.has(`/${path}`);
}
