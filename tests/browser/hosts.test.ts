import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parseHeadersFile, readHeadersFile } from '../../src/hosts/headers-file.ts';
import { precompress } from '../../src/output/precompress.ts';
import type { Site } from './global-setup.ts';
import { run } from './build-site.ts';

const sites = inject('sites');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A web server: its program, and how it is started with the configuration that `npm run host` prints, as an ordinary process. */
interface WebServer {
  readonly program: string;
  readonly start: (config: string, folder: string) => ChildProcess;
}

const debian = {
  nginxBrotli: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  apacheModules: '/usr/lib/apache2/modules',
};

const servers: Record<string, WebServer> = {
  nginx: {
    program: 'nginx',
    start: (config, folder) => {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
        .join('\n');
      const hasBrotli = existsSync(debian.nginxBrotli);
      const text = hasBrotli ? config : config.replace('brotli_static on;', '');
      writeFileSync(join(folder, 'site.conf'), text);
      writeFileSync(
        join(folder, 'nginx.conf'),
        `${hasBrotli ? `load_module ${debian.nginxBrotli};` : ''}\ndaemon off;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\n${temporary}\naccess_log off;\ninclude ${folder}/site.conf;\n}\n`,
      );
      return spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], { stdio: 'ignore' });
    },
  },
  caddy: {
    program: 'caddy',
    start: (config, folder) => {
      writeFileSync(join(folder, 'Caddyfile'), `{\n  admin off\n}\n${config}`);
      const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
      return spawn('caddy', ['run', '--config', join(folder, 'Caddyfile')], { stdio: 'ignore', env });
    },
  },
  apache: {
    program: 'apache2',
    start: (config, folder) => {
      const port = /VirtualHost \*:(\d+)/.exec(config)?.[1] ?? '';
      const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'rewrite'];
      const loaded = modules.map((name) => `LoadModule ${name}_module ${debian.apacheModules}/mod_${name}.so`).join('\n');
      const user = process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : '';
      const own = [`ServerRoot ${folder}`, 'ServerName localhost', `PidFile ${folder}/pid`, `ErrorLog ${folder}/error.log`];
      const text = [...own, loaded, 'TypesConfig /dev/null', `Listen ${port}`, user, config].join('\n');
      writeFileSync(join(folder, 'apache.conf'), text);
      return spawn('apache2', ['-f', join(folder, 'apache.conf'), '-DFOREGROUND'], { stdio: 'ignore' });
    },
  },
};

describe.each(Object.entries(servers))('%s with what npm run host prints', (name, { program, start }) => {
  const installed = process.platform === 'linux' && spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

  describe.runIf(installed).each([sites.root, sites.reader])('under $base', (site) => {
    let folder: string;
    let port: number;
    let server: ChildProcess;
    const headersFor = parseHeadersFile(readFileSync(join(site.outDir, '_headers'), 'utf8'));

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'on-the-record-host-'));
      port = await freePort();
      const there = await compressed(site);
      spawnSync('chmod', ['a+rX', folder]);
      server = start(await configOf(name, site, there, port), folder);
      await answers(port);
    });
    afterAll(() => {
      server.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    });

    const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
      fetchFrom(port, path.startsWith('//') || path === '/' ? path : site.base + path, headers);

    it('serves pages at their clean addresses', async () => {
      for (const path of ['', 'articles/', 'articles/geneva-consultations/', 'quotes/no-deviations/embed/', 'search/?q=x']) {
        const { status, headers, body } = await get(path);
        expect([path, status, headers['content-type']]).toEqual([path, 200, 'text/html; charset=utf-8']);
        expect(body.toString()).toMatch(/^<!doctype html>/i);
      }
    });

    it.each([
      ['articles', 'articles/'],
      ['articles/index.html', 'articles/'],
      ['quotes/no-deviations', 'quotes/no-deviations/'],
    ])('leads %s to its one address', async (path, to) => {
      const { status, headers } = await get(path);
      expect([301, 302, 307, 308]).toContain(status);
      expect(new URL(headers.location ?? '', `http://localhost${site.base}${path}`).pathname).toBe(site.base + to);
    });

    it('leads nobody to another host', async () => {
      for (const path of ['//evil.example/index.html', '//evil.example/', '//evil.example', '/\\\\evil.example/index.html']) {
        const { headers } = await fetchFrom(port, path, {});
        const to = new URL(headers.location ?? '', `http://localhost:${port}/`);
        expect([path, to.host]).toEqual([path, `localhost:${port}`]);
      }
    });

    it('has the page for missing addresses, and does not list folders', async () => {
      for (const path of ['no-such-page/', 'cards/', 'articles/geneva-consultations/x.json', '_astro/missing.js']) {
        const { status, headers, body } = await get(path);
        expect([path, status]).toEqual([path, 404]);
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(body.toString()).toBe(readFileSync(join(site.outDir, '404.html'), 'utf8'));
      }
    });

    it('keeps what only the build reads to itself', async () => {
      for (const path of ['.complete', '_headers']) expect([path, (await get(path)).status]).toEqual([path, 404]);
    });

    it('has the media types that _headers and the endings give', async () => {
      const types = {
        'quotes.json': 'application/json',
        'quotes.csv': 'text/csv; charset=utf-8; header=present',
        'feed.xml': 'text/xml; charset=utf-8',
        'timeline.ics': 'text/calendar; charset=utf-8',
        'llms.txt': 'text/plain; charset=utf-8',
        'favicon.svg': 'image/svg+xml',
        'articles/geneva-consultations/index.md': 'text/markdown; charset=utf-8',
        'articles/geneva-consultations/cite.bib': 'application/x-bibtex; charset=utf-8',
        'articles/geneva-consultations/cite.ris': 'application/x-research-info-systems; charset=utf-8',
        'articles/geneva-consultations/cite.csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
        'articles/geneva-consultations/annotations.jsonld': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
      };
      for (const [path, type] of Object.entries(types)) {
        for (const coding of ['identity', 'br', 'gzip']) {
          const { status, headers } = await get(path, { 'accept-encoding': coding });
          expect([path, coding, status, headers['content-type']]).toEqual([path, coding, 200, type]);
        }
      }
      const [script = ''] = readdirSync(join(site.outDir, '_astro')).filter((file) => file.endsWith('.js'));
      expect((await get(`_astro/${script}`)).headers['content-type']).toBe('text/javascript; charset=utf-8');
      const [font = ''] = readdirSync(join(site.outDir, '_astro')).filter((file) => file.endsWith('.woff2'));
      expect((await get(`_astro/${font}`)).headers['content-type']).toBe('font/woff2');
    });

    it('sends the headers of _headers, and no others that it lists', async () => {
      const listed = new Set(
        ['', '_astro/x.js', 'quotes.json', 'favicon.svg'].flatMap((path) =>
          headersFor(site.base + path).map(([header]) => header.toLowerCase()),
        ),
      );
      const [asset = ''] = readdirSync(join(site.outDir, '_astro'));
      const paths = [
        ...['', 'articles/', 'articles/geneva-consultations/', 'quotes/', 'quotes/no-deviations/', 'about/', 'search/'],
        ...['quotes/no-deviations/embed/', 'quotes.json', 'feed.xml', 'favicon.svg', `_astro/${asset}`, 'llms.txt'],
        ...['articles/geneva-consultations/cite.bib', 'pagefind/pagefind-entry.json', 'quotes/by/side/russia/'],
      ];
      for (const path of paths) {
        for (const coding of ['identity', 'br']) {
          const { headers } = await get(path, { 'accept-encoding': coding });
          const expected = new Map(headersFor(site.base + path).map(([header, value]) => [header.toLowerCase(), value]));
          if (!expected.has('cache-control')) expected.set('cache-control', 'no-cache');
          for (const header of [...listed, 'cache-control']) {
            if (header !== 'content-type')
              expect([path, header, headers[header]]).toEqual([path, header, expected.get(header)]);
          }
        }
      }
    });

    it('sends compressed files to those who take them, and says that it depends', async () => {
      const page = readFileSync(join(site.outDir, 'articles/geneva-consultations/index.html'));
      const plain = await get('articles/geneva-consultations/', { 'accept-encoding': 'identity' });
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.body.equals(page)).toBe(true);
      const gzipped = await get('articles/geneva-consultations/', { 'accept-encoding': 'gzip' });
      expect(gzipped.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(gzipped.body).equals(page)).toBe(true);
      if (name !== 'nginx' || existsSync(debian.nginxBrotli)) {
        const { headers, body } = await get('articles/geneva-consultations/', { 'accept-encoding': 'gzip, br' });
        expect(headers['content-encoding']).toBe('br');
        expect(brotliDecompressSync(body).equals(page)).toBe(true);
        expect(body.length).toBeLessThan(20_000);
      }
      expect(gzipped.headers.vary?.toLowerCase()).toContain('accept-encoding');
    });

    it('says that a page has not changed, and sends it again when it has', async () => {
      const first = await get('about/');
      const etag = first.headers.etag ?? '';
      expect(etag).not.toBe('');
      expect((await get('about/', { 'if-none-match': etag })).status).toBe(304);
      expect((await get('about/', { 'if-none-match': '"other"' })).status).toBe(200);
    });

    it('answers who asks only for headers like who asks for the file', async () => {
      const asked = { 'accept-encoding': 'identity' };
      for (const path of ['articles/', 'quotes.json', 'no-such-page/']) {
        const [got, head] = [await get(path, asked), await fetchFrom(port, site.base + path, asked, 'HEAD')];
        expect([path, head.status, head.body.length]).toEqual([path, got.status, 0]);
        for (const header of ['content-type', 'content-length', 'cache-control', 'content-security-policy', 'etag'])
          expect([path, header, head.headers[header]]).toEqual([path, header, got.headers[header]]);
      }
    });

    it.runIf(site.base !== '/')('leads the root to the base path', async () => {
      const { status, headers } = await get('/');
      expect(status).toBe(302);
      expect(new URL(headers.location ?? '', 'http://localhost').pathname).toBe(site.base);
    });
  });

  it.skipIf(installed)('is not installed, so it was left out', () => {
    expect(installed).toBe(false);
  });
});

it.each([sites.root, sites.example])('the site under $base keeps to the limits of Cloudflare Pages', ({ outDir }) => {
  const rules = readHeadersFile(readFileSync(join(outDir, '_headers'), 'utf8'));
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(rules.filter(({ path }) => path.split('*').length > 2)).toEqual([]);
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeLessThan(20_000);
  const large = files.filter((entry) => statSync(join(entry.parentPath, entry.name)).size > 25 * 1024 * 1024);
  expect(large.map((entry) => entry.name)).toEqual([]);
});

const copies = new Map<string, string>();
/** Returns the folder of a copy of a site with compressed files, which every server serves. It is made once. */
async function compressed(site: Site): Promise<string> {
  const known = copies.get(site.base);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-host-site-'));
  folders.push(folder);
  const there = join(folder, 'www', site.base);
  mkdirSync(there, { recursive: true });
  cpSync(site.outDir, there, { recursive: true });
  await precompress(there);
  spawnSync('chmod', ['-R', 'a+rX', folder]);
  copies.set(site.base, there);
  return there;
}

/** Prints the configuration as an administrator would. */
async function configOf(server: string, site: Site, folder: string, port: number): Promise<string> {
  const env = { OUT_DIR: site.outDir, BASE_PATH: site.base, SITE_URL: `http://localhost:${port}` };
  const { code, output } = await run('npm', ['run', '--silent', 'host', '--', server, folder], env);
  if (code !== 0) throw new Error(output);
  return output;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks for a path as it is written, and takes the answer as it is sent. */
function fetchFrom(port: number, path: string, headers: Record<string, string>, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const to = { host: '127.0.0.1', port, path, method, headers: { host: `localhost:${port}`, ...headers } };
    const asked = request(to, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Waits until a server answers, for ten seconds at most. */
async function answers(port: number): Promise<void> {
  for (let i = 0; i < 100; i++) {
    const { status } = await fetchFrom(port, '/', {}).catch(() => ({ status: 0 }));
    if (status !== 0) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error('the server does not answer');
}
