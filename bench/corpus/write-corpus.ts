import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { inventArticle } from './article.ts';
import { randomFrom } from './random.ts';
import { inventPeople, inventReports, sidesFile, siteFile, type CorpusFile } from './records.ts';

/** The settings of a corpus. The same numbers give the same files. */
export interface CorpusOptions {
  readonly articles: number;
  readonly seed: number;
  readonly out: string;
}

/** The file that marks a folder as written by this program, which may be overwritten. */
const marker = '.synthetic-corpus';
const folders = ['articles', 'people', 'sources', 'events'];

/**
 * Writes the corpus and returns the number of its files. In a folder that this program wrote before, it first removes
 * `site.yml`, `sides.yml` and the four folders and touches nothing else.
 *
 * @throws {Error} if the folder holds files that this program did not write
 */
export async function writeCorpus({ articles, seed, out }: CorpusOptions): Promise<number> {
  const directory = resolve(out);
  await clear(directory);
  await Promise.all(folders.map((folder) => mkdir(join(directory, folder), { recursive: true })));
  await writeFile(join(directory, marker), `bench/corpus.ts --articles ${articles} --seed ${seed}\n`);
  let count = 0;
  for (const { path, text } of corpusFiles(articles, seed)) {
    await writeFile(join(directory, path), text);
    count += 1;
  }
  return count;
}

function* corpusFiles(articles: number, seed: number): Generator<CorpusFile> {
  const random = randomFrom(seed);
  yield siteFile(articles, seed);
  yield sidesFile;
  const people = inventPeople(random, articles);
  const reports = inventReports(random, articles);
  const used = new Set<string>();
  for (let number = 1; number <= articles; number++) {
    for (const file of inventArticle(random, { number, cast: people.cast, reports: reports.reports })) {
      for (const [id] of file.text.matchAll(/[a-z][a-z\d-]+/g)) used.add(id);
      yield file;
    }
  }
  // A record that no article refers to would cause a finding.
  yield* [...people.files, ...reports.files].filter(({ path }) => used.has(path.replace(/^\w+\/|\.yml$/g, '')));
}

async function clear(directory: string): Promise<void> {
  const entries = await readdir(directory).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new Error(error.code === 'ENOTDIR' ? `--out must name a folder, and ${directory} is a file.` : error.message);
  });
  if (entries.length === 0) return;
  if (!entries.includes(marker)) {
    throw new Error(`${directory} holds files that this program did not write; give --out an empty or new folder.`);
  }
  await Promise.all(
    ['site.yml', 'sides.yml', ...folders].map((entry) => rm(join(directory, entry), { recursive: true, force: true })),
  );
}
