/** Pages that repeat a part of another page: a section of an article, an embedded statement. */
const parts = [/^articles\/(?!page\/)[^/]+\/[^/]+\/$/, /^quotes\/[^/]+\/embed\/$/];

/**
 * Returns whether the sitemap lists a page. It omits pages that repeat a part of another, which search engines should list
 * instead, and pages that moved.
 *
 * @param moved the pages that only redirect, by their addresses without the base path
 */
export function isListed(address: string, base: string, moved: { has(page: string): boolean }): boolean {
  const path = new URL(address).pathname.slice(base.length);
  return !parts.some((part) => part.test(path)) && !moved.has(`/${path}`);
}
