import { expect, it } from 'vitest';
import { loadArchive } from '../../content/load-archive.ts';
import { soundSite } from '../../rules/cases/sound-site.ts';
import { archiveOf, articleText, germanArchive } from '../../../tests/archive-of.ts';
import { guarantees } from '../../core/model/publication/guarantee.ts';
import { pngOf } from '../../rules/cases/small-pictures.ts';
import { contentFolder } from '../../../tests/content-folder.ts';
import { searchIndex } from './records.ts';

it('makes a record of each statement, claim, note, event, section, person and part of a page, with what readers search by', async () => {
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
    ...['', ...guarantees.map((part) => `#${part}`)].map((anchor) => [`/about/${anchor}`, 'page']),
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
      'not-given': ['not given: where'],
      qualified: ['as reported by InfoRos'],
    },
    sort: { date: '2022-01-10' },
  });
  expect(lists).toMatchObject({
    records: 16,
    synonyms: { supper: ['dinner'] },
    facets: {
      kind: [
        ['reported', 'Reported statement'],
        ['claim', 'Claim of a source'],
        ['note', 'Editor’s note'],
        ['event', 'Event'],
        ['section', 'Section'],
        ['person', 'Person or organisation'],
        ['page', 'About this site'],
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

it('makes a record of each table and picture, and of each part of a page, whose titles are searched with their words', async () => {
  const body = `
They counted.

:::table{#days caption="Who met when" basis="our count"}
| Who | When |
| --- | --- |
| Ryabkov | 9 January |
:::

:::picture{#pier file=pier.png alt="Two boats" credit="Photo: A. Example"}
The *pier*.
:::
`;
  const archive = await archiveOf({
    'articles/talks.md': articleText(body),
    'pictures/pier.png': pngOf(40, 20),
    'pages/about.md':
      '---\ntitle: About us\ndescription: Who we are.\n---\n\nWe are *few*.\n\n## Letters {#letters}\n\nWrite.\n\n- Often.\n\n::privacy\n',
    'pages/imprint.md': '---\ntitle: Imprint\ndescription: Who answers for it.\n---\n\n## Editors {#editors}\n\nAnn.\n',
  });
  const { records, lists } = searchIndex(archive);
  const record = (url: string): object | undefined => {
    const found = records.find((one) => one.url === url);
    if (!found) return undefined;
    const meta = Object.fromEntries(Object.entries(found.meta).filter(([name]) => name !== 'tokens'));
    return { content: found.content, meta, kind: found.filters['kind'] };
  };
  expect(record('/articles/talks/#days')).toEqual({
    content: 'Who When Ryabkov 9 January',
    meta: { title: 'Who met when', also: 'our count' },
    kind: ['table'],
  });
  expect(record('/articles/talks/#pier')).toEqual({
    content: 'Two boats. Photo: A. Example.',
    meta: { title: 'The pier.' },
    kind: ['picture'],
  });
  expect(record('/about/')).toEqual({ content: 'We are few.', meta: { title: 'About us' }, kind: ['page'] });
  expect(record('/about/#letters')).toMatchObject({
    content: expect.stringMatching(/^Write\. Often\. No cookies, /) as string,
    meta: { title: 'Letters', page: 'About us' },
  });
  expect(record('/imprint/')).toMatchObject({ content: 'Who answers for it.', meta: { title: 'Imprint' } });
  expect(record('/imprint/#editors')).toMatchObject({ content: 'Ann.', meta: { title: 'Editors', page: 'Imprint' } });
  expect(lists.facets.kind.map(([, name]) => name)).toEqual(expect.arrayContaining(['Table', 'Picture', 'About this site']));
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
