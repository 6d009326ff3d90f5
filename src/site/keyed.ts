import { digestAll } from '../rebuild/digest.ts';

/** What `getStaticPaths` gives for a page. */
interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: object;
}

/**
 * Gives the pages of a route the keys by which a build knows whether one has changed (kept-pages.ts): a hash of its props, or of
 * values that with its address decide them. A page whose props cannot be compared has none, and is always made.
 */
export function keyed<T extends StaticPath>(
  paths: readonly T[],
  madeFrom: (props: T['props']) => readonly unknown[] = (props) => Object.entries(props).flat(),
): (T & { cacheKey?: string })[] {
  return paths.map((path) => {
    const cacheKey = digestAll(madeFrom(path.props));
    return cacheKey === undefined ? path : { ...path, cacheKey };
  });
}
