import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomFrom } from '../../bench/corpus/random.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Loader, Outcome } from './load-apart.ts';
import { mutate, type Files, type Mutation } from './mutations.ts';

/** How a mutation was met. `found` says where: near it, by its name, elsewhere, or that nothing was wrong with it. */
export interface Tried {
  readonly mutation: Mutation;
  readonly outcome: Outcome;
  readonly found: 'near' | 'named' | 'elsewhere' | 'nothing' | 'not loaded';
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
    yield { mutation, outcome, found: judge(mutation, outcome) };
    for (const [file] of mutation.changes) await folder.write(file, files.get(file) ?? null);
  }
}

function judge(mutation: Mutation, outcome: Outcome): Tried['found'] {
  if (outcome.ended !== 'loaded') return 'not loaded';
  const { findings } = outcome;
  if (findings.length === 0) return 'nothing';
  if (findings.some((one) => isNear(one, mutation))) return 'near';
  return findings.some((one) => names(one, mutation)) ? 'named' : 'elsewhere';
}

function isNear({ place }: Finding, { file, lines, changes }: Mutation): boolean {
  // Of a file that is gone from its place, the file itself is the place.
  if (!lines) return changes.some(([path]) => place.file === `content/${path}`);
  if (!place.known || place.file !== `content/${file}`) return false;
  return place.line >= lines[0] - 1 && place.line <= lines[1] + 1;
}

function names({ place, message, hint }: Finding, { changes, names, file }: Mutation): boolean {
  const said = `${message} ${hint}`;
  if (said.includes(`content/${dirname(file)}/`)) return true;
  return changes.some(([file]) => place.file === `content/${file}`) || names.some((name) => said.includes(name));
}
