import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { outputFolder } from './output-folder.ts';
import { isComplete, siblingName, currentSite } from './current-site.ts';

/** How many more disk operations run before the process is killed, and which ones ran. */
const power = vi.hoisted(() => ({ left: Infinity, done: [] as string[] }));
/** Whether the workshop and the site are on different disks. */
const disks = vi.hoisted(() => ({ apart: false }));

// Flushing is slow and changes nothing that a process could see.
vi.mock('./sync-folder.ts', () => ({ syncFolder: () => Promise.resolve() }));

class Killed extends Error {}

/** Every call that changes the disk is a step. If the process is killed in it, removing and copying are half done. */
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const step =
    <A extends unknown[]>(name: string, act: (...args: A) => unknown, half: (...args: A) => unknown = () => undefined) =>
    (...args: A): unknown => {
      if (power.left < 0) throw new Killed();
      power.left -= 1;
      if (power.left < 0) {
        half(...args);
        throw new Killed();
      }
      power.done.push(name);
      return act(...args);
    };
  return {
    ...fs,
    renameSync: step('rename', (from: string, to: string) => {
      if (disks.apart && dirname(from) !== dirname(to)) throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
      fs.renameSync(from, to);
    }),
    mkdirSync: step('mkdir', fs.mkdirSync),
    rmdirSync: step('rmdir', fs.rmdirSync),
    writeFileSync: step('write', fs.writeFileSync, (path) => fs.writeFileSync(path as string, '')),
    cpSync: step('cp', fs.cpSync, (from, to) =>
      fs.cpSync(join(from as string, '#first'), join(to as string, '#first'), { recursive: true }),
    ),
    rmSync: step('rm', fs.rmSync, (path) => {
      const [first] = fs.existsSync(path) && fs.statSync(path).isDirectory() ? fs.readdirSync(path) : [];
      if (first !== undefined) fs.rmSync(join(path as string, first), { recursive: true });
    }),
  };
});

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'on-the-record-')), 'dist');
});
afterEach(() => {
  disks.apart = false;
  power.left = Infinity;
  rmSync(dirname(path), { recursive: true });
});

/** Makes a site of several files in which the marker is not the first. */
function site(folder: string, text: string, sign: string): void {
  mkdirSync(join(folder, '#first'), { recursive: true });
  for (const file of ['#first/page.html', 'quotes.json', 'zuletzt.html']) writeFileSync(join(folder, file), text);
  if (sign !== '') writeFileSync(join(folder, sign), '');
}

/** Returns the text of the site that is served at this moment, if all its files have the same text. */
function served(): string | undefined {
  const folder = currentSite(path);
  if (folder === undefined || !isComplete(folder)) return undefined;
  const texts = ['#first/page.html', 'quotes.json', 'zuletzt.html'].map((file) => readFileSync(join(folder, file), 'utf8'));
  return new Set(texts).size === 1 ? texts[0] : undefined;
}

/** Runs a whole build outside the project, so that it is moved as well. */
async function build(text: string): Promise<void> {
  const output = outputFolder(path, join(dirname(path), 'workshop'));
  const { refusal } = output.prepare();
  if (refusal !== undefined) throw new Error(refusal);
  // What Astro writes does not count as a step.
  const { left } = power;
  power.left = Infinity;
  site(output.next, text, '');
  power.left = left;
  await output.swap();
}

/** The states before a build. Each has a complete site somewhere. */
const states: Record<string, () => void> = {
  'the site in its place': () => site(path, 'good', '.complete'),
  'the site beside its empty place': () => site(`${path}.old-1`, 'good', '.complete'),
  'the site under the name that this build will use': () => site(siblingName(path, 'old'), 'good', '.complete'),
  'the site beside its place, and an empty folder in its place': () => {
    site(`${path}.old-1`, 'good', '.complete');
    mkdirSync(path);
  },
  'the site beside its place, and an interrupted one in its place': () => {
    site(`${path}.old-1`, 'good', '.complete');
    site(path, 'half', '.incomplete');
  },
  'the site beside its place, and something else in its place': () => {
    site(`${path}.old-1`, 'good', '.complete');
    site(path, 'half', '');
  },
  'the site in its place, and the leftovers of a killed build': () => {
    site(path, 'good', '.complete');
    site(siblingName(path, 'old'), 'before', '.complete');
    site(siblingName(path, 'next'), 'half', '.incomplete');
  },
};

describe.each([
  ['one disk', false, 12],
  ['two disks', true, 18],
] as const)('a build on %s that is killed', (_disks, apart, least) => {
  it.each(Object.entries(states))(
    'at any step, with %s, leaves a complete site, and the next build succeeds',
    async (_name, state) => {
      const folder = dirname(path);
      let steps = 0;
      disks.apart = apart;
      for (let killedIn = 0; ; killedIn++) {
        power.left = Infinity;
        for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
        state();
        expect(served()).toBe('good');
        power.left = killedIn;
        power.done = [];
        const ended = await build('new').then(
          () => true,
          (error: unknown) => {
            if (error instanceof Killed) return false;
            throw error;
          },
        );
        power.left = Infinity;
        expect(['good', 'new']).toContain(served());
        if (ended) break;
        steps += 1;
        await build('newest');
        expect(served()).toBe('newest');
        expect(currentSite(path)).toBe(path);
        const others = readdirSync(folder).filter((name) => !['dist', 'workshop', 'dist.aside'].includes(name));
        expect(others, power.done.join(', ')).toEqual([]);
        expect(existsSync(join(folder, 'workshop')) ? readdirSync(join(folder, 'workshop')) : []).toEqual([]);
      }
      expect(steps).toBeGreaterThanOrEqual(least);
      expect(served()).toBe('new');
    },
    60_000,
  );
});
