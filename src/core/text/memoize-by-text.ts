/** Cache size. What is derived from a text is several times larger than the text. */
const maxEntries = 4;

/** Caches a function's results for the texts it was last called with: quotations come from a few sources, again and again. */
export function memoizeByText<T>(make: (text: string) => T): (text: string) => T {
  const cache = new Map<string, T>();
  return (text) => {
    const made = cache.get(text) ?? make(text);
    // Deleted and set again, the entry comes last; the least recently used one comes first.
    cache.delete(text);
    cache.set(text, made);
    for (const oldest of cache.keys()) if (cache.size > maxEntries) cache.delete(oldest);
    return made;
  };
}
