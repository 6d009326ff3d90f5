import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createNetServer, type AddressInfo, type Server as NetServer } from 'node:net';
import { answerer } from './answer.ts';
import type { Settings } from '../settings.ts';

/**
 * Serves the built site as a static host would: compressed, under its base path, with the headers in `_headers` and its 404 page.
 * The site may be built again at any time. So every file is read completely before it is sent, from the folder that contains the
 * complete site at that moment.
 *
 * @param settings `port` may be 0 for any free port; without `host`, only this machine can connect
 * @returns the server, once it listens
 */
export async function serve({ outDir, base, port, host }: Served): Promise<Server> {
  const answer = answerer(outDir, base);
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      process.stderr.write(`${request.url ?? '/'} could not be read: ${reason}\n`);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
  await listen(server, port, host ?? '127.0.0.1');
  if (host === undefined) await listenOnIpv6(server);
  return server;
}

/** What to serve, and where. */
type Served = Pick<Settings, 'outDir' | 'base' | 'port'> & Partial<Pick<Settings, 'host'>>;

function listen(server: NetServer, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Accepts connections to ::1 as well: `localhost` can mean that, and another server may be listening there on the same port. */
async function listenOnIpv6(server: Server): Promise<void> {
  const { port } = server.address() as AddressInfo;
  const ipv6 = createNetServer({ allowHalfOpen: true, noDelay: true }, (socket) => server.emit('connection', socket));
  server.once('close', () => ipv6.close());
  try {
    await listen(ipv6, port, '::1');
  } catch (error) {
    // A machine without IPv6.
    if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes((error as NodeJS.ErrnoException).code ?? '')) return;
    server.close();
    throw error;
  }
}
