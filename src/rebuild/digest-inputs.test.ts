import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestInputs } from './digest-inputs.ts';

let work: string;
const digest = (values: unknown = {}): string => digestInputs(values, [join(work, 'content'), join(work, 'absent')]);
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  mkdirSync(join(work, 'content/people'), { recursive: true });
  writeFileSync(join(work, 'content/site.yml'), 'name: A');
  writeFileSync(join(work, 'content/people/a.yml'), 'name: A');
});
afterEach(() => rmSync(work, { recursive: true }));

it('is the same for the same inputs, wherever they are and whenever they were written', () => {
  const before = digest();
  utimesSync(join(work, 'content/site.yml'), 1, 1);
  expect(digest()).toBe(before);
  renameSync(join(work, 'content'), join(work, 'moved'));
  symlinkSync(join(work, 'moved'), join(work, 'content'));
  expect(digest()).toBe(before);
});

const changes: Record<string, () => void> = {
  'a file is changed': () => writeFileSync(join(work, 'content/site.yml'), 'name: B'),
  'a file is added': () => writeFileSync(join(work, 'content/people/b.yml'), ''),
  'an empty folder is added': () => mkdirSync(join(work, 'content/events')),
  'a file is deleted': () => rmSync(join(work, 'content/people/a.yml')),
  'a file is renamed': () => renameSync(join(work, 'content/people/a.yml'), join(work, 'content/people/b.yml')),
  'a file moves to another folder': () => renameSync(join(work, 'content/people/a.yml'), join(work, 'content/a.yml')),
  'a file becomes a link': () => {
    rmSync(join(work, 'content/site.yml'));
    symlinkSync('name: A', join(work, 'content/site.yml'));
  },
  'something that was not there appears': () => writeFileSync(join(work, 'absent'), ''),
};
it.each(Object.keys(changes))('is another one when %s', (name) => {
  const before = digest();
  changes[name]?.();
  expect(digest()).not.toBe(before);
});

it('is another one when a value changes', () => expect(digest({ base: '/a/' })).not.toBe(digest({ base: '/b/' })));

it('is never the same when something cannot be read', () => {
  // A file in place of a folder that the path runs through.
  const unreadable = [join(work, 'content/site.yml/a')];
  expect(digestInputs({}, unreadable)).not.toBe(digestInputs({}, unreadable));
});
