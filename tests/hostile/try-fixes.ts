import { randomFrom } from '../../bench/corpus/random.ts';
import { loadArchive } from '../../src/content/load-archive.ts';
import { hasErrors, type Finding } from '../../src/core/findings/finding.ts';
import { rules } from '../../src/core/findings/rules.ts';
import { fixContent } from '../../src/editing/fix/fix-content.ts';
import { mutate, type Files } from './mutations.ts';
import { fixable } from './slips/fixable.ts';
import { readFiles } from './try-mutations.ts';
import type { Site } from './slips/try-slips.ts';

/** A content folder with slips, what fixing it did, and what is wrong with that. */
export interface TriedFixes {
  readonly slips: readonly string[];
  readonly before: number;
  readonly after: number;
  /** How many findings were fixed. */
  readonly made: number;
  /** Each promise that was not kept, in a sentence. */
  readonly broken: readonly string[];
}

/**
 * Makes slips in a content folder, fixes it, and undoes both: in each folder up to three that can be fixed and, in every third, a
 * change of any kind.
 */
export async function* tryFixes(count: number, seed: number, { folder, sourcesDir }: Site): AsyncGenerator<TriedFixes> {
  const sound = readFiles(folder.path);
  const random = randomFrom(seed);
  const folders = { contentDir: folder.path, base: '/', sourcesDir };
  for (let tried = 0; tried < count; tried++) {
    const slips: string[] = [];
    const written = new Set<string>();
    let files: Files = sound;
    const change = async (name: string, changes: readonly (readonly [string, string | Uint8Array | null])[]): Promise<void> => {
      slips.push(name);
      for (const [file, content] of changes) {
        await folder.write(file, content);
        written.add(file);
      }
      files = readFiles(folder.path);
    };
    if (tried % 3 === 2) {
      const mutation = mutate(files, random);
      if (mutation) await change(mutation.name, mutation.changes);
    }
    for (let i = random.whole(1, 3); i > 0; i--) {
      const kind = random.one(fixable);
      const changes = kind.make(files, random);
      if (changes) await change(kind.name, changes);
    }
    const before = (await loadArchive(folders)).findings;
    const { made } = await fixContent(folders);
    const after = (await loadArchive(folders)).findings;
    const once = readFiles(folder.path);
    await fixContent(folders);
    const broken = [
      ...(made.length > 0 && !isFewer(after, before) ? ['there are no fewer findings'] : []),
      ...(made.length === 0 && !same(once, files) ? ['files changed without a fix'] : []),
      ...newIn(after, before).map(({ ruleId, message }) => `a new finding, ${ruleId}: ${message}`),
      ...lostWords(files, once).map((words) => `changed: ${words}`),
      ...(same(once, readFiles(folder.path)) ? [] : ['a second time does something else']),
    ];
    yield { slips, before: before.length, after: after.length, made: made.length, broken };
    for (const file of new Set([...written, ...readFiles(folder.path).keys()]))
      await folder.write(file, sound.get(file) ?? null);
  }
}

/** Whether there are fewer findings, not counting what waited until there were no errors or until a file could be read. */
function isFewer(after: readonly Finding[], before: readonly Finding[]): boolean {
  const counted = after.filter((one) => !waits(one) || before.some((other) => keyOf(other) === keyOf(one)));
  return counted.length < before.length || before.some(({ ruleId }) => ruleId === 'malformed-yaml');
}

/** Returns what was not found before, although it was looked for: some rules wait until there are no errors. */
function newIn(after: readonly Finding[], before: readonly Finding[]): Finding[] {
  const known = before.map(keyOf);
  const unread = new Set(before.filter(({ ruleId }) => ruleId === 'malformed-yaml').map(({ place }) => place.file));
  return after.filter((one) => {
    const at = known.indexOf(keyOf(one));
    if (at >= 0) known.splice(at, 1);
    return at < 0 && !(hasErrors(before) && waits(one)) && !unread.has(one.place.file);
  });
}

function waits({ ruleId }: Finding): boolean {
  const { needsSoundContent, comparesRecord } = rules[ruleId];
  return needsSoundContent === true || comparesRecord !== undefined;
}

function keyOf({ ruleId, place, message }: Finding): string {
  return `${ruleId} ${place.file} ${message.replace(/:\d+:\d+/g, '')}`;
}

/** Returns the words of quotations and the speakers that files had and have no more, read without any parser. */
function lostWords(before: Files, after: Files): string[] {
  return [...before].flatMap(([file, text]) => {
    const left = attributed(after.get(file) ?? '');
    return attributed(text).filter((one) => {
      const at = left.indexOf(one);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  });
}

function attributed(text: string): string[] {
  const blocks = /^:::(?:quote|excerpt)\{[^\n]*\}\n([^]*?)\n:::$/gm;
  const inline = /:(?:quote|excerpt)\[((?:[^[\]\n]|\[[^[\]\n]*\])*)\]/g;
  const speakers = /\sspeaker=([\w-]+)/g;
  return [blocks, inline, speakers].flatMap((form) => [...text.matchAll(form)].map(([, words = '']) => words));
}

function same(one: Files, other: Files): boolean {
  return one.size === other.size && [...one].every(([file, text]) => other.get(file) === text);
}
