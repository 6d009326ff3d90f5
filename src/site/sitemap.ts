/** What stands for a part of another page: a section of an article, a statement to be embedded. */
const parts = [/^articles\/(?!page\/)[^/]+\/[^/]+\/$/, /^quotes\/[^/]+\/embed\/$/];

/**
 * Whether the sitemap lists a page: not the parts of others, which search engines should list instead, and none that moved.
 *
 * @param moved pages that only lead on, by their addresses from the root of the site
 */
export function isListed(address: string, base: string, moved: { has(page: string): boolean }): boolean {
  const path = new URL(address).pathname.slice(base.length);
  return !parts.some((part) => part.test(path)) && !moved.has(`/${path}`);
}
