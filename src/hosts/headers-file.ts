/** A rule of a `_headers` file: a path, in which `*` matches anything and `:name` one segment, and the headers that it adds. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Parses a `_headers` file as static hosts do (https://developers.cloudflare.com/pages/configuration/headers/). */
export function readHeadersFile(text: string): HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else {
      const [, name, value] = /^\s+([^:\s]+):\s*(.*)$/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value.trim()]);
    }
  }
  return rules;
}

/**
 * Parses a `_headers` file.
 *
 * @returns a function that returns the headers of a path, in the order of the file
 */
export function parseHeadersFile(text: string): (path: string) => (readonly [name: string, value: string])[] {
  const rules = readHeadersFile(text).map(({ path, headers }) => ({ path: new RegExp(`^${patternOf(path)}$`), headers }));
  return (path) => rules.filter((rule) => rule.path.test(path)).flatMap(({ headers }) => headers);
}

/** Returns the path of a rule as a regular expression, in a form that JavaScript, PCRE and RE2 read alike. */
export function patternOf(path: string): string {
  return path
    .split(/(\*|(?<=\/):\w+)/)
    .map((part) => {
      if (part === '*') return '.*';
      return part.startsWith(':') ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
}

/** Adds the base path of the site to every path in the text of a `_headers` file, except the one that means all pages. */
export function putUnderBase(text: string, base: string): string {
  return text.replace(/^\/(?!\*$)/gm, base);
}

/** Returns the rules of a `_headers` file that keep other sites from framing some folders of pages. */
export function unframed(folders: readonly string[]): string {
  return folders
    .map((folder) => `\n/${folder}/*\n  Content-Security-Policy: frame-ancestors 'none'\n  X-Frame-Options: DENY\n`)
    .join('');
}

/** The rule of a `_headers` file that asks search engines not to list a copy of the site. */
export const unlisted = '\n/*\n  X-Robots-Tag: noindex\n';
