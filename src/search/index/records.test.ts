import { expect, it } from 'vitest';
import { loadArchive } from '../../content/load-archive.ts';
import { soundSite } from '../../rules/cases/sound-site.ts';
import { archiveOf, articleText, germanArchive } from '../../../tests/archive-of.ts';
import { guarantees } from '../../core/model/publication/guarantee.ts';
import { pngOf } from '../../rules/cases/small-pictures.ts';
import { contentFolder } from '../../../tests/content-folder.ts';
import { memoryIndex } from '../../../tests/memory-index.ts';
import { findable } from './records.ts';

it('makes a record of each statement, claim, note, event, section, person and part of a page, with what readers search by', async () => {
  const body = `
At 9, :said[he wanted the Russia–NATO Council’s “work” to go on]{#go-on speaker=ryabkov to="Channel One" on=../2022-01-10 locator=p1}.

:claim[It was so]{#so locator=p2}.

:::note{#note-so on="It was so" sources=commentary}
It was not.
:::
`;
  const folder = await contentFolder({
    ...soundSite,
    'articles/talks.md': `${soundSite['articles/talks.md'] ?? ''}${body}`,
    'people/ryabkov.yml': `${soundSite['people/ryabkov.yml'] ?? ''}formerly: [riabkov]\n`,
  });
  const { archive } = await loadArchive({ contentDir: folder.path, base: '/reader/' });
  await folder.remove();
  if (!archive) throw new Error('the content has errors');
  const { records, given, lists } = findable({ ...archive, synonyms: { supper: ['dinner'] } });
  expect(records.map(({ url, kind }) => [url, kind])).toEqual([
    ['/people/ryabkov/', 'person'],
    ['/articles/talks/#go-on', 'reported'],
    ['/articles/talks/#so', 'claim'],
    ['/articles/talks/#dinner', 'event'],
    ['/articles/talks/#note-so', 'note'],
    ['/articles/talks/#the-dinner', 'section'],
    ...['', ...guarantees.map((part) => `#${part}`)].map((anchor) => [`/about/${anchor}`, 'page']),
  ]);
  expect(records[1]).toEqual({
    url: '/articles/talks/#go-on',
    kind: 'reported',
    text: 'he wanted the Russia–NATO Council’s “work” to go on',
    meta: {
      title: 'Sergei Ryabkov',
      side: 'Russia',
      role: 'Deputy Foreign Minister of Russia',
      to: 'to Channel One',
      when: 'on or before 10\u00A0January\u00A02022',
    },
    date: 'o20220110',
    side: 'russia',
    notGiven: 'not given: where',
    qualified: 'as reported by InfoRos',
  });
  expect(given.facets).toMatchObject({
    'speaker/ryabkov': ['Sergei Ryabkov', [1]],
    'speaker/riabkov': ['Sergei Ryabkov', [1]],
    'side/russia': ['Russia', [0, 1]],
    'outlet/channel-one': ['Channel One', [1]],
    'form/indirect': ['Reported statement', [1]],
    'article/talks': [expect.any(String), [1, 1, 1, 1, 1]],
  });
  expect(given.names[0]).toMatchObject({ speaker: [['ryabkov', 'Sergei Ryabkov']], outlet: [['channel-one', 'Channel One']] });
  expect(given.dates[0]).toEqual({
    dates: ['d20220111', 'o20220110', 'd20220109'],
    records: { reported: [0, 1], claim: [1], event: [0, 0, 1] },
  });
  expect(lists).toEqual({
    language: 'en',
    records: 16,
    articles: 1,
    kinds: [
      ['person', 'Person or organisation', 1],
      ['reported', 'Reported statement', 1],
      ['claim', 'Claim of a source', 1],
      ['event', 'Event', 1],
      ['note', 'Editor’s note', 1],
      ['section', 'Section', 1],
      ['page', 'About this site', 10],
    ],
  });
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
  const { records, lists } = findable(archive);
  const record = (url: string): object | undefined => {
    const found = records.find((one) => one.url === url);
    return found && { text: found.text, meta: found.meta, kind: found.kind };
  };
  expect(record('/articles/talks/#days')).toEqual({
    text: 'Who When Ryabkov 9 January',
    meta: { title: 'Who met when', also: 'our count' },
    kind: 'table',
  });
  expect(record('/articles/talks/#pier')).toEqual({
    text: 'Two boats. Photo: A. Example.',
    meta: { title: 'The pier.' },
    kind: 'picture',
  });
  expect(record('/about/')).toEqual({ text: 'We are few.', meta: { title: 'About us' }, kind: 'page' });
  expect(record('/about/#letters')).toMatchObject({
    text: expect.stringMatching(/^Write\. Often\. No cookies, /) as string,
    meta: { title: 'Letters', page: 'About us' },
  });
  expect(record('/imprint/')).toMatchObject({ text: 'Who answers for it.', meta: { title: 'Imprint' } });
  expect(record('/imprint/#editors')).toMatchObject({ text: 'Ann.', meta: { title: 'Editors', page: 'Imprint' } });
  expect(lists.kinds.map(([, name]) => name)).toEqual(expect.arrayContaining(['Table', 'Picture', 'About this site']));
});

it('makes one record of the original and the translation, all in the index of the site’s language', async () => {
  const archive = await germanArchive();
  const { records } = findable(archive);
  const record = (id: string): (typeof records)[number] | undefined => records.find(({ url }) => url.endsWith(`#${id}`));
  expect(record('kai-sieben')).toMatchObject({
    text: 'سنفتح الرصيف رقم 7 غدا.',
    meta: { translation: 'Wir öffnen Kai 7 morgen.' },
    language: { lang: 'ar', dir: 'rtl' },
    translated: ['Übersetzung: Hafenamt', {}],
  });
  expect(record('keine-schiffe')).toMatchObject({ language: { lang: 'he', dir: 'rtl' } });
  expect(record('keine-schiffe')).not.toHaveProperty('translated');
  expect(record('the-letter')).toMatchObject({ language: { lang: 'en' } });
  expect(record('auf-see')).not.toHaveProperty('language');
  const { vocabulary } = await memoryIndex(archive);
  await vocabulary.know(['الرصيف', 'morgen', 'gestern']);
  expect(['الرصيف', 'morgen', 'gestern'].map(vocabulary.has)).toEqual([true, true, false]);
});
