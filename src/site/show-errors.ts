import { toHtml } from 'hast-util-to-html';
import type { ViteDevServer } from 'vite';

/**
 * Has the overlay show the errors of the content as they are, and keeps it off pages whose content is mended: Astro sends an
 * error a while after the page that has it, and Vite keeps it for the next page where none is open. By then there may be
 * nothing wrong.
 *
 * @param sound whether the content has no error now
 */
export function showErrors(server: ViteDevServer, sound: () => boolean): void {
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot) as (...payload: unknown[]) => void;
  let kept = false;
  hot.send = (...[payload, ...others]: unknown[]): void => {
    if (!isOfContent(payload)) return send(payload, ...others);
    if (sound()) return;
    kept = server.ws.clients.size === 0;
    send({ ...payload, err: { ...payload.err, message: asTyped(payload.err.list) } }, ...others);
  };
  server.ws.on('connection', () => {
    if (kept && sound()) server.ws.send({ type: 'full-reload' });
    kept = false;
  });
}

/** Whether a message to the page is the error that `contentError` makes. */
function isOfContent(payload: unknown): payload is { err: { name: string; list: string } } {
  const { type, err } = (payload ?? {}) as { type?: unknown; err?: { name?: unknown } };
  return type === 'error' && err?.name === 'Content';
}

/**
 * A text as the HTML that shows it and is copied as it was typed. Astro would take it for Markdown, and the overlay itself
 * makes links of words that begin like an address.
 */
export function asTyped(text: string): string {
  return toHtml({ type: 'text', value: text }).replaceAll('https:', 'https&#58;');
}
