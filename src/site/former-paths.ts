import type { MovedPage } from '../core/model/moves.ts';
import { getArchive } from './archive.ts';

/** What `getStaticPaths` gives for a file: the parts of its address. */
interface FilePath {
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Adds to the files beside pages the same files at the addresses that their pages had before: a feed reader, or a program that was
 * given a file's address, does not read the page that says where everything went.
 *
 * @param route the address of the page beside which a file is, with its parameters in brackets: `/quotes/[statement]/`
 * @param moved the pages that have moved, by their former addresses
 */
export function withFormer<T extends FilePath>(
  route: string,
  paths: readonly T[],
  moved: ReadonlyMap<string, MovedPage> = getArchive().moves.pages,
): T[] {
  const names = [...route.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name);
  const pattern = new RegExp(`^${route.replaceAll(/\[\w+\]/g, '([^/]+)')}$`);
  const former = Map.groupBy(moved, ([, { to }]) => to);
  return paths.flatMap((path) => {
    const page = route.replaceAll(/\[(\w+)\]/g, (_, name: string) => path.params[name] ?? '');
    const before = (former.get(page) ?? []).flatMap(([address]) => {
      const values = pattern.exec(address)?.slice(1);
      return values ? [{ ...path, params: Object.fromEntries(names.map((name, i) => [name, values[i] ?? ''])) }] : [];
    });
    return [path, ...before];
  });
}
