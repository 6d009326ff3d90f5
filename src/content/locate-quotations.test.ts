import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { articleText } from '../../tests/archive-of.ts';
import { contentFolder, type ContentFolder } from '../../tests/content-folder.ts';
import { renderRecorded } from '../core/verification/record/seal.ts';
import { soundSite } from '../rules/cases/sound-site.ts';
import { loadArchive, type Loaded } from './load-archive.ts';
import { sha256 } from './sha256.ts';

let folder: ContentFolder;
afterEach(() => folder.remove());

/** Writes the sound site with an article of these words, and the text of its source. */
async function write(body: string, text: string): Promise<void> {
  folder = await contentFolder({ ...soundSite, 'articles/more.md': articleText(body) });
  await mkdir(join(folder.path, '../sources'));
  await writeFile(join(folder.path, '../sources/commentary.txt'), text);
}

async function load(withTexts: boolean): Promise<Loaded> {
  const sourcesDir = withTexts ? join(folder.path, '../sources') : undefined;
  return loadArchive({ contentDir: folder.path, base: '/', sourcesDir });
}

const locators = ({ archive }: Loaded): string[] => archive?.statements.map(({ id, locator }) => `${id} ${locator}`) ?? [];
const rules = ({ findings }: Loaded): string[] => findings.map(({ ruleId }) => ruleId);

const quotation = ':::quote{#no-deviations speaker=ryabkov}\nThere will be no deviations.\n:::';
const text = 'They met.\n\n“There will be no deviations,” and “There will be no deviations.”\n\nThe plan is sound.\n';

it('a quotation without a locator is where its words are, and that is recorded for whoever has no text', async () => {
  await write(`${quotation}\n\nIt is called :excerpt[The plan is sound.]{#sound}.`, text);
  const found = await load(true);
  expect(locators(found)).toEqual(['no-deviations p2', 'sound p3']);
  expect(found.findings.filter(({ severity }) => severity === 'error')).toEqual([]);

  const without = await load(false);
  expect(rules(without)).toEqual(['missing-attribute', 'missing-attribute']);

  await folder.write('record.json', renderRecorded(found.record?.('2026-11-25') ?? found.recorded, sha256));
  const recorded = await load(false);
  expect(locators(recorded)).toEqual(['no-deviations p2', 'sound p3']);
  expect(recorded.archive?.verifications.get('no-deviations')?.status).toBe('exact');
});

it('with other words than on record it has no locator without the text', async () => {
  await write(quotation, text);
  const { record, recorded } = await load(true);
  await folder.write('record.json', renderRecorded(record?.('2026-11-25') ?? recorded, sha256));
  await folder.write('articles/more.md', articleText(quotation.replace('no dev', 'some dev')));
  expect(rules(await load(false))).toContain('missing-attribute');
});

it('a quotation whose words are in two paragraphs needs its locator, and so do reported statements', async () => {
  await write(quotation, `${text}\nThere will be no deviations.\n`);
  expect(rules(await load(true))).toContain('missing-attribute');
  await folder.write('articles/more.md', articleText('Ryabkov :said[The plan is sound.]{#sound speaker=ryabkov}'));
  expect(rules(await load(true))).toContain('missing-attribute');
});
