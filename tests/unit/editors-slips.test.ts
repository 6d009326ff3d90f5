import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { soundSite } from '../../src/rules/cases/sound-site.ts';
import { contentFolder } from '../content-folder.ts';
import { soundKinds, wrongKinds } from '../hostile/slips/kinds.ts';
import { wrong } from '../hostile/slips/slip.ts';
import { describeSlip } from '../hostile/slips/table.ts';
import { isMistaken, trySlips, type Site, type TriedSlip } from '../hostile/slips/try-slips.ts';

/** A seeded sample of what `npm run hostile` tries. */
const sample = { wrong: 240, sound: 60, seed: 5 };

let site: Site;
beforeAll(async () => {
  const folder = await contentFolder(resolve(import.meta.dirname, '../../content'));
  site = { name: 'content', folder, sourcesDir: undefined };
});
afterAll(() => site.folder.remove());

const described = (slips: readonly TriedSlip[]): string[] => slips.map(describeSlip);

describe('editors’ slips', () => {
  it('come in more than two hundred kinds, each with its own name', () => {
    const names = [...wrongKinds, ...soundKinds].map(({ name }) => name);
    expect(names.length).toBeGreaterThan(200);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are found, nearly all at their place or by a name on it', async () => {
    const tried = await Array.fromAsync(trySlips(wrongKinds, sample.wrong, sample.seed, site));
    expect(described(tried.filter(isMistaken))).toEqual([]);
    const elsewhere = tried.filter(({ where }) => where === 'elsewhere');
    expect(elsewhere.length / tried.length).toBeLessThanOrEqual(0.05);
    const many = tried.filter(({ findings }) => findings.length > 3);
    expect(many.length / tried.length).toBeLessThanOrEqual(0.02);
  }, 600_000);

  it('are skipped and counted where the content has no place for their kind', async () => {
    const short = await contentFolder(soundSite);
    const kinds = wrongKinds.filter(({ name }) => /^(?:merge: =+ in|known-from: another|heading: words)/.test(name));
    const skipped = new Set<string>();
    const tried = await Array.fromAsync(
      trySlips(kinds, 12, sample.seed, { name: 'short', folder: short, sourcesDir: undefined }, skipped),
    );
    await short.remove();
    expect(tried).toHaveLength(12);
    expect([...skipped]).toContain('known-from: another');
    expect(tried.some(({ kind }) => skipped.has(kind.name))).toBe(false);
    const made = new Set(tried.map(({ kind }) => kind.name));
    expect(made.size + skipped.size).toBe(kinds.length);
  });

  it('skip a file in which they cannot be, and stop at no empty list', async () => {
    const empty = wrong('of an empty list', (_files, random) => random.one([]));
    const skipped = new Set<string>();
    const other = wrongKinds.filter(({ name }) => name === 'heading: words changed');
    const tried = await Array.fromAsync(trySlips([empty, ...other], 2, sample.seed, site, skipped));
    expect(tried.map(({ kind }) => kind.name)).toEqual(['heading: words changed', 'heading: words changed']);
    expect([...skipped]).toEqual(['of an empty list']);
  });

  it('are not seen where the content is as sound as before', async () => {
    const tried = await Array.fromAsync(trySlips(soundKinds, sample.sound, sample.seed, site));
    expect(described(tried.filter(isMistaken))).toEqual([]);
  }, 600_000);
});
