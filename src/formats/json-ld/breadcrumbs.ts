import type { BreadcrumbList } from 'schema-dts';

/**
 * The way to a page from the home page down, the page itself last.
 *
 * @param steps the title and the path of each
 * @param siteUrl the absolute address of the site, without a path or a slash at its end
 */
export function breadcrumbs(
  steps: readonly (readonly [title: string, path: string])[],
  siteUrl: string,
): Exclude<BreadcrumbList, string> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, path], i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: siteUrl + path,
    })),
  };
}
