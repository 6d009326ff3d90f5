import { expect, it } from 'vitest';
import { loadArchive } from '../../content/load-archive.ts';
import { soundSite } from '../../rules/cases/sound-site.ts';
import { germanArchive } from '../../../tests/archive-of.ts';
import { contentFolder } from '../../../tests/content-folder.ts';
import { searchIndex } from './records.ts';

it('makes a record of each statement, claim, note, event, section and person, with what readers search by', async () => {
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
  const { records, lists } = searchIndex({ ...archive, synonyms: { supper: ['dinner'] } });
  expect(records.map(({ url, filters }) => [url, filters['kind']?.[0]])).toEqual([
    ['/articles/talks/#go-on', 'reported'],
    ['/articles/talks/#so', 'claim'],
    ['/articles/talks/#note-so', 'note'],
    ['/articles/talks/#dinner', 'event'],
    ['/articles/talks/#the-dinner', 'section'],
    ['/people/ryabkov/', 'person'],
  ]);
  expect(records[0]).toEqual({
    url: '/articles/talks/#go-on',
    content: 'he wanted the Russia–NATO Council’s “work” to go on',
    indexed:
      'he wanted the russia nato council work to go on qqz sergei ryabkov qqz russia qqz ' +
      'deputy foreign minister of russia qqz to channel one qqz on or before 10 january 2022 qqz ' +
      'qk0z qqz qsp0z qqz qsi0z qqz qo0z qqz qf0z qqz qa0z qqz o20220110',
    language: 'en',
    meta: {
      title: 'Sergei Ryabkov',
      side: 'Russia',
      role: 'Deputy Foreign Minister of Russia',
      to: 'to Channel One',
      when: 'on or before 10 January 2022',
    },
    filters: {
      kind: ['reported'],
      article: ['talks'],
      form: ['indirect'],
      speaker: ['ryabkov'],
      side: ['russia'],
      outlet: ['channel-one'],
      month: ['2022-01'],
    },
    sort: { date: '2022-01-10' },
  });
  expect(lists).toMatchObject({
    records: 6,
    synonyms: { supper: ['dinner'] },
    facets: {
      kind: [
        ['reported', 'Reported statement'],
        ['claim', 'Claim of a source'],
        ['note', 'Editor’s note'],
        ['event', 'Event'],
        ['section', 'Section'],
        ['person', 'Person or organisation'],
      ],
      speaker: [['ryabkov', 'Sergei Ryabkov']],
      outlet: [['channel-one', 'Channel One']],
    },
    dates: ['d20220109', 'd20220111', 'o20220110'],
  });
  const words = lists.words.split(' ');
  expect(words).toEqual(expect.arrayContaining(['dinner', 'russia', 'nato', 'council', 'ryabkov']));
  expect(words.filter((word) => /^(?:q\w+z|d\d{8})$/.test(word))).toEqual([]);
});

it('makes one record of the original and the translation, all in the index of the site’s language', async () => {
  const archive = await germanArchive();
  const { records, lists } = searchIndex(archive);
  expect(new Set(records.map(({ language }) => language))).toEqual(new Set(['de']));
  const record = (id: string): (typeof records)[number] | undefined => records.find(({ url }) => url.endsWith(`#${id}`));
  expect(record('kai-sieben')).toMatchObject({
    content: 'سنفتح الرصيف رقم 7 غدا.',
    meta: { translation: 'Wir öffnen Kai 7 morgen.' },
    filters: { lang: ['ar'], translated: ['Übersetzung: Hafenamt'], 'translated-lang': ['de'] },
  });
  expect(record('keine-schiffe')?.filters).toMatchObject({ lang: ['he'] });
  expect(record('keine-schiffe')?.filters).not.toHaveProperty('translated');
  expect(record('the-letter')?.filters).toMatchObject({ lang: ['en'] });
  expect(record('auf-see')?.filters).not.toHaveProperty('lang');
  expect(lists.words.split(' ')).toEqual(expect.arrayContaining(['الرصيف', 'morgen']));
});
