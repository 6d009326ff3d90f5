/** Whether an `If-None-Match` header names an entity tag or is `*`; a weak tag `W/"…"` counts as the strong one (https://www.rfc-editor.org/rfc/rfc9110.html#name-if-none-match). */
export function namesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch?.trim() === '*') return true;
  return [...(ifNoneMatch ?? '').matchAll(/"[^"]*"/g)].some(([tag]) => tag === etag);
}

/** A part of a file: the offset of its first byte and of the byte after its last. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a `Range` header that asks for one range of bytes (https://www.rfc-editor.org/rfc/rfc9110.html#name-range).
 *
 * @param ifRange the `If-Range` header; the range is sent only if this is the entity tag
 * @returns undefined for the whole file, also if the header has several ranges or another form
 */
export function rangeIn(
  header: string | undefined,
  ifRange: string | undefined,
  etag: string,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const [, first = '', last = ''] = /^bytes=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header ?? '') ?? [];
  if ((first === '' && last === '') || (ifRange !== undefined && ifRange.trim() !== etag)) return undefined;
  if (first !== '' && last !== '' && Number(first) > Number(last)) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  return start < end ? { start, end } : 'unsatisfiable';
}
