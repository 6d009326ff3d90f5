import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentFolder, type ContentFolder } from '../../../tests/content-folder.ts';
import { loadArchive } from '../../content/load-archive.ts';
import { soundSite } from '../../rules/cases/sound-site.ts';
import type { NewKind } from './record-kinds.ts';
import { writeRecord, type Written } from './write-record.ts';

let folder: ContentFolder;
beforeEach(async () => (folder = await contentFolder(soundSite)));
afterEach(() => folder.remove());

const write = (kind: NewKind, id: string, given: Record<string, string>): Promise<Written> =>
  writeRecord(kind, id, given, { contentDir: folder.path, schemas: join(folder.path, '../docs/schema') });
const read = (file: string): Promise<string> => readFile(join(folder.path, file), 'utf8');

describe('a new record', () => {
  it('of each kind is sound', async () => {
    await write('side', 'nato', { name: 'NATO', colour: 'green' });
    await write('person', 'stoltenberg', { name: 'Jens Stoltenberg', role: 'Secretary General: NATO', side: 'nato' });
    await write('source', 'briefing', { publisher: 'TASS', title: 'A: "b"', url: 'https://example.org/b', date: '2022-01-10' });
    await write('event', 'call', { title: 'Call', date: '2022-01-10', sources: 'briefing p2, commentary' });
    const article = {
      headline: 'Talks: day 2',
      standfirst: 'What was said.',
      byline: 'Ann Author',
      covers: '2022-01-09/2022-01-10',
    };
    expect(await write('article', 'day-2', article)).toEqual({ file: 'content/articles/day-2.md' });
    const { findings } = await loadArchive({ contentDir: folder.path, base: '/' });
    expect(findings.filter(({ ruleId }) => ruleId !== 'unused-record')).toEqual([]);
  });

  it('is a file of its fields in their order, with the address of its schema', async () => {
    await write('person', 'stoltenberg', { aliases: 'Stoltenberg, Столтенберг', role: 'Secretary General', name: 'Jens' });
    expect(await read('people/stoltenberg.yml')).toBe(
      '# yaml-language-server: $schema=../../docs/schema/person.json\nname: Jens\nrole: Secretary General\naliases: [Stoltenberg, Столтенберг]\n',
    );
  });

  it('of an article is a draft of today', async () => {
    await write('article', 'day-2', { headline: 'H', standfirst: 'S', byline: 'Ann Author', covers: '2022-01-09' });
    const today = new Date().toISOString().slice(0, 10);
    expect(await read('articles/day-2.md')).toMatch(/^---\nheadline: H\nstandfirst: S\nstatus: draft\n[^]*\n---\n\n$/);
    expect(await read('articles/day-2.md')).toContain(`published: ${today}\n`);
  });

  it('of a side is an entry of sides.yml, in which the rest stays', async () => {
    await folder.write('sides.yml', '# In their order.\nsides:\n  - { id: russia, name: Russia, colour: red } # first\n');
    await write('side', 'nato', { name: 'NATO', colour: 'green' });
    expect(await read('sides.yml')).toBe(
      '# In their order.\nsides:\n  - { id: russia, name: Russia, colour: red } # first\n  - { id: nato, name: NATO, colour: green }\n',
    );
    await folder.write('sides.yml', null);
    await write('side', 'nato', { name: 'NATO', colour: 'green' });
    expect(await read('sides.yml')).toBe(
      '# yaml-language-server: $schema=../docs/schema/sides.json\nsides:\n  - { id: nato, name: NATO, colour: green }\n',
    );
  });
});

describe('no record is written', () => {
  it('if its id is taken or cannot be one', async () => {
    expect(await write('event', 'ryabkov', { title: 'Call', date: '2022-01-10', sources: 'commentary' })).toEqual({
      refusal: 'The id "ryabkov" is taken: content/people/ryabkov.yml exists. Nothing was written.',
    });
    expect(await write('person', 'Jens S.', {})).toEqual({ refusal: '"Jens S." cannot be an id. Write e.g. jens-s' });
    expect(await write('side', 'russia', { name: 'Russia', colour: 'red' })).toEqual({
      refusal: 'The id "russia" is taken: content/sides.yml has it. Nothing was written.',
    });
  });

  it('if a field is missing or wrong', async () => {
    expect(await write('person', 'stoltenberg', { name: 'Jens' })).toMatchObject({
      findings: [{ message: 'Missing field "role" (an office, job or function).' }],
    });
    expect(await write('event', 'call', { title: 'Call', date: '2022-1-10', sources: 'commentary' })).toMatchObject({
      findings: [{ ruleId: 'invalid-date' }],
    });
    await expect(read('people/stoltenberg.yml')).rejects.toThrow('ENOENT');
  });
});
