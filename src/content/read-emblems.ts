import { join } from 'node:path';
import { finding, type Finding } from '../core/findings/finding.ts';
import { emblemFiles, smallestIcon, type Emblem, type EmblemFormat, type Emblems } from '../core/model/publication/emblem.ts';
import { placeIn } from '../core/text/place.ts';
import { checkSvg } from './check-svg.ts';
import { decode } from './read-content.ts';
import { readRegularFile } from './read-file.ts';

/** Bytes: the logo is loaded with every page. */
const maxBytes = 200_000;

/**
 * Reads the logo and the icon of the publication, where there are any.
 *
 * @param directory the absolute path of the content folder
 * @param label its name in findings
 */
export function readEmblems(directory: string, label: string): { emblems: Emblems; findings: Finding[] } {
  const findings: Finding[] = [];
  const emblems: { -readonly [K in keyof Emblems]: Emblems[K] } = {};
  const seen = new Map<string, string>();
  for (const { kind, format, name } of emblemFiles) {
    const file = `${label}/${name}`;
    const read = readRegularFile(join(directory, name), file, maxBytes);
    if (read === undefined) continue;
    const first = seen.get(kind);
    seen.set(kind, name);
    if (first !== undefined) findings.push(finding('logo-form', placeIn(file), { problem: 'twice', found: first }));
    else if (!(read instanceof Uint8Array)) findings.push(read);
    else {
      const { emblem, wrong } = readEmblem(read, format, file);
      findings.push(...wrong);
      if (emblem) {
        emblems[kind] = emblem;
        if (kind === 'icon') findings.push(...checkIcon(emblem, file));
      }
    }
  }
  return { emblems, findings };
}

function readEmblem(bytes: Uint8Array, format: EmblemFormat, file: string): { emblem?: Emblem; wrong: Finding[] } {
  if (format === 'svg') {
    const wrong: Finding[] = [];
    const text = decode(Buffer.from(bytes), file, 'an SVG', wrong);
    if (text === undefined) return { wrong };
    const { size, findings } = checkSvg(file, text);
    return size && findings.length === 0 ? { emblem: { format, bytes, ...size }, wrong } : { wrong: [...findings] };
  }
  const size = sizeOfPng(bytes);
  return size
    ? { emblem: { format, bytes, ...size }, wrong: [] }
    : { wrong: [finding('logo-form', placeIn(file), { problem: 'format', found: 'not a PNG' })] };
}

/** Returns the size of a PNG (https://www.w3.org/TR/png-3/#11IHDR); undefined if the file is none. */
function sizeOfPng(bytes: Uint8Array): { width: number; height: number } | undefined {
  const view = Buffer.from(bytes);
  const isPng =
    view.length > 33 && view.toString('latin1', 0, 8) === '\x89PNG\r\n\x1a\n' && view.toString('latin1', 12, 16) === 'IHDR';
  if (!isPng) return undefined;
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

function checkIcon({ format, width, height }: Emblem, file: string): Finding[] {
  const found = `${width} × ${height}`;
  if (width !== height) return [finding('logo-form', placeIn(file), { problem: 'square', found })];
  return format === 'png' && width < smallestIcon ? [finding('logo-form', placeIn(file), { problem: 'small', found })] : [];
}
