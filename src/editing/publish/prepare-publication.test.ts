import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { articleText } from '../../../tests/archive-of.ts';
import { contentFolder, type ContentFolder } from '../../../tests/content-folder.ts';
import { loadArchive } from '../../content/load-archive.ts';
import { soundSite } from '../../rules/cases/sound-site.ts';
import { preparePublication, type Publication } from './prepare-publication.ts';

const quotation = ':::quote{#no-deviations speaker=ryabkov}\nThere will be no deviations.\n:::';
let folder: ContentFolder;
beforeEach(async () => {
  folder = await contentFolder({ ...soundSite, 'articles/more.md': articleText(quotation) });
  await mkdir(join(folder.path, '../sources'));
  await writeFile(join(folder.path, '../sources/commentary.txt'), 'They met.\n\nHe said: “There will be no deviations.”\n');
});
afterEach(() => folder.remove());

const folders = (): Parameters<typeof preparePublication>[0] => ({
  contentDir: folder.path,
  base: '/',
  sourcesDir: join(folder.path, '../sources'),
});
const prepare = (write: boolean): Promise<Publication> => preparePublication(folders(), write, '2026-11-27');
const read = (file: string): Promise<string> => readFile(join(folder.path, file), 'utf8');

it('says what is new and writes it in one step, after which nothing is left to do', async () => {
  const planned = await prepare(false);
  expect(planned.forReaders).toContain('New article "Talks": 0 sections, 1 record');
  expect(planned.files).toEqual(['content/anchors.json', 'content/record.json', 'content/sources/commentary.yml']);
  await expect(read('record.json')).rejects.toThrow('ENOENT');

  const written = await prepare(true);
  expect({ ...written, loaded: null }).toEqual({ ...planned, loaded: null });
  expect(await read('sources/commentary.yml')).toMatch(/\nsha256: [0-9a-f]{64}\n$/);
  const { findings, addresses } = await loadArchive(folders());
  expect(findings).toEqual([]);
  expect(addresses?.promised).toEqual(addresses?.now);

  expect(await prepare(true)).toMatchObject({ forReaders: [], newAddresses: [], newEntries: [], files: [] });
});

it('keeps the addresses of citations when it adds others', async () => {
  await prepare(true);
  const before = JSON.parse(await read('anchors.json')) as object;
  await folder.write('anchors.json', JSON.stringify({ ...before, citations: ['no-deviations'] }));
  await folder.write('articles/another.md', articleText('They met.'));
  expect((await prepare(true)).newAddresses.length).toBeGreaterThan(0);
  expect(JSON.parse(await read('anchors.json'))).toMatchObject({ citations: ['no-deviations'] });
});

it('writes nothing while a change asks for a correction, and then tells readers of both', async () => {
  await prepare(true);
  const record = await read('record.json');
  await folder.write(
    'articles/more.md',
    articleText(`They met on Sunday.\n\n${quotation}`).replace('What was said.', 'Who said it.'),
  );
  const silent = await prepare(true);
  expect(silent.obstacle).toBe('Changes ask for a correction.');
  expect(silent.uncorrected.map(({ message }) => message)).toContainEqual(expect.stringContaining('"standfirst" has changed'));
  expect(silent.forReaders).toEqual(['"Talks": the standfirst, the introduction']);
  expect(await read('record.json')).toBe(record);

  const corrected = articleText(
    `They met on Sunday.\n\n${quotation}`,
    'corrections: [{on: 2026-11-27, text: It was Sunday.}]\n',
  );
  await folder.write('articles/more.md', corrected.replace('What was said.', 'Who said it.'));
  const told = await prepare(true);
  expect(told.obstacle).toBeUndefined();
  expect(told.forReaders).toEqual([
    'Correction in "Talks": 2026-11-27: It was Sunday.',
    '"Talks": the standfirst, the introduction',
  ]);
  expect(await read('record.json')).not.toBe(record);
});

it('writes nothing of content with errors', async () => {
  await folder.write('articles/more.md', articleText(quotation.replace('ryabkov', 'nobody')));
  const broken = await prepare(true);
  expect(broken).toMatchObject({ obstacle: 'The content has errors.', files: [] });
  expect(broken.loaded.findings.map(({ ruleId }) => ruleId)).toEqual(['unknown-person']);
});
