import type { Random } from '../../../bench/corpus/random.ts';
import type { Files } from '../mutations.ts';

/** What a slip writes: the new content of each file that it changes, or null if it removes the file. */
export type Changes = readonly (readonly [file: string, content: string | Uint8Array | null])[];

/** One kind of slip: makes one in the files, or returns undefined if there is nothing to make it in. */
export interface Kind {
  /** Its family and name, e.g. "quotation: word dropped". */
  readonly name: string;
  /** Whether the content is wrong after it, or as sound as before. */
  readonly expected: 'wrong' | 'sound';
  readonly make: (files: Files, random: Random) => Changes | undefined;
}

/** Makes a kind that leaves the content wrong. */
export function wrong(name: string, make: Kind['make']): Kind {
  return { name, expected: 'wrong', make };
}

/** Makes a kind that leaves the content sound. */
export function sound(name: string, make: Kind['make']): Kind {
  return { name, expected: 'sound', make };
}

/** Replaces a match; undefined or the same text is no slip. */
export type Edit = (match: RegExpExecArray, random: Random, file: string, files: Files) => string | undefined;

/** Makes a slip of one match, in a file whose path begins with the given one. */
export function edit(path: string, pattern: RegExp, change: Edit): Kind['make'] {
  return (files, random) => {
    for (const [file, text] of random.shuffled([...files].filter(([name]) => name.startsWith(path)))) {
      for (const match of random.shuffled([...text.matchAll(pattern)]).slice(0, 20)) {
        const after = change(match, random, file, files);
        if (after !== undefined && after !== match[0])
          return [[file, text.slice(0, match.index) + after + text.slice(match.index + match[0].length)]];
      }
    }
    return undefined;
  };
}

/** Makes a slip that exchanges two matches of one file if their `part`s differ, e.g. two ids. */
export function exchange(
  path: string,
  pattern: RegExp,
  part: (match: RegExpExecArray) => string = ([all]) => all,
): Kind['make'] {
  return (files, random) => {
    for (const [file, text] of random.shuffled([...files].filter(([name]) => name.startsWith(path)))) {
      const [one, ...others] = random.shuffled([...text.matchAll(pattern)]);
      const other = others.find((match) => one && part(match) !== part(one));
      if (!one || !other) continue;
      const [a, b] = one.index < other.index ? [one, other] : [other, one];
      const [endA, endB] = [a.index + a[0].length, b.index + b[0].length];
      return [[file, text.slice(0, a.index) + b[0] + text.slice(endA, b.index) + a[0] + text.slice(endB)]];
    }
    return undefined;
  };
}

/** Makes a slip of the text of one file. */
export function whole(
  path: string,
  change: (text: string, random: Random, file: string, files: Files) => string | undefined,
): Kind['make'] {
  return (files, random) => {
    const [file, text] = random.one([...files].filter(([name]) => name.startsWith(path)));
    const after = change(text, random, file, files);
    return after === undefined || after === text ? undefined : [[file, after]];
  };
}

/** Another of the values that a pattern finds in the files below a path. */
export function otherOf(files: Files, random: Random, path: string, pattern: RegExp, than: string): string | undefined {
  const texts = [...files].flatMap(([file, text]) => (file.startsWith(path) ? [text] : []));
  const values = new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([value]) => value)));
  values.delete(than);
  return values.size === 0 ? undefined : random.one([...values]);
}

/** Another id of the records in a folder. */
export function otherId(files: Files, random: Random, folder: string, than: string): string | undefined {
  const ids = [...files.keys()].flatMap((file) =>
    file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1).replace(/\.\w+$/, '')] : [],
  );
  const others = ids.filter((id) => id !== than);
  return others.length === 0 ? undefined : random.one(others);
}
