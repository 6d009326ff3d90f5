import type { Digest } from './recorded.ts';

/**
 * Returns a value as JSON in which the order of the keys of objects means nothing: equal values give equal texts, in the spirit of
 * the JSON Canonicalization Scheme (https://www.rfc-editor.org/rfc/rfc8785).
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * Returns the seal of an entry: the first sixteen hexadecimal digits of the SHA-256 of its name and its canonical JSON without the
 * seal itself. It shows that an entry was edited by hand, half merged, or moved to another name. It is a digest and no signature:
 * whoever can run the command can make a new one.
 */
export function sealOf(name: string, entry: object, sha256: Digest): string {
  const { seal: _seal, ...sealed } = entry as { seal?: unknown };
  return sha256(`${name}\n${canonicalJson(sealed)}`).slice(0, 16);
}
