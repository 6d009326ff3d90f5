import { relative } from 'node:path';
import { visible } from '../../core/text/visible-text.ts';
import { exitCodes } from '../exit-codes.ts';
import { root } from '../settings.ts';

/** Returns a path as messages show it: from the project, if it is in it. */
export function shownPath(path: string): string {
  const near = relative(root, path);
  return near.startsWith('..') ? path : near;
}

/** Says why a command does nothing, and sets the exit code for a call that cannot be carried out. Returns nothing, as whoever calls it does then. */
export function refuse(problem: string): undefined {
  process.stderr.write(`${visible(problem)}\n`);
  process.exitCode = exitCodes.call.code;
  return undefined;
}
