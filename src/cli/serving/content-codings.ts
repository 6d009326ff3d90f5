import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A content coding that the server can apply (https://www.rfc-editor.org/rfc/rfc9110.html#name-content-codings). */
export type Coding = 'br' | 'gzip';

/**
 * Chooses the coding that an `Accept-Encoding` header prefers, or undefined for none
 * (https://www.rfc-editor.org/rfc/rfc9110.html#name-accept-encoding). A client that refuses every coding, and even `identity`,
 * gets the file unchanged, as most servers send it, rather than an error.
 */
export function preferredCoding(accept: string | undefined): Coding | undefined {
  const weights = new Map((accept ?? '').toLowerCase().split(',').map(weightOf));
  const weight = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0;
  const brotli = weight('br');
  const gzipped = Math.max(weight('gzip'), weights.get('x-gzip') ?? 0);
  const best = Math.max(brotli, gzipped);
  if (best === 0 || (weights.get('identity') ?? 0) > best) return undefined;
  return brotli === best ? 'br' : 'gzip';
}

/** Parses a part of the header: `gzip;q=0.5`. An unreadable weight counts as 0. */
function weightOf(part: string): [name: string, weight: number] {
  const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
  const written = parameters.map((text) => /^q\s*=\s*(.*)$/.exec(text)?.[1]).find((text) => text !== undefined);
  const weight = written === undefined ? 1 : /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(written) ? Number(written) : 0;
  return [name, weight];
}

/** Whether a file of a media type and size is compressed: text that is neither tiny nor huge. */
export function isCompressible(type: string, bytes: number): boolean {
  return /text|javascript|json|xml/.test(type) && bytes >= 1024 && bytes <= maxBytes;
}

/** Compresses a content, which its hash identifies. */
export type Compressor = (hash: string, content: Buffer, coding: Coding) => Promise<Buffer>;

/** The most bytes of results that a compressor keeps. */
const maxBytes = 64 * 1024 * 1024;

/** Makes a compressor that keeps its results. Beyond a number of bytes, it drops those that have not been used for longest. */
export function makeCompressor(limit = maxBytes): Compressor {
  /** The last entry is the one used last. */
  const kept = new Map<string, { result: Promise<Buffer>; bytes: number }>();
  let total = 0;
  const drop = (key: string): void => {
    total -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  return (hash, content, coding) => {
    const key = `${coding} ${hash}`;
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return known.result;
    }
    // Until its real size is known, a result counts as much as the content.
    const entry = { result: compress(content, coding), bytes: content.length };
    kept.set(key, entry);
    total += entry.bytes;
    for (const oldest of kept.keys()) {
      if (total <= limit) break;
      drop(oldest);
    }
    entry.result.then(
      ({ length }) => {
        if (kept.get(key) !== entry) return;
        total += length - entry.bytes;
        entry.bytes = length;
      },
      () => {
        if (kept.get(key) === entry) drop(key);
      },
    );
    return entry.result;
  };
}

function compress(content: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === 'gzip') return promisify(gzip)(content);
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  // The highest quality, 11, takes ten times as long and saves a few per cent.
  return promisify(brotliCompress)(content, {
    params: { [BROTLI_PARAM_QUALITY]: 9, [BROTLI_PARAM_SIZE_HINT]: content.length },
  });
}
