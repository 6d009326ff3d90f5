/** Returns the number of the file, of so many, that has a key: keys are spread evenly, so no list of keys is needed to find it. */
export function spread(key: string, files: number): number {
  // FNV-1a: https://en.wikipedia.org/wiki/Fowler–Noll–Vo_hash_function
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % files;
}

/** Puts entries into so many files by their keys. */
export function spreadOut<T>(entries: Iterable<readonly [key: string, value: T]>, files: number): Record<string, T>[] {
  const made = Array.from({ length: files }, (): [string, T][] => []);
  for (const [key, value] of entries) made[spread(key, files)]?.push([key, value]);
  return made.map((one) => Object.fromEntries(one));
}
