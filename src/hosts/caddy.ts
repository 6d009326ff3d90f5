import { inUtf8, mediaTypes, type ServerPlan } from './server-plan.ts';

/** Makes the configuration of Caddy: a Caddyfile. */
export function caddyConfig({ root, base, host, port, headers, types }: ServerPlan, siteUrl: string): string {
  const named = headers.flatMap(({ name, otherwise, values }, i) => [
    // Rules come before what all others have, which fills in where none of them matched.
    ...values.flatMap(({ pattern, value }, j) => {
      const matcher = `@h${i}_${j}`;
      return [`  ${matcher} path_regexp ${quoted(pattern)}`, `  header ${matcher} ${name} ${quoted(value)}`];
    }),
    ...(otherwise === '' ? [] : [`  header ?${name} ${quoted(otherwise)}`]),
  ]);
  const typed = types.flatMap(({ pattern, type }, i) => [
    `  @t${i} path_regexp ${quoted(pattern)}`,
    `  header @t${i} Content-Type ${quoted(type)}`,
  ]);
  const known = Object.entries(mediaTypes).flatMap(([type, endings], i) => [
    `  @m${i} path ${endings.map((ending) => `*.${ending}`).join(' ')}`,
    `  header @m${i} ?Content-Type ${quoted(inUtf8.includes(type) ? `${type}; charset=utf-8` : type)}`,
  ]);
  const site = siteUrl.startsWith('https:') ? siteUrl : `http://${host}:${port}`;
  return `# A published site of On the Record, for Caddy 2.6 or later. \`npm run host -- caddy\` wrote it: write it again after each build that
# changes _headers.
${site} {
  root * ${quoted(root)}
  encode gzip
${base === '/' ? '' : `\n  redir / ${base} 302\n`}
  # The file of a folder has one address. With two slashes at its beginning it would be that of another host.
  @index path_regexp index ^((?:/[^/\\\\]+)*/)index\\.html$
  redir @index {re.index.1} 301

  # What only the build and the server read.
  @hidden path */.* */_headers
  error @hidden 404

${[...named, ...typed, ...known].join('\n')}

  file_server {
    precompressed br gzip
  }

  handle_errors {
    rewrite * ${base}404.html
    file_server
  }
}
`;
}

/** Quotes a value. */
function quoted(value: string): string {
  return value.includes('`') ? `"${value.replace(/["\\]/g, (sign) => `\\${sign}`)}"` : `\`${value}\``;
}
