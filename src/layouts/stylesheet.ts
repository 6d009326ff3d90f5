import { contentSecurityPolicy, scriptlessPolicy } from '../site/csp.ts';
import articles from '../styles/articles.css?inline';
import pages from '../styles/pages.css?inline';
import { headScript } from './head-script.ts';

/** The one stylesheet of a page, which is inlined into it. */
export function stylesheetOf(layout: string): string {
  return layout === 'article' ? articles : pages;
}

/**
 * The policy of a page; development needs scripts and styles of Vite's own, which it would not let in.
 *
 * @param styles the text of every style element of the page
 */
export function policyOf(styles: readonly string[]): string | undefined {
  return import.meta.env.DEV ? undefined : contentSecurityPolicy(styles, [headScript]);
}

/** The policy of a page that has no script of its own nor any other. */
export function scriptlessPolicyOf(styles: readonly string[]): string | undefined {
  return import.meta.env.DEV ? undefined : scriptlessPolicy(styles);
}
