import { basename, dirname } from 'node:path';
import { diffLines } from 'diff';
import { hasErrors, type Finding } from '../../../src/core/findings/finding.ts';
import type { Files } from '../mutations.ts';
import type { Changes } from './slip.ts';

/** Where the findings about a slip are: refused or warned about at its place, by its name, elsewhere, or not at all. */
export type Where = 'place' | 'named' | 'elsewhere' | 'silent';

/** The lines that a slip changed, in its files as they are now, and the ids and words on them before and after. */
interface Spot {
  readonly lines: ReadonlyMap<string, readonly (readonly [first: number, last: number])[]>;
  readonly names: ReadonlySet<string>;
}

/** Judges the findings that are new since a slip was made. */
export function judge(findings: readonly Finding[], files: Files, changes: Changes): Where {
  if (findings.length === 0) return 'silent';
  // If there are errors, they must be near: a warning there would not stop the build.
  const relevant = hasErrors(findings) ? findings.filter(({ severity }) => severity === 'error') : findings;
  const spot = spotOf(files, changes);
  if (relevant.some((one) => isAt(one, spot))) return 'place';
  return relevant.some((one) => isNamed(one, spot)) ? 'named' : 'elsewhere';
}

function spotOf(files: Files, changes: Changes): Spot {
  const names = new Set<string>();
  const lines = new Map<string, [number, number][]>();
  for (const [file, content] of changes) {
    const before = files.get(file);
    const ranges: [number, number][] = [];
    lines.set(`content/${file}`, ranges);
    // If the only file of a folder is removed, the finding is about the folder.
    if (content === null) lines.set(`content/${dirname(file)}`, [[0, Infinity]]);
    if (typeof content !== 'string' || before === undefined || content === '') {
      ranges.push([0, Infinity]);
      names.add(basename(file).replace(/\.\w+$/, '')).add(file);
      continue;
    }
    let line = 1;
    for (const { added, removed, count, value } of diffLines(before, content)) {
      if (added || removed) {
        ranges.push([line, line + (added ? count : 1)]);
        for (const [name] of value.matchAll(/[\p{L}\d][\p{L}\d-]{2,}/gu)) if (isId(name)) names.add(name);
        names.add(basename(file).replace(/\.\w+$/, ''));
      }
      if (!removed) line += count;
    }
  }
  return { lines, names };
}

/** Whether a word looks like an id and not like a word of a sentence. */
function isId(word: string): boolean {
  return /^[a-z][a-z\d-]*$/.test(word) && (word.includes('-') || word.length > 5);
}

function isAt({ place }: Finding, { lines }: Spot): boolean {
  const ranges = lines.get(place.file) ?? [];
  return ranges.some(([first, last]) => first === 0 || (place.known && place.line >= first - 1 && place.line <= last + 1));
}

/** Whether a finding mentions an id of the changed lines, or the changed file. */
function isNamed({ place, message, hint }: Finding, { names }: Spot): boolean {
  const words = `${message} ${hint} ${place.file.replace(/\.\w+$/, '')}`.split(/[^\p{L}\d-]+/u);
  return words.some((word) => names.has(word));
}
