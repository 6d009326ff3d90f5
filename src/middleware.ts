import type { MiddlewareHandler } from 'astro';

/**
 * Gives scripts a low fetch priority, since pages are complete without them
 * (https://html.spec.whatwg.org/#fetch-priority-attribute). Astro writes the script elements and has no setting for this.
 */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  return new Response(html.replaceAll('<script type="module"', '<script type="module" fetchpriority="low"'), response);
};
