import { expect, it } from 'vitest';
import { join } from 'node:path';
import { contentFolder } from '../../tests/content-folder.ts';
import { loadArchive, type Loaded } from '../content/load-archive.ts';
import { article, quote, soundSite } from '../rules/cases/sound-site.ts';
import { record, source } from '../rules/cases/source-at-hand.ts';
import { whatWasCompared } from './what-was-compared.ts';

const files = {
  ...soundSite,
  ...source,
  'articles/more.md': article(quote('#no-deviations speaker=ryabkov locator=p2')),
};

/** The site loaded with or without the texts of its sources. */
async function load(content: Readonly<Record<string, string>>, withTexts: boolean): Promise<Loaded> {
  const folder = await contentFolder(content);
  const loaded = await loadArchive({
    contentDir: folder.path,
    base: '/',
    sourcesDir: withTexts ? join(folder.path, '../sources') : undefined,
  });
  await folder.remove();
  return loaded;
}

it('says that quotations were held against the record only', async () => {
  const loaded = await load({ ...files, 'record.json': record }, false);
  expect(whatWasCompared(loaded, { sourcesDir: undefined, all: false })[0]).toBe(
    'Quotations were held against record.json only, not against the archived texts of their sources: SOURCES_DIR is not set, so no archived text was read.',
  );
  expect(whatWasCompared(loaded, { sourcesDir: '/sources', all: false })[0]).toBe(
    'Quotations from commentary were held against record.json only, not against the archived texts of their sources: its text is not in SOURCES_DIR.',
  );
});

it('says nothing of quotations that were compared, or that a warning tells of', async () => {
  const compared = await load(
    {
      ...files,
      '../sources/commentary.txt': 'They met.\n“There will be no deviations.” Sergei Ryabkov said.\n',
    },
    true,
  );
  expect(compared.archive).toBeDefined();
  expect(whatWasCompared(compared, { sourcesDir: '/sources', all: true })).toEqual([]);
  expect(whatWasCompared(await load(files, false), { sourcesDir: undefined, all: true })).toEqual([]);
});

it('counts the quotations whose speaker the editor identified, and lists them all where asked', async () => {
  const loaded = await load(files, true);
  const count = 'Speaker identified by the editor, since the source does not name the speaker next to the words: 1 quotation';
  expect(whatWasCompared(loaded, { sourcesDir: '/sources', all: false })).toEqual([`${count} (--all lists them).`]);
  expect(whatWasCompared(loaded, { sourcesDir: '/sources', all: true })).toEqual([
    `${count}:`,
    '    articles/more.md #no-deviations, speaker=ryabkov',
  ]);
});
