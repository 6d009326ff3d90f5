import { endWith } from './end-with.ts';
import { isWhole, wholeSite } from '../output/whole-site.ts';

/** Ends a build that came to an exception, which is not of the content, and says what became of the site before it. */
export function endBuild(error: unknown, outDir: string): never {
  const last = wholeSite(outDir);
  const stays =
    last !== undefined && isWhole(last) ? `The last good site stays as it was, in ${last}.` : 'There was no site before.';
  endWith(error, 'building the site', stays);
  // What Astro has open would keep the process running.
  process.exit();
}
