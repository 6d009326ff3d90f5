import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkCharacters } from '../core/findings/check-characters.ts';
import { compareText } from '../core/text/compare-text.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { emblemFiles } from '../core/model/publication/emblem.ts';
import { nearest } from '../core/text/nearest.ts';
import { placeAt, placeIn, placesIn } from '../core/text/place.ts';
import { kindOf, readRegularFile } from './read-file.ts';

/** The content’s folders: the extension of their files, and what each file contains. */
const folders = {
  articles: { ending: '.md', expected: 'an article with front matter' },
  pages: { ending: '.md', expected: 'a page with front matter' },
  people: { ending: '.yml', expected: 'the name, role and side of a person' },
  sources: { ending: '.yml', expected: 'the description, date and address of a source' },
  events: { ending: '.yml', expected: 'the title, date and place of an event' },
} as const;

/** The files that are not in a folder. */
const singles = ['site.yml', 'sides.yml', 'synonyms.yml', 'redirects.yml', 'anchors.json', 'record.json'];

/** The names in the content folder that the site uses. */
const known = [
  ...Object.keys(folders).map((name) => `${name}/`),
  'pictures/',
  ...singles,
  ...emblemFiles.map(({ name }) => name),
];

/** A folder of the content. */
export type Folder = keyof typeof folders;

/** A content file. `file` is its path in findings. */
export interface ContentFile {
  readonly file: string;
  readonly id: string;
  readonly text: string;
}

/** The content as text. Each folder is sorted by file name. Files that could not be read are in the findings. */
export interface Content {
  readonly folders: Readonly<Record<Folder, readonly ContentFile[]>>;
  /** The ids of files that exist and could not be read. */
  readonly unread: Readonly<Record<Folder, readonly string[]>>;
  readonly site: ContentFile | undefined;
  readonly sides: ContentFile | undefined;
  readonly synonyms: ContentFile | undefined;
  readonly redirects: ContentFile | undefined;
  readonly anchors: ContentFile | undefined;
  readonly record: ContentFile | undefined;
  readonly findings: Finding[];
}

/**
 * Reads the content folder.
 *
 * @param directory its absolute path
 * @param label its name in findings, e.g. `content`
 */
export async function readContent(directory: string, label: string): Promise<Content> {
  const findings: Finding[] = [];
  const unread: Record<Folder, string[]> = { articles: [], pages: [], people: [], sources: [], events: [] };
  await findStrays(directory, label, findings);
  const read = async (folder: Folder): Promise<ContentFile[]> => {
    const { ending, expected } = folders[folder];
    const files: ContentFile[] = [];
    const entries = await listFolder(join(directory, folder), `${label}/${folder}`, findings);
    const names = new Set(entries.map(({ name }) => name));
    for (const { name, kind } of entries) {
      const file = `${label}/${folder}/${name}`;
      const id = name.replace(/\.[^.]*$/, '');
      if (!name.endsWith(ending)) {
        const meant = meansEnding(name, ending);
        if (meant) unread[folder].push(id);
        findings.push(
          meant
            ? finding('file-ending', placeIn(file), {
                ending,
                found: name.slice(id.length),
                name: id + ending,
                isTaken: names.has(id + ending),
              })
            : finding('unexpected-file', placeIn(file), { ending, renamed: id + ending, isTaken: names.has(id + ending) }),
        );
      } else if (kind !== 'a file') {
        unread[folder].push(id);
        findings.push(finding('file-kind', placeIn(file), { expected: 'a file', found: kind }));
      } else {
        const text = readText(join(directory, folder, name), file, expected, findings);
        if (text === undefined) unread[folder].push(id);
        else files.push({ file, id, text });
      }
    }
    return files;
  };
  const [articles, pages, people, sources, events] = [
    await read('articles'),
    await read('pages'),
    await read('people'),
    await read('sources'),
    await read('events'),
  ];
  const site = readSite(directory, label, findings);
  if (
    articles.length === 0 &&
    !findings.some(({ place }) => place.file.startsWith(`${label}/articles/`) && place.file.endsWith('.md'))
  ) {
    findings.push(finding('no-content', placeIn(`${label}/articles`), { folder: `${label}/articles` }));
  }
  const sides = readSingle('sides.yml', 'the sides of the publication', directory, label, findings);
  const synonyms = readSingle('synonyms.yml', 'words with the same meaning', directory, label, findings);
  const redirects = readSingle('redirects.yml', 'addresses that moved', directory, label, findings);
  const anchors = readSingle('anchors.json', 'the published anchors', directory, label, findings);
  const record = readSingle('record.json', 'the record of what was compared and published', directory, label, findings);
  return {
    folders: { articles, pages, people, sources, events },
    unread,
    site,
    sides,
    synonyms,
    redirects,
    anchors,
    record,
    findings,
  };
}

/** Returns whether a file’s extension is another spelling of the expected one. */
function meansEnding(name: string, ending: '.md' | '.yml'): boolean {
  return (ending === '.md' ? /\.(?:md|markdown|mdown|mdx)$/i : /\.(?:ya?ml)$/i).test(name);
}

/** Finds files and folders that the site does not use, and suggests the name they may have been meant to have. */
async function findStrays(directory: string, label: string, findings: Finding[]): Promise<void> {
  for (const { name, kind } of await listFolder(directory, label, findings)) {
    const path = kind === 'a folder' ? `${name}/` : name;
    if (known.includes(path) || known.includes(name) || known.includes(`${name}/`)) continue;
    const near = nearest(name.toLowerCase().replace(/\.\w+$/, ''), known.map(withoutEnding));
    const meant = known.find((one) => withoutEnding(one) === near);
    findings.push(
      finding('stray-file', placeIn(`${label}/${name}`), { what: kind === 'a folder' ? 'folder' : 'file', name, known, meant }),
    );
  }
}

function withoutEnding(name: string): string {
  return name.replace(/\/$|\.\w+$/, '');
}

function readSite(directory: string, label: string, findings: Finding[]): ContentFile | undefined {
  const found = findings.length;
  const site = readSingle('site.yml', 'the site’s settings', directory, label, findings);
  if (!site && findings.length === found) {
    const example = ['name: The Harbour Record', 'tagline: What was said about the harbour', 'description: …', 'publisher: …'];
    findings.push(finding('missing-file', placeIn(`${label}/site.yml`), { example }));
  }
  return site;
}

/** Reads a file that is not in a folder. Returns undefined if it does not exist or cannot be read. */
function readSingle(
  name: string,
  expected: string,
  directory: string,
  label: string,
  findings: Finding[],
): ContentFile | undefined {
  const file = `${label}/${name}`;
  const text = readText(
    join(directory, name),
    file,
    expected,
    findings,
    name.endsWith('.json') ? maxGeneratedBytes : maxWrittenBytes,
  );
  return text === undefined ? undefined : { file, id: name.replace(/\.\w+$/, ''), text };
}

/** The size limit for files that people write. It is about 170,000 words, more than any article. */
const maxWrittenBytes = 1_000_000;

/** The size limit for JSON files, which commands write and which grow with every article. */
const maxGeneratedBytes = 64_000_000;

/** Lists the entries of a folder without hidden ones, sorted by name. The list is empty if the folder does not exist. */
export async function listFolder(
  directory: string,
  label: string,
  findings: Finding[],
): Promise<{ name: string; kind: string }[]> {
  const kind = await lstat(directory).then(kindOf, () => undefined);
  if (kind === undefined) return [];
  if (kind !== 'a folder') {
    findings.push(finding('file-kind', placeIn(label), { expected: 'a folder', found: kind }));
    return [];
  }
  try {
    const entries = await readdir(directory, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.name.startsWith('.'))
      .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
      .sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    const found = `a folder that cannot be read (${(error as NodeJS.ErrnoException).code})`;
    findings.push(finding('file-kind', placeIn(label), { expected: 'a folder', found }));
    return [];
  }
}

/** Reads a text and normalises its line endings, which depend on the author’s editor. */
function readText(
  path: string,
  file: string,
  expected: string,
  findings: Finding[],
  maxBytes = maxWrittenBytes,
): string | undefined {
  const read = readRegularFile(path, file, maxBytes);
  if (read === undefined) return undefined;
  if (!(read instanceof Uint8Array)) {
    findings.push(read);
    return undefined;
  }
  const text = decode(Buffer.from(read.buffer, read.byteOffset, read.byteLength), file, expected, findings)?.replace(
    /\r\n?/g,
    '\n',
  );
  if (text === undefined) return undefined;
  // Version control leaves these markers where it could not merge two versions.
  const conflict = text.search(/^(?:<{7}|>{7}|\|{7})(?: |$)/m);
  if (conflict >= 0) {
    findings.push(finding('conflict-marker', placesIn(file, text)(conflict), { file }));
    return undefined;
  }
  for (const one of checkCharacters(file, text)) findings.push(one);
  return text;
}

/** Decodes UTF-8 bytes. Returns undefined and adds a finding if they are empty or not UTF-8. */
export function decode(bytes: Buffer, file: string, expected: string, findings: Finding[]): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() !== '') return text;
    findings.push(finding('empty-file', placeAt(file, 1, 1), { expected, file }));
  } catch {
    const offset = firstBadByte(bytes);
    const before = bytes.subarray(0, offset).toString('utf8');
    findings.push(finding('not-utf8', placesIn(file, before)(before.length), { byte: bytes[offset] ?? 0, offset }));
  }
  return undefined;
}

/** Finds the offset of the first byte that is not UTF-8: the end of the last whole character of the longest prefix that decodes. */
function firstBadByte(bytes: Buffer): number {
  const decodes = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, good), { stream: true });
  return Buffer.byteLength(whole);
}
