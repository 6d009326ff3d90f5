import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy for everything that a browser requests. It records what no visit may cause. */
export interface Witness {
  /** Host and port, in the form that browsers' settings need. */
  readonly address: string;
  /** Requests to other hosts and for missing addresses. */
  readonly complaints: readonly string[];
  readonly close: () => void;
}

/**
 * Starts a proxy that replaces the reports which an engine does not give. It passes on requests to localhost and refuses all
 * others. It adds one script to each HTML page, before the page's own policy, that stores the page's errors in the tab's
 * session storage, where `errorsInPage` finds them.
 */
export async function witness(): Promise<Witness> {
  const complaints: string[] = [];
  const server = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '/', 'http://no-proxy-request.invalid');
    if (url.hostname === 'localhost') passOn(asked, answer, url, complaints);
    else {
      complaints.push(`request: ${url.href}`);
      answer.writeHead(502).end();
    }
  });
  server.on('connect', (asked, socket) => {
    complaints.push(`request: https://${asked.url ?? ''}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { address: `127.0.0.1:${(server.address() as AddressInfo).port}`, complaints, close: () => void end(server) };
}

/** An expression for the errors of all pages of this site that the tab has shown. */
export const errorsInPage = `JSON.parse(sessionStorage.getItem('errors') ?? '[]')`;

function passOn(asked: IncomingMessage, answer: ServerResponse, url: URL, complaints: string[]): void {
  const headers = { ...asked.headers, 'accept-encoding': 'identity' };
  const passed = request(url, { method: asked.method, headers }, (response) => {
    const status = response.statusCode ?? 502;
    if (status >= 400 && !url.pathname.endsWith('/favicon.ico')) complaints.push(`${status}: ${url.href}`);
    if (!response.headers['content-type']?.startsWith('text/html')) {
      answer.writeHead(status, response.headers);
      response.pipe(answer);
      return;
    }
    const longer = { ...response.headers };
    delete longer['content-length'];
    answer.writeHead(status, longer);
    let html = '';
    response.setEncoding('utf8').on('data', (part: string) => (html += part));
    response.on('end', () => answer.end(html.replace('<head>', `<head><script>(${listen.toString()})()</script>`)));
  });
  passed.on('error', ({ message }) => {
    complaints.push(`${message}: ${url.href}`);
    answer.destroy();
  });
  asked.pipe(passed);
}

/** Records errors. It runs in the page. */
function listen(): void {
  const complain = (text: string): void => {
    const errors = JSON.parse(sessionStorage.getItem('errors') ?? '[]') as string[];
    sessionStorage.setItem('errors', JSON.stringify([...errors, text]));
  };
  addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) complain(`error: ${event.message}`);
  });
  addEventListener('unhandledrejection', (event) => {
    complain(`error: ${String(event.reason)}`);
  });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    complain(`policy: ${effectiveDirective} does not allow ${blockedURI}`);
  });
  for (const level of ['error', 'warn'] as const) {
    const print = console[level].bind(console);
    console[level] = (...said: unknown[]) => {
      complain(`console: ${said.map(String).join(' ')}`);
      print(...said);
    };
  }
}

function end(server: Server): void {
  server.closeAllConnections();
  server.close();
}
