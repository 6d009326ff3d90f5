/** The text of a file, or why its letters cannot be told. */
export type Decoded = { readonly text: string } | { readonly problem: string };

/**
 * Decodes a file: as it is asked for, as the file itself says, or else as UTF-8. Bytes that are not in that encoding are not guessed at.
 *
 * @param charset the encoding that was asked for (https://encoding.spec.whatwg.org/#names-and-labels)
 */
export function decodeText(bytes: Uint8Array, charset: string | undefined, isHtml: boolean): Decoded {
  const beginning = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const declared = isHtml ? /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(beginning)?.[1] : undefined;
  const marked = /^\xFF\xFE/.test(beginning) ? 'utf-16le' : /^\xFE\xFF/.test(beginning) ? 'utf-16be' : undefined;
  const name = charset ?? marked ?? declared ?? 'utf-8';
  try {
    return { text: new TextDecoder(name, { fatal: true }).decode(bytes) };
  } catch (error) {
    return {
      problem:
        error instanceof RangeError
          ? `"${name}" is not the name of an encoding. Write e.g. --charset windows-1252`
          : `The file is not in ${name}, so its letters are not certain. Say which encoding it is in, e.g. --charset windows-1252`,
    };
  }
}
