import type { MiddlewareHandler } from 'astro';

/**
 * Scripts only add to pages that are complete without them, so they give way to everything else
 * (https://html.spec.whatwg.org/#fetch-priority-attribute). Astro writes their elements and has no setting for it.
 */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(html.replaceAll('<script type="module"', '<script type="module" fetchpriority="low"'), response);
};
