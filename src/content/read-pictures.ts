import { join } from 'node:path';
import sharp from 'sharp';
import { finding, type Finding } from '../core/findings/finding.ts';
import { pictureFormats, type Picture } from '../core/model/blocks/picture.ts';
import { placeIn } from '../core/text/place.ts';
import { checkSvg } from './check-svg.ts';
import { kindOfFile } from './kind-of-file.ts';
import { decode, listFolder } from './read-content.ts';
import { readRegularFile } from './read-file.ts';
import { sha256 } from './sha256.ts';

/** Bytes: a photograph from a camera has fewer. */
const maxBytes = 30_000_000;
/** Pixels: drawing its copies takes about four bytes of memory for each. */
const maxPixels = 60_000_000;

/**
 * Reads what there is to know of the pictures of the articles, in the folder `pictures/`.
 *
 * @param directory the absolute path of the content folder
 * @param label its name in findings
 * @returns the pictures by file name; null for one that has a finding
 */
export async function readPictures(
  directory: string,
  label: string,
): Promise<{ pictures: Map<string, Picture | null>; findings: Finding[] }> {
  const findings: Finding[] = [];
  const pictures = new Map<string, Picture | null>();
  const folder = join(directory, 'pictures');
  const stems = new Map<string, string>();
  for (const { name } of await listFolder(folder, `${label}/pictures`, findings)) {
    const file = `${label}/pictures/${name}`;
    const stem = name.replace(/\.\w+$/, '');
    const first = stems.get(stem);
    stems.set(stem, name);
    const read = await readPicture(join(folder, name), name, file);
    if (first !== undefined) findings.push(finding('picture-form', placeIn(file), { problem: 'twice', found: first }));
    else if (!isPicture(read)) findings.push(...read);
    pictures.set(name, isPicture(read) && first === undefined ? read : null);
  }
  return { pictures, findings };
}

function isPicture(read: Picture | readonly Finding[]): read is Picture {
  return 'format' in read;
}

async function readPicture(path: string, name: string, file: string): Promise<Picture | readonly Finding[]> {
  const wrong = (problem: 'name' | 'format' | 'ending' | 'animated' | 'pixels' | 'damaged', found: string): Finding[] => [
    finding('picture-form', placeIn(file), { problem, found }),
  ];
  if (!/^[a-z\d]+(?:-[a-z\d]+)*\.[a-z]+$/.test(name)) return wrong('name', name);
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const bytes = readRegularFile(path, file, maxBytes);
  if (bytes === undefined) return [];
  if (!(bytes instanceof Uint8Array)) return [bytes];
  const facts = { file: name, path, sha256: sha256(bytes) };
  if (ending === 'svg') {
    const findings: Finding[] = [];
    const text = decode(Buffer.from(bytes), file, 'an SVG', findings);
    if (text === undefined) return findings;
    const { size, findings: unsafe } = checkSvg(file, text);
    return size && unsafe.length === 0 ? { ...facts, format: 'svg', ...size } : unsafe;
  }
  const kind = kindOfFile(bytes);
  if (kind.format === undefined) return wrong('format', kind.found);
  const { format } = kind;
  if (!(pictureFormats[format] as readonly string[]).includes(ending)) return wrong('ending', format);
  if (kind.animated) return wrong('animated', format);
  const known = sizes.get(facts.sha256);
  if (known) return { ...facts, format, ...known };
  try {
    const { width, height } = (await sharp(bytes, { limitInputPixels: false }).metadata()).autoOrient;
    if (width * height > maxPixels) return wrong('pixels', `${width} × ${height}`);
    // It is decoded once: only then is it seen whether it ends too soon.
    await sharp(bytes, { failOn: 'warning' }).resize({ width: 8 }).raw().toBuffer();
    sizes.set(facts.sha256, { width, height });
    return { ...facts, format, width, height };
  } catch {
    return wrong('damaged', name);
  }
}

/** The sizes of the pictures that were read before, by their digests: in development, content is loaded after every change. */
const sizes = new Map<string, { width: number; height: number }>();
