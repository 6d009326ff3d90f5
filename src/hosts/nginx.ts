import { inUtf8, mediaTypes, type ServerPlan } from './server-plan.ts';

/** Makes the configuration of nginx: a file for its folder conf.d or sites-enabled. */
export function nginxConfig({ root, base, host, port, headers, types }: ServerPlan): string {
  const maps = headers.map(({ name, otherwise, values }) => {
    const lines = values.map(({ pattern, value }) => `  ${quoted(`~${pattern}`)} ${quoted(value)};`);
    return [`map $uri $${variableOf(name)} {`, `  default ${quoted(otherwise)};`, ...lines, '}'].join('\n');
  });
  const added = headers.map(({ name }) => `  add_header ${name} $${variableOf(name)} always;`);
  const typed = types.map(
    ({ pattern, type }) => `  location ~ ${quoted(pattern)} {\n    types { }\n    default_type ${quoted(type)};\n  }`,
  );
  const known = Object.entries(mediaTypes).map(([type, endings]) => `    ${type} ${endings.join(' ')};`);
  return `# A published site of On the Record, for nginx 1.22 or later. \`npm run host -- nginx\` wrote it: write it again after each build that
# changes _headers. Compressed files (npm run build -- --precompress) need the module brotli_static; without it, remove that line.
${maps.join('\n\n')}

server {
  listen ${port};
  server_name ${host};
  root ${quoted(root)};
  index index.html;
  absolute_redirect off;
  server_tokens off;

  types {
${known.join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${inUtf8.join(' ')};

  gzip_static on;
  brotli_static on;
  gzip_vary on;
  gzip on;
  gzip_types ${Object.keys(mediaTypes)
    .filter((type) => /^text\/(?!html)|json|xml/.test(type))
    .join(' ')};

${added.join('\n')}

  error_page 404 ${base}404.html;
  error_page 403 =404 ${base}404.html;
${base === '/' ? '' : `\n  location = / {\n    return 302 ${base};\n  }\n`}
  # The file of a folder has one address. With two slashes at its beginning it would be that of another host.
  if ($request_uri ~ "^((?:/[^/?\\\\\\\\]+)*/)index\\.html(\\?.*)?$") {
    return 301 $1$2;
  }

  # What only the build and the server read.
  location ~ "/\\.(?!well-known/)|/_headers$" {
    return 404;
  }

${typed.join('\n\n')}
}
`;
}

/** Returns the name of the variable that holds a header: "$record_x_frame_options". */
function variableOf(name: string): string {
  return `record_${name.toLowerCase().replace(/\W/g, '_')}`;
}

/** Quotes a value. nginx reads variables in it, so it has none: a dollar sign is only at the end of a pattern. */
function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, (sign) => `\\${sign}`)}"`;
}
