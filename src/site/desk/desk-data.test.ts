import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { articleText } from '../../../tests/archive-of.ts';
import { contentFolder } from '../../../tests/content-folder.ts';
import { loadArchive } from '../../content/load-archive.ts';
import { readSources } from '../../content/read-sources.ts';
import { soundSite } from '../../rules/cases/sound-site.ts';
import { deskData } from './desk-data.ts';

it('the desk has what is wrong, with where to open it, and the paragraphs of the sources of its article', async () => {
  const folder = await contentFolder({
    ...soundSite,
    'articles/more.md': articleText('They met in a cafe\u0301.\n\n:::quote{#no speaker=ryabkov}\nNo.\n:::'),
  });
  const sourcesDir = join(folder.path, '../sources');
  await mkdir(sourcesDir);
  await writeFile(join(sourcesDir, 'commentary.txt'), 'They met.\n\n“No.”\n');
  const loaded = await loadArchive({ contentDir: folder.path, base: '/', sourcesDir });
  const { texts } = await readSources(sourcesDir, new Set(['commentary']));
  const { findings, sources } = deskData(loaded, 'more', texts);
  await folder.remove();
  expect(findings.find(({ rule }) => rule === 'decomposed-letter')).toMatchObject({
    severity: 'warning',
    where: 'content/articles/more.md:10:18',
    opens: `${join(folder.path, 'articles/more.md')}:10:18`,
  });
  expect(sources).toEqual([{ id: 'commentary', title: 'Commentary', paragraphs: ['They met.', '“No.”'] }]);
  expect(deskData(loaded, undefined, texts).sources).toEqual([]);
});
