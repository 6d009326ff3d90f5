import { createHash } from 'node:crypto';

/**
 * Returns a hash of a value of the model: of plain objects, lists, maps, sets, texts and numbers in any depth. Values with the same hash
 * are the same, and the same program gives the same value the same hash; it is undefined for a value that has functions in it, which nobody can compare.
 */
export function digest(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return ofWhole(value);
  if (known.has(value)) return known.get(value);
  const kept = (value as { readonly [keptHash]?: string })[keptHash];
  if (kept !== undefined) return kept;
  const made = Array.isArray(value) || value instanceof Map ? ofParts(value) : ofWhole(value);
  known.set(value, made);
  return made;
}

/** An article is a part of many lists, and its hash is made once. */
const known = new WeakMap<object, string | undefined>();

/** Pages run in Vite's own copy of this module, so a hash that was kept is in the object itself. */
const keptHash = Symbol.for('on-the-record.hash');

/** Gives a value the hash that was kept with it, so that it need not be read in full to be compared. Copies of it are hashed anew. */
export function withKeptHash<T extends object>(value: T, hash: string | undefined): T {
  return Object.defineProperty(value, keptHash, { value: hash });
}

/** Returns the hash of several values, in their order. */
export function digestAll(values: Iterable<unknown>): string | undefined {
  const hash = createHash('sha1');
  for (const value of values) {
    const part = digest(value);
    if (part === undefined) return undefined;
    hash.update(part);
  }
  return shortened(hash.digest('base64url'));
}

function ofParts(value: readonly unknown[] | ReadonlyMap<unknown, unknown>): string | undefined {
  const parts = Array.isArray(value) ? value : [...(value as ReadonlyMap<unknown, unknown>)].flat();
  return digestAll([Array.isArray(value) ? 'list' : 'map', parts.length, ...parts]);
}

function ofWhole(value: unknown): string | undefined {
  try {
    return shortened(createHash('sha1').update(JSON.stringify(value, inJson)).digest('base64url'));
  } catch {
    return undefined;
  }
}

/** Keeps 120 bits, with which no two of a billion values have the same hash by accident. */
function shortened(hash: string): string {
  return hash.slice(0, 20);
}

/** Writes what JSON has no form for. The serialisation of V8 has one, but writes a text in two ways, as it happens to be in memory. */
function inJson(_key: string, value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError('cannot be compared');
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return { [tag]: String(value) };
  if (value instanceof Map) return { [tag]: 'map', entries: [...value] };
  if (value instanceof Set) return { [tag]: 'set', entries: [...value] };
  if (value instanceof Uint8Array) return { [tag]: 'bytes', base64: Buffer.from(value).toString('base64') };
  return value;
}

/** A name that no field has. */
const tag = '\u0000';
