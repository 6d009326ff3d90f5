import { toHtml } from 'hast-util-to-html';
import type { ViteDevServer } from 'vite';

/**
 * Shows errors of the content in Astro’s overlay as plain text, and keeps the overlay off pages whose content is fixed. Astro
 * sends an error some time after the page, and Vite keeps it for the next page if none is open. By then it may be out of date. If an
 * earlier page is still open, the next one would miss it, so it is sent again.
 *
 * @param sound returns whether the content has no error now
 * @returns a function to call when the content was loaded again
 */
export function showErrors(server: ViteDevServer, sound: () => boolean): () => void {
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot) as (...payload: unknown[]) => void;
  let kept = false;
  let last: unknown[] | undefined;
  hot.send = (...[payload, ...others]: unknown[]): void => {
    if (!isOfContent(payload)) return send(payload, ...others);
    if (sound()) return;
    kept = server.ws.clients.size === 0;
    last = [{ ...payload, err: { ...payload.err, message: asTyped(payload.err.list) } }, ...others];
    send(...last);
  };
  server.ws.on('connection', () => {
    if (kept && sound()) server.ws.send({ type: 'full-reload' });
    else if (!kept && last && !sound()) send(...last);
    kept = false;
  });
  return () => (last = undefined);
}

/** Returns whether a message to the page is an error from `contentError`. */
function isOfContent(payload: unknown): payload is { err: { name: string; list: string } } {
  const { type, err } = (payload ?? {}) as { type?: unknown; err?: { name?: unknown } };
  return type === 'error' && err?.name === 'Content';
}

/**
 * Returns the HTML that shows a text unchanged. Astro would otherwise read it as Markdown, and the overlay makes a link of every
 * word that begins like an address.
 */
export function asTyped(text: string): string {
  return toHtml({ type: 'text', value: text }).replaceAll('https:', 'https&#58;');
}
