import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomFrom } from '../../bench/corpus/random.ts';
import { hasErrors, type Finding } from '../../src/core/findings/finding.ts';
import type { Severity } from '../../src/core/findings/rules/rule.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Loader, Outcome } from './load-apart.ts';
import { mutate, type Files, type Mutation } from './mutations.ts';

/** How a mutation was met. `found` says where: near it, by its name, elsewhere, or that nothing was wrong with it. */
export interface Tried {
  readonly mutation: Mutation;
  readonly outcome: Outcome;
  readonly found: 'near' | 'named' | 'elsewhere' | 'nothing' | 'not loaded';
  /** Whether it was met by an error, which stops the build, or by warnings only. */
  readonly severity: Severity | undefined;
}

/** The text files of a content folder. */
export function readFiles(directory: string): Files {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:md|yml|json)$/.test(path));
  return new Map(paths.sort().map((path) => [path.replaceAll('\\', '/'), readFileSync(join(directory, path), 'utf8')]));
}

/** Puts each of a number of mutations into the folder in turn, loads it, and takes it out again. */
export async function* tryMutations(count: number, seed: number, folder: ContentFolder, loader: Loader): AsyncGenerator<Tried> {
  const files = readFiles(folder.path);
  const random = randomFrom(seed);
  for (let tried = 0; tried < count;) {
    const mutation = mutate(files, random);
    if (!mutation) continue;
    tried += 1;
    for (const [file, content] of mutation.changes) await folder.write(file, content);
    const outcome = await loader.load(folder.path);
    const stopped = outcome.ended === 'loaded' && hasErrors(outcome.findings);
    const found = judge(mutation, outcome);
    const met = found !== 'nothing' && found !== 'not loaded';
    yield { mutation, outcome, found, severity: met ? (stopped ? 'error' : 'warning') : undefined };
    for (const [file] of mutation.changes) await folder.write(file, files.get(file) ?? null);
  }
}

function judge(mutation: Mutation, outcome: Outcome): Tried['found'] {
  if (outcome.ended !== 'loaded') return 'not loaded';
  const { findings } = outcome;
  if (findings.length === 0) return 'nothing';
  // Where there are errors, they are to be near: a warning beside them mends nothing.
  const told = hasErrors(findings) ? findings.filter(({ severity }) => severity === 'error') : findings;
  if (told.some((one) => isNear(one, mutation))) return 'near';
  return told.some((one) => names(one, mutation)) ? 'named' : 'elsewhere';
}

function isNear({ place }: Finding, { file, lines, changes }: Mutation): boolean {
  // Of a file that is gone from its place, the file itself is the place.
  if (!lines) return changes.some(([path]) => place.file === `content/${path}`);
  if (!place.known || place.file !== `content/${file}`) return false;
  return place.line >= lines[0] - 1 && place.line <= lines[1] + 1;
}

/** Whether a finding is in the file, or says the whole path or a whole id of what was changed: a folder, or a part of a word, names nothing. */
function names({ place, message, hint }: Finding, { changes, names }: Mutation): boolean {
  if (changes.some(([path]) => place.file === `content/${path}`)) return true;
  // Where the only article is gone, the folder lacks it.
  if (changes.some(([path, content]) => content === null && place.file === `content/${dirname(path)}`)) return true;
  const said = new Set(`${message} ${hint}`.split(/[^\p{L}\p{N}_./-]+/u).flatMap((word) => [word, ...word.split(/[/.]/)]));
  return names.some((name) => said.has(name) || said.has(`content/${name}`));
}
