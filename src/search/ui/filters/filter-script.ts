import { loadScript } from '../../query/load-script.ts';

/** Loads what fills the filters and shows which are active: a search without filters does not need it. */
export function filterScript(): Promise<typeof import('./filters.ts')> {
  return loadScript(() => import('./filters.ts'));
}
