import type { Archive } from '../core/model/archive.ts';
import { digest } from './digest.ts';

/** Values that note what is read from them. */
export interface Tracked<V> {
  readonly values: V;
  /** Begins to note the names of the facts that are read, until the function is called that it returns: `people:ryabkov`, `articles`. */
  begin(): () => ReadonlySet<string>;
}

/** An archive that notes what is read from it. */
export interface TrackedArchive {
  readonly archive: Archive;
  /** Runs something and returns the names of the facts that it read, with its result. */
  follow<T>(run: () => Promise<T>): Promise<{ result: T; facts: ReadonlySet<string> }>;
}

/** What the code and the settings decide alone: the words of the interface and the addresses. */
const ofCode: ReadonlySet<string> = new Set<keyof Archive>(['words', 'links']);

/** Makes an archive note what is read from it. */
export function trackArchive(archive: Archive): TrackedArchive {
  const { values, begin } = track(archive, ofCode);
  return {
    archive: values,
    async follow(run) {
      const end = begin();
      try {
        const result = await run();
        return { result, facts: end() };
      } finally {
        end();
      }
    },
  };
}

/**
 * Makes values note what is read from them. A fact is one entry of a map or a set, or all of it if somebody goes through it, or any other
 * value as a whole. What is done with the result is not followed, so whoever asks depends on all of every record that it asks for: more
 * than it uses, and never less.
 *
 * Who remembers something of a map from one time to the next must ask the map each time, or only the first time is noted.
 *
 * @param unnoted the names of values of which nothing is noted
 */
export function track<V extends object>(given: V, unnoted: ReadonlySet<string> = new Set()): Tracked<V> {
  let facts: Set<string> | undefined;
  const note = (fact: string): void => void facts?.add(fact);
  const values: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(given) as [string, unknown][]) {
    const noteIn = (key?: string): void => note(key === undefined ? field : `${field}:${key}`);
    const inParts = value instanceof Map || value instanceof Set ? trackEntries(value, noteIn) : undefined;
    Object.defineProperty(values, field, {
      enumerable: true,
      get: () => {
        if (!inParts && !unnoted.has(field)) note(field);
        return inParts ?? value;
      },
    });
  }
  return {
    values: values as V,
    begin() {
      const own = new Set<string>();
      facts = own;
      return () => {
        facts = undefined;
        return own;
      };
    },
  };
}

/** Returns the hash of a fact as it is now; undefined if it cannot be compared. */
export function digestFact(values: object, fact: string): string | undefined {
  const [field = '', ...rest] = fact.split(':');
  const value = (values as Readonly<Record<string, unknown>>)[field];
  if (rest.length === 0) return digest(value);
  const key = rest.join(':');
  if (value instanceof Set) return digest(value.has(key));
  return value instanceof Map ? digest(value.get(key)) : undefined;
}

/** Returns a map or set that notes which of its entries are asked for; whatever else is done with it needs all of it. */
function trackEntries<C extends object>(collection: C, note: (key?: string) => void): C {
  return new Proxy(collection, {
    get(target, name) {
      const own: unknown = Reflect.get(target, name, target);
      if (typeof own === 'function' && (name === 'get' || name === 'has'))
        return (key: string): unknown => {
          note(key);
          return Reflect.apply(own, target, [key]);
        };
      note();
      return typeof own === 'function' ? own.bind(target) : own;
    },
  });
}
