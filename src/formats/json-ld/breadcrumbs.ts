import type { BreadcrumbList } from 'schema-dts';
import type { Permalinks } from '../../core/model/permalinks.ts';

/**
 * Lists the pages that lead from the home page to a page, itself last.
 *
 * @param steps the title and the path of each page
 */
export function breadcrumbs(
  steps: readonly (readonly [title: string, path: string])[],
  links: Permalinks,
): Exclude<BreadcrumbList, string> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, path], i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item: links.absolute(path),
    })),
  };
}
