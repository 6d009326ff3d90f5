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
