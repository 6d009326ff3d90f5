import { contentSecurityPolicy, scriptlessPolicy } from '../site/csp.ts';
import articles from '../styles/articles.css?inline';
import pages from '../styles/pages.css?inline';
import type { Words } from '../core/words/words.ts';
import { headScript } from './head-script.ts';

/** Returns the only stylesheet of a page, which is inlined. */
export function stylesheetOf(layout: string, { statement }: Words): string {
  if (layout !== 'article') return pages;
  const { markQuotation, markReported, markClaim, record } = statement;
  const words = { quotation: markQuotation, reported: markReported, claim: markClaim, record };
  const named = Object.entries(words).map(([name, word]) => `--word-${name}:${JSON.stringify(word)};`);
  return `:root{${named.join('')}}${articles}`;
}

/**
 * Returns the content security policy of a page; undefined in development, where it would block the scripts and styles of Vite.
 *
 * @param styles the text of every style element of the page
 */
export function policyOf(styles: readonly string[]): string | undefined {
  return import.meta.env.DEV ? undefined : contentSecurityPolicy(styles, [headScript]);
}

/** Returns the content security policy of a page without scripts; undefined in development. */
export function scriptlessPolicyOf(styles: readonly string[]): string | undefined {
  return import.meta.env.DEV ? undefined : scriptlessPolicy(styles);
}
