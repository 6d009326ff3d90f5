import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomFrom } from '../../bench/corpus/random.ts';
import { hasErrors, type Finding } from '../../src/core/findings/finding.ts';
import type { Severity } from '../../src/core/findings/catalogue/rule.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Loader, Outcome } from './load-apart.ts';
import { mutate, type Files, type Mutation } from './mutations.ts';

/** A mutation and its outcome. `found` says where the findings are: near it, by its name, elsewhere, or nowhere. */
export interface Tried {
  readonly mutation: Mutation;
  readonly outcome: Outcome;
  readonly found: 'near' | 'named' | 'elsewhere' | 'nothing' | 'not loaded';
  /** Whether its findings include an error, which stops the build, or only warnings. */
  readonly severity: Severity | undefined;
}

/** Reads the text files of a content folder. */
export function readFiles(directory: string): Files {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:md|yml|json)$/.test(path));
  return new Map(paths.sort().map((path) => [path.replaceAll('\\', '/'), readFileSync(join(directory, path), 'utf8')]));
}

/** Applies mutations to the folder one at a time: loads the folder, and undoes the mutation. */
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
  // If there are errors, they must be near: a warning there would not stop the build.
  const relevant = hasErrors(findings) ? findings.filter(({ severity }) => severity === 'error') : findings;
  if (relevant.some((one) => isNear(one, mutation))) return 'near';
  return relevant.some((one) => names(one, mutation)) ? 'named' : 'elsewhere';
}

function isNear({ place }: Finding, { file, lines, changes }: Mutation): boolean {
  // For a removed or moved file, the file itself is the place.
  if (!lines) return changes.some(([path]) => place.file === `content/${path}`);
  if (!place.known || place.file !== `content/${file}`) return false;
  return place.line >= lines[0] - 1 && place.line <= lines[1] + 1;
}

/** Returns whether a finding is in the changed file, or mentions its full path or a full id. A folder or a part of a word does not count. */
function names({ place, message, hint }: Finding, { changes, names }: Mutation): boolean {
  if (changes.some(([path]) => place.file === `content/${path}`)) return true;
  // If the only article is removed, the finding is about its folder.
  if (changes.some(([path, content]) => content === null && place.file === `content/${dirname(path)}`)) return true;
  const words = new Set(`${message} ${hint}`.split(/[^\p{L}\p{N}_./-]+/u).flatMap((word) => [word, ...word.split(/[/.]/)]));
  return names.some((name) => words.has(name) || words.has(`content/${name}`));
}
