/** What stands for a part of another page: a section of an article, a statement to be embedded. */
const parts = [/^articles\/(?!page\/)[^/]+\/[^/]+\/$/, /^quotes\/[^/]+\/embed\/$/];

/** Whether the sitemap lists a page: not the parts of others, which search engines should list instead. */
export function isListed(address: string, base: string): boolean {
  const path = new URL(address).pathname.slice(base.length);
  return !parts.some((part) => part.test(path));
}
