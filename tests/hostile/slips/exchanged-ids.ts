import { randomFrom } from '../../../bench/corpus/random.ts';
import { loadArchive } from '../../../src/content/load-archive.ts';
import { readFiles } from '../try-mutations.ts';
import type { Site } from './try-slips.ts';

/** How many pairs of ids were exchanged, and those that no error names both of. */
export interface Exchanged {
  readonly pairs: number;
  readonly missed: readonly string[];
}

/**
 * Exchanges each two ids of statements, claims and notes of every article where they are declared, or as many pairs as asked for,
 * drawn by seed. Links to either would lead to the other's words.
 */
export async function exchangeIds({ folder, sourcesDir }: Site, most = Infinity, seed = 1): Promise<Exchanged> {
  const files = readFiles(folder.path);
  const load = (): ReturnType<typeof loadArchive> => loadArchive({ contentDir: folder.path, base: '/', sourcesDir });
  const { archive } = await load();
  const all = (archive?.articles ?? []).flatMap(({ id, statements, claims, notes }) => {
    const ids = [...statements, ...claims, ...notes].map((one) => one.id);
    return ids.flatMap((one, i) => ids.slice(i + 1).map((other) => [`articles/${id}.md`, one, other] as const));
  });
  const pairs = most < all.length ? randomFrom(seed).shuffled(all).slice(0, most) : all;
  const missed: string[] = [];
  for (const [file, one, other] of pairs) {
    const text = files.get(file) ?? '';
    await folder.write(file, exchanged(text, one, other));
    const { findings } = await load();
    const found = findings.some(
      ({ ruleId, message }) => ruleId === 'moved-words' && message.includes(`"${one}"`) && message.includes(`"${other}"`),
    );
    if (!found) missed.push(`${one} and ${other}: ${findings.map(({ ruleId }) => ruleId).join(' ') || 'nothing found'}`);
    await folder.write(file, text);
  }
  return { pairs: pairs.length, missed };
}

function exchanged(text: string, one: string, other: string): string {
  const into = new Map([
    [one, other],
    [other, one],
  ]);
  return text.replace(/(?<=\{#)[\p{L}\d-]+/gu, (id) => into.get(id) ?? id);
}
