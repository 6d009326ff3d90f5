/** A rule of a `_headers` file: a path, in which `*` stands for anything, and the headers that it adds. */
interface HeaderRule {
  readonly path: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file as static hosts do (https://developers.cloudflare.com/pages/configuration/headers/).
 *
 * @returns the headers of a path, in the order of the file
 */
export function parseHeadersFile(text: string): (path: string) => (readonly [name: string, value: string])[] {
  const rules: { path: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    if (/^\S/.test(line)) rules.push({ path: pattern(line.trim()), headers: [] });
    else {
      const [, name, value] = /^\s+([^:\s]+):\s*(.*)$/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value.trim()]);
    }
  }
  return (path) => (rules as HeaderRule[]).filter((rule) => rule.path.test(path)).flatMap(({ headers }) => headers);
}

function pattern(path: string): RegExp {
  return new RegExp(
    `^${path
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );
}
