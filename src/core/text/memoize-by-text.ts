/** Of so many texts, at most, what was made of them is kept: it takes several times their room. */
const most = 4;

/** A function of a text that remembers what it last made: quotations come from a few texts, again and again. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    // The one that was asked for longest ago comes first.
    known.delete(text);
    known.set(text, made);
    for (const oldest of known.keys()) if (known.size > most) known.delete(oldest);
    return made;
  };
}
