import { createHash } from 'node:crypto';

/**
 * The Content-Security-Policy of a page, for its `<meta>` element (https://www.w3.org/TR/CSP3/). What a meta element
 * can't say (frame-ancestors) is in public/_headers.
 *
 * @param styles the text of every inline style element of the page
 * @param scripts the text of every inline script of the page
 */
export function contentSecurityPolicy(styles: readonly string[], scripts: readonly string[] = []): string {
  return [
    "default-src 'none'",
    // Pagefind compiles WebAssembly, in a worker; nothing else is evaluated.
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts.map(hash)].join(' '),
    "worker-src 'self'",
    ["style-src 'self'", ...styles.map(hash)].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** The policy of a page without any script, which loads nothing but its typeface and its icon. */
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
