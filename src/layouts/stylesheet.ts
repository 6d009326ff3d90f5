import { contentSecurityPolicy, scriptlessPolicy } from '../site/csp.ts';
import articles from '../styles/articles.css?inline';
import embed from '../styles/embed.css?inline';
import pages from '../styles/pages.css?inline';
import type { Words } from '../core/words/en.ts';
import { headScript } from './head-script.ts';

/** Returns the only stylesheet of a page, which is inlined. */
export function stylesheetOf(layout: string, words: Words): string {
  return wordsFor(layout, words) + (layout === 'article' ? articles : pages);
}

/** Returns the stylesheet of an embedded statement. */
export function embedStylesheetOf(words: Words): string {
  return wordsFor('embed', words) + embed;
}

/** Returns the custom properties of the words and marks that a stylesheet puts into a page. */
function wordsFor(layout: string, { statement, marks }: Words): string {
  const { markQuotation, markReported, markClaim, record } = statement;
  const inText = { quotation: markQuotation, reported: markReported, claim: markClaim, record };
  const named = [
    ...Object.entries(marks).map(([name, mark]) => [`--mark-${name}`, mark] as const),
    ...(layout === 'article' ? Object.entries(inText).map(([name, word]) => [`--word-${name}`, word] as const) : []),
  ];
  return `:root{${named.map(([name, word]) => `${name}:${JSON.stringify(word)}`).join(';')}}`;
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
