import { expect, it } from 'vitest';
import { loadArchive } from '../site/load-archive.ts';
import { soundSite } from '../checks/cases.ts';
import { contentFolder } from '../../tests/content-folder.ts';
import { searchRecords } from './records.ts';

it('makes a record of each statement, claim, note, event and section, with what a reader would ask by', async () => {
  const body = `
At 9, :said[he wanted the Russia–NATO Council’s “work” to go on]{#go-on speaker=ryabkov to="Channel One" on=../2022-01-10 locator=p1}.

:claim[It was so]{#so locator=p2}.

:::note{#note-so on="It was so" sources=commentary}
It was not.
:::
`;
  const folder = await contentFolder({ ...soundSite, 'articles/talks.md': `${soundSite['articles/talks.md'] ?? ''}${body}` });
  const { archive } = await loadArchive({ contentDir: folder.path, base: '/reader/' });
  await folder.remove();
  if (!archive) throw new Error('the content has errors');
  const records = searchRecords(archive);
  expect(records.map(({ url, filters }) => [url, filters['kind']?.[0]])).toEqual([
    ['/articles/talks/#go-on', 'reported'],
    ['/articles/talks/#so', 'claim'],
    ['/articles/talks/#note-so', 'note'],
    ['/articles/talks/#dinner', 'event'],
    ['/articles/talks/#the-dinner', 'section'],
  ]);
  expect(records[0]).toEqual({
    url: '/articles/talks/#go-on',
    content: 'he wanted the Russia-NATO Council\'s "work" to go on',
    language: 'en',
    meta: {
      title: 'Sergei Ryabkov',
      who: 'Deputy Foreign Minister of Russia Russia',
      to: 'Channel One',
      when: 'on or before 10 January 2022 10.01.2022 2022-01-10',
    },
    filters: {
      kind: ['reported'],
      article: ['talks'],
      form: ['indirect'],
      speaker: ['ryabkov'],
      side: ['russia'],
      outlet: ['Channel One'],
      month: ['2022-01'],
    },
    sort: { date: '2022-01-10' },
  });
});
