import { createHash } from 'node:crypto';

/**
 * Returns the Content-Security-Policy of a page for its `<meta>` element (https://www.w3.org/TR/CSP3/). A meta element cannot set
 * frame-ancestors, which is in public/_headers.
 *
 * @param styles the text of each inline style element
 * @param scripts the text of each inline script
 */
export function contentSecurityPolicy(styles: readonly string[], scripts: readonly string[] = []): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(hash)].join(' '),
    ["style-src 'self'", ...styles.map(hash)].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** Returns the policy of a page without scripts, which only loads its typeface and its icon. */
export function scriptlessPolicy(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    ['style-src', ...styles.map(hash)].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
