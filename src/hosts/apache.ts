import { inUtf8, mediaTypes, type ServerPlan } from './server-plan.ts';

/** Makes the configuration of Apache: a virtual host, for its folder sites-enabled. */
export function apacheConfig({ root, base, host, port, headers, types }: ServerPlan): string {
  const set = headers.flatMap(({ name, otherwise, values }) => [
    ...(otherwise === '' ? [] : [`  Header always set ${name} ${quoted(otherwise)}`]),
    ...values.map(({ pattern, value }) => located(pattern, `Header always set ${name} ${quoted(value)}`)),
  ]);
  const typed = types.map(({ pattern, type }) => located(pattern, `ForceType ${quoted(type)}`));
  const known = Object.entries(mediaTypes).flatMap(([type, endings]) => {
    const dotted = endings.map((ending) => `.${ending}`).join(' ');
    return [`  AddType ${type} ${dotted}`, ...(inUtf8.includes(type) ? [`  AddCharset utf-8 ${dotted}`] : [])];
  });
  return `# A published site of On the Record, for Apache 2.4 with the modules headers, mime, dir and rewrite. \`npm run host -- apache\` wrote it:
# write it again after each build that changes _headers.
<VirtualHost *:${port}>
  ServerName ${host}
  DocumentRoot ${quoted(root)}
  <Directory ${quoted(root)}>
    Require all granted
    AllowOverride None
    Options -Indexes -MultiViews
    DirectoryIndex index.html
    DirectorySlash On
  </Directory>
  ErrorDocument 404 ${base}404.html
  ErrorDocument 403 ${base}404.html

  RewriteEngine On
  # What only the build and the server read, and folders that have no page.
  RewriteRule "/\\.(?!well-known/)|/_headers$" - [R=404,L]
  RewriteCond ${quoted('%{DOCUMENT_ROOT}%{REQUEST_URI}')} -d
  RewriteCond ${quoted('%{DOCUMENT_ROOT}%{REQUEST_URI}/index.html')} !-f
${base === '/' ? '' : '  RewriteCond %{REQUEST_URI} "!^/$"\n'}  RewriteRule "^" - [R=404,L]
${base === '/' ? '' : `  RewriteRule "^/$" ${quoted(base)} [R=302,L]\n`}
  # The file of a folder has one address. With two slashes at its beginning it would be that of another host.
  RewriteCond %{THE_REQUEST} "^\\S+\\s((?:/[^/?\\s\\\\]+)*/)index\\.html[?\\s]"
  RewriteRule "^" "%1" [R=301,L,NE]

  # Compressed files (npm run build -- --precompress).
  RewriteRule "^(.*/)$" "$1index.html"
  RewriteCond %{HTTP:Accept-Encoding} "\\bbr\\b"
  RewriteCond ${quoted('%{DOCUMENT_ROOT}%{REQUEST_FILENAME}.br')} -f
  RewriteRule "^(.*)$" "$1.br" [L]
  RewriteCond %{HTTP:Accept-Encoding} "\\bgzip\\b"
  RewriteCond ${quoted('%{DOCUMENT_ROOT}%{REQUEST_FILENAME}.gz')} -f
  RewriteRule "^(.*)$" "$1.gz" [L]
  AddEncoding br .br
  AddEncoding gzip .gz
  RemoveType .gz
  Header always merge Vary Accept-Encoding

${known.join('\n')}

${[...set, ...typed].join('\n')}
</VirtualHost>
`;
}

/** Puts a directive into effect for the addresses of a pattern. */
function located(pattern: string, directive: string): string {
  return `  <LocationMatch ${quoted(pattern)}>\n    ${directive}\n  </LocationMatch>`;
}

/** Quotes a value. Apache takes a backslash as one, except before a quotation mark. */
function quoted(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}
