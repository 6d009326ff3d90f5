import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circlesIn } from '../circles.ts';

const root = resolve(import.meta.dirname, '../../src');

/**
 * What each room may import. Each may name only rooms listed before it, so that a glance shows that no arrow runs back.
 * docs/where-code-lives.md says what each room is for.
 */
const allowed: Record<string, readonly string[]> = {
  'core/text': [],
  'core/words': ['core/text'],
  'core/dates': ['core/text', 'core/words'],
  'core/findings': ['core/text', 'core/words', 'core/dates'],
  'core/model': ['core/text', 'core/words', 'core/dates', 'core/findings'],
  'core/verification': ['core/text', 'core/words', 'core/dates', 'core/findings', 'core/model'],
  'core/sourcing': ['core/text', 'core/words', 'core/dates', 'core/findings', 'core/model', 'core/verification'],
  'core/drafting': [
    'core/text',
    'core/words',
    'core/dates',
    'core/findings',
    'core/model',
    'core/verification',
    'core/sourcing',
  ],
  'core/addresses': ['core/text', 'core/words', 'core/dates', 'core/findings', 'core/model'],
  styles: [],
  report: ['core'],
  formats: ['core'],
  markdown: ['core'],
  rules: ['core'],
  content: ['core', 'markdown', 'rules'],
  output: ['core'],
  rebuild: ['core', 'content', 'output'],
  editing: ['core', 'markdown', 'content', 'output'],
  cards: ['core'],
  maps: ['core'],
  'search/query': ['core'],
  'search/files': ['core', 'search/query'],
  'search/index': ['core', 'search/query', 'search/files'],
  'search/check': ['core', 'search/query'],
  'search/ui': ['core', 'search/query', 'search/files', 'search/check', 'styles'],
  sharing: ['core', 'search/ui', 'styles'],
  saved: ['core'],
  hosts: ['core'],
  cli: ['core', 'report', 'content', 'output', 'rebuild', 'editing', 'saved', 'hosts'],
  site: ['core', 'report', 'formats', 'content', 'output', 'rebuild', 'cards', 'search/index', 'hosts', 'cli'],
  layouts: ['core', 'formats', 'site', 'search/ui', 'sharing', 'styles'],
  components: ['core', 'formats', 'markdown', 'maps', 'site', 'layouts', 'styles'],
  pages: ['core', 'formats', 'markdown', 'cards', 'maps', 'search/ui', 'site', 'layouts', 'components'],
};
const rooms = Object.keys(allowed);

/**
 * The libraries that core may use: for schemas and dates, the width of characters, and none that touches a disk or a page. Of
 * hast there are only types: an article holds its HTML as a tree of plain objects, and hast is how everybody writes that down.
 */
const corePackages = ['zod', 'edtf', 'string-width', 'hast'];

/** What runs in browsers, or must be able to. */
const withoutNode = ['core', 'search/query', 'search/files', 'search/check', 'search/ui', 'sharing', 'formats/json-ld'];

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\/.*\.(ts|astro)$/.test(file) && !/\.test\.ts$|\.d\.ts$/.test(file),
);
const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** The room of a file, or its first folder where that has no rooms. */
const roomOf = (file: string): string => rooms.find((room) => file.startsWith(`${room}/`)) ?? dirname(file);
const within = (room: string, names: readonly string[]): boolean =>
  names.some((name) => room === name || room.startsWith(`${name}/`));

/** What a file imports: packages as they are written, files from the root of `src`. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^\s*(?:import|export)\b[^;]*?from '([^']+)'|^\s*import '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    ([, from, bare, lazy]) => {
      const target = from ?? bare ?? lazy ?? '';
      return target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target;
    },
  );
}

const isFile = (target: string): boolean => imports.has(target) || /\.(css|d\.ts)$/.test(target);

describe('the rooms', () => {
  it('are all there is in src', () => {
    const lone = files.filter((file) => !rooms.includes(roomOf(file)));
    expect(lone).toEqual([]);
  });

  it.each(rooms)('%s may import only rooms listed before it', (room) => {
    const before = rooms.slice(0, rooms.indexOf(room));
    for (const name of allowed[room] ?? []) {
      expect(
        before.some((one) => within(one, [name])),
        `${room} may import ${name}`,
      ).toBe(true);
    }
  });

  it.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    for (const target of imports.get(file) ?? []) {
      if (!isFile(target)) continue;
      const other = target.endsWith('.css') ? (target.split('/')[0] ?? '') : roomOf(target);
      if (other !== room) expect(within(other, allowed[room] ?? []), `${file} imports ${target}`).toBe(true);
    }
  });
});

it.each(files.filter((file) => within(roomOf(file), withoutNode)))('%s needs no Node', (file) => {
  expect((imports.get(file) ?? []).filter((target) => target.startsWith('node:'))).toEqual([]);
});

it.each(files.filter((file) => within(roomOf(file), ['core'])))('%s uses only the libraries of core', (file) => {
  const packages = (imports.get(file) ?? []).filter((target) => !isFile(target));
  expect(packages.filter((name) => !corePackages.includes(name))).toEqual([]);
});

describe('circles of files', () => {
  it('are found where there are some', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'x']],
      ['c', ['a']],
      ['x', ['x']],
      ['y', []],
    ]);
    expect(circlesIn(graph)).toEqual([['a', 'b', 'c'], ['x']]);
  });

  it('are nowhere in src', () => expect(circlesIn(imports)).toEqual([]));
});

it('no folder has more entries than can be read at a glance', () => {
  const entries = new Map<string, Set<string>>();
  for (const file of files) {
    const parts = file.split('/');
    for (let depth = 1; depth < parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/');
      entries.set(folder, (entries.get(folder) ?? new Set()).add(parts[depth] ?? ''));
    }
  }
  expect([...entries].filter(([, names]) => names.size > 25).map(([folder]) => folder)).toEqual([]);
});
