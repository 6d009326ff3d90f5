/** An address within the site, and what it may mean. */
export interface SiteAddress {
  /** Its path after the base path, decoded. */
  readonly path: string;
  /** The files that it may mean, each with the path that readers should use for it. */
  readonly candidates: readonly { readonly file: string; readonly path: string }[];
}

/**
 * Parses the part of a path that follows the base path. An address has no candidates if it leads out of the site, to a hidden file
 * outside `.well-known` (https://www.rfc-editor.org/rfc/rfc8615.html), or to a file with settings for the host.
 */
export function parseAddress(text: string): SiteAddress {
  const names = text.split('/').map(decode);
  const path = names.join('/');
  if (!names.every(isPublished) || hostFiles.has(path.toLowerCase())) return { path, candidates: [] };
  const page = (folder: string): SiteAddress['candidates'][number] => ({ file: `${folder}index.html`, path: folder });
  if (names.at(-1) === '') return { path, candidates: [page(path)] };
  if (names.at(-1) === 'index.html') return { path, candidates: [page(path.slice(0, -'index.html'.length))] };
  return { path, candidates: [{ file: path, path }, page(`${path}/`)] };
}

/** Files that a host reads and does not publish. */
const hostFiles: ReadonlySet<string> = new Set(['_headers', '_redirects']);

/** Whether the name of a file or folder can be part of an address. On Windows, `\` and `:` separate parts of a path. */
function isPublished(name: string, i: number): boolean {
  return (!name.startsWith('.') || (i === 0 && name === '.well-known')) && !/[/\\:\0\uFFFD]/.test(name);
}

/** Decodes a part of a path. What cannot be decoded becomes U+FFFD, which no address of the site contains. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '\uFFFD';
  }
}
