import type { ViteDevServer } from 'vite';

/**
 * Keeps the overlay off pages whose content is mended. Astro sends an error a while after the page that has it, and Vite
 * keeps it for the next page where none is open: by then there may be nothing wrong.
 *
 * @param sound whether the content has no error now
 */
export function dropLateErrors(server: ViteDevServer, sound: () => boolean): void {
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot) as (...payload: unknown[]) => void;
  let kept = false;
  hot.send = (...payload: unknown[]): void => {
    if (isOfContent(payload[0])) {
      if (sound()) return;
      kept = server.ws.clients.size === 0;
    }
    send(...payload);
  };
  server.ws.on('connection', () => {
    if (kept && sound()) server.ws.send({ type: 'full-reload' });
    kept = false;
  });
}

/** Whether a message to the page is the error that `contentError` makes. */
function isOfContent(payload: unknown): boolean {
  const { type, err } = (payload ?? {}) as { type?: unknown; err?: { name?: unknown } };
  return type === 'error' && err?.name === 'Content';
}
