import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A served page with one fault of each kind that an engine must notice. */
export interface FaultyPage {
  readonly url: string;
  /** A pattern for the complaint about each fault. */
  readonly faults: readonly RegExp[];
  readonly close: () => void;
}

/** Serves a page that throws, logs an error, and requests an image from another host and a missing one from its own. */
export async function serveFaultyPage(): Promise<FaultyPage> {
  const server = createServer(({ url }, response) => {
    response.writeHead(url === '/' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(url === '/' ? page : '');
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    faults: [/thrown by the page/, /said on the console/, /other-host\.invalid/, /404: .*no-such-file/],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const page = `<!doctype html>
<html lang="en"><head><title>A faulty page</title></head><body>
<img src="no-such-file.png" alt=""><img src="http://other-host.invalid/image.png" alt="">
<script>console.error('said on the console'); throw new Error('thrown by the page');</script>
</body></html>`;
