import { patternOf, readHeadersFile } from './headers-file.ts';

/** What a web server is told about a built site, before it is put into the form that the server reads. */
export interface ServerPlan {
  /** The folder that addresses begin in: that of the site, without its base path. */
  readonly root: string;
  /** The path that the site is under, with a slash at both ends. */
  readonly base: string;
  /** The name of the host, and the port that the server listens on. */
  readonly host: string;
  readonly port: number;
  /** Each header with the addresses that have it, as regular expressions, and what all others have: an empty value is not sent. */
  readonly headers: readonly HeaderOf[];
  /** The media types of addresses that the endings of their files do not give. */
  readonly types: readonly { readonly pattern: string; readonly type: string }[];
}

/** A header: the first pattern that matches gives its value. */
export interface HeaderOf {
  readonly name: string;
  readonly otherwise: string;
  readonly values: readonly { readonly pattern: string; readonly value: string }[];
}

/**
 * Makes the plan from the one list of headers, the `_headers` file of the built site. What the list says nothing about is asked for
 * again each time (`no-cache`), so that no page, index or script of one deploy meets those of another.
 *
 * @param folder the folder of the site on the server, which ends in its base path
 */
export function serverPlan(headersFile: string, { folder, base, siteUrl, port }: Deployed): ServerPlan {
  const rules = readHeadersFile(headersFile).flatMap(({ path, headers }) =>
    headers.map(([name, value]) => ({ path, name, value, pattern: servedPattern(path) })),
  );
  const names = [...new Set(rules.map(({ name }) => name))].filter((name) => !/^content-type$/i.test(name));
  const address = new URL(siteUrl);
  return {
    root: folder.slice(0, folder.length - (base.length - 1)) || '/',
    base,
    host: address.hostname,
    port: port || Number(address.port) || 80,
    headers: names.map((name) => {
      const its = rules.filter((rule) => rule.name === name);
      const byDefault = /^cache-control$/i.test(name) ? 'no-cache' : '';
      return {
        name,
        otherwise: its.find(({ path }) => path === '/*')?.value ?? byDefault,
        values: its.filter(({ path }) => path !== '/*').map(({ pattern, value }) => ({ pattern, value })),
      };
    }),
    types: rules.filter(({ name }) => /^content-type$/i.test(name)).map(({ pattern, value: type }) => ({ pattern, type })),
  };
}

/** Where a site is deployed. */
export interface Deployed {
  readonly folder: string;
  readonly base: string;
  readonly siteUrl: string;
  /** The port that the server listens on; 0 for that of the address. */
  readonly port: number;
}

/** The pattern of a path as a server has it inside: the file of a folder, or a compressed one, may have been put in its place. */
function servedPattern(path: string): string {
  const index = path.endsWith('/') ? String.raw`(?:index\.html)?` : '';
  return String.raw`^${patternOf(path)}${index}(?:\.br|\.gz)?$`;
}

/** The media types of the files of a site by their endings. Servers know others, or none. */
export const mediaTypes: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
  'text/markdown': ['md'],
  'text/calendar': ['ics'],
  'text/xml': ['xml'],
  'application/json': ['json'],
  'application/ld+json': ['jsonld'],
  'application/wasm': ['wasm'],
  'application/octet-stream': ['pagefind', 'pf_fragment', 'pf_index', 'pf_filter', 'pf_meta', 'pf_sort'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'font/woff2': ['woff2'],
};

/** The media types whose files are text in UTF-8, and need that to be said. */
export const inUtf8 = Object.keys(mediaTypes).filter((type) => type.startsWith('text/'));
