import { expect, it } from 'vitest';
import { archiveOf, articleText, first } from '../../../tests/archive-of.ts';
import { checkVocabulary } from '../../../tests/schema-vocabulary.ts';
import { pngOf } from '../../rules/cases/small-pictures.ts';
import { articleNode } from './article-node.ts';

const site = 'https://record.example';
const article = `${site}/reader/articles/talks/`;
const house = { '@type': 'Organization', name: 'On the Record', url: `${site}/reader/` };

it('is based on several sources, or on none', async () => {
  const more = 'sources/report.yml';
  const report =
    'publisher: A Paper\nauthor: A. Writer\ntitle: Ein Bericht\nlanguage: de\nurl: https://example.org/report\narchived: {url: "https://archive.example/1", on: 2022-01-11}\n';
  const body = ':event[a dinner]{ref=dinner} :said[Ryabkov came]{#came speaker=ryabkov source=report locator=p1}.';
  const withSource = async (source: string, front = ''): Promise<object> => {
    const text = articleText(body, front).replace('source: commentary\n', source);
    const archive = await archiveOf({ [more]: report, 'articles/talks.md': text });
    return articleNode(first(archive.articles), archive);
  };
  expect(await withSource('source: [report, commentary]\n')).toMatchObject({
    backstory: 'Principal sources: A. Writer, A Paper, Ein Bericht; InfoRos, Commentary.',
    isBasedOn: [
      {
        '@type': 'CreativeWork',
        '@id': `${article}#report`,
        name: 'Ein Bericht',
        creditText: 'A. Writer',
        publisher: { '@type': 'Organization', name: 'A Paper' },
        inLanguage: 'de',
        url: 'https://example.org/report',
        archivedAt: 'https://archive.example/1',
      },
      { '@id': `${article}#commentary` },
    ],
  });
  expect(await withSource('source: [report, commentary]\n', 'basis: one report and one commentary\n')).toMatchObject({
    backstory: 'Principal sources: one report and one commentary (A. Writer, A Paper, Ein Bericht; InfoRos, Commentary).',
  });
  const none = await withSource('');
  expect(none).not.toHaveProperty('isBasedOn');
  expect(none).toMatchObject({ backstory: 'No principal source: every statement and claim names its own.' });
  expect(await withSource('', 'basis: what was seen in the hall\n')).toMatchObject({
    backstory: 'No principal source: what was seen in the hall.',
  });
});

it('says what an article is, is based on, cites and is about', async () => {
  const archive = await archiveOf({
    'people/foreign-ministry.yml': 'name: Foreign Ministry\nkind: body\nrole: body\nside: russia\n',
    'sources/report.yml': "publisher: A Paper\ntitle: A report\ndate: '2022-01-09'\nurl: https://example.org/report\n",
    'articles/talks.md': articleText(
      [
        'They met at :event[a dinner]{ref=dinner}.',
        ':::note{#note-a on=dinner sources=report}\nIt was late.\n:::',
        ':said[Ryabkov called it useful]{#useful speaker=ryabkov locator=p2}; [the ministry](person:foreign-ministry) did not.',
      ].join('\n\n'),
      'updated: 2026-11-25\nbasis: one commentary\nabout: note-a\ncorrections:\n  - {on: 2026-11-25, text: It was late.}\n  - {on: 2026-11-24, kind: clarification, text: It was dark.}\n',
    ),
  });
  expect(articleNode(first(archive.articles), archive)).toEqual({
    '@type': 'AnalysisNewsArticle',
    '@id': article,
    headline: 'Talks',
    description: 'What was said.',
    author: house,
    publisher: house,
    datePublished: '2026-11-23T12:00:00Z',
    dateModified: '2026-11-25T12:00:00Z',
    url: article,
    image: `${site}/reader/cards/articles/talks.png`,
    inLanguage: 'en',
    wordCount: first(archive.articles).wordCount,
    backstory: 'Principal source: one commentary. It was late.',
    isBasedOn: {
      '@type': 'CreativeWork',
      '@id': `${article}#commentary`,
      description: 'Commentary',
      publisher: { '@type': 'Organization', name: 'InfoRos' },
      url: 'https://example.org/commentary',
    },
    about: [{ '@id': `${site}/reader/timeline/dinner/` }],
    correction: `${article}#corrections`,
  });
});

it('names another author, the day of publication if nothing was changed, and the source if there is no basis', async () => {
  const archive = await archiveOf({
    'articles/talks.md': articleText('Talks.').replace('byline: On the Record', 'byline: Jane Doe'),
  });
  const node = articleNode(first(archive.articles), archive);
  expect(node).toMatchObject({
    author: { '@type': 'Person', name: 'Jane Doe' },
    publisher: house,
    dateModified: '2026-11-23T12:00:00Z',
    backstory: 'Principal source: InfoRos, Commentary.',
  });
  expect(node).not.toHaveProperty('correction');
});

it('describes its pictures with their credit, which is not that of the site', async () => {
  const picture = (id: string, about: string): string =>
    `:::picture{#${id} file=harbour.png ${about} credit="Photo: A. Example"}\nThe harbour.\n:::\n`;
  const archive = await archiveOf({
    'articles/talks.md': articleText(picture('harbour', 'alt="Two boats"') + '\n' + picture('again', 'decorative=yes')),
    'pictures/harbour.png': pngOf(40, 20),
  });
  const common = {
    '@type': 'ImageObject',
    contentUrl: `${site}/reader/pictures/harbour-40.png`,
    caption: 'The harbour.',
    creditText: 'Photo: A. Example',
    inLanguage: 'en',
  };
  const node = articleNode(first(archive.articles), archive);
  expect(node.image).toEqual([
    `${site}/reader/cards/articles/talks.png`,
    { '@id': `${article}#harbour`, ...common, description: 'Two boats' },
    { '@id': `${article}#again`, ...common },
  ]);
  expect(checkVocabulary({ '@context': 'https://schema.org', '@graph': [node] })).toEqual([]);
});

it('names each of several authors', async () => {
  const archive = await archiveOf({
    'articles/talks.md': articleText('Talks.').replace('byline: On the Record', 'byline:\n  - Jane Doe\n  - On the Record'),
  });
  expect(articleNode(first(archive.articles), archive).author).toEqual([{ '@type': 'Person', name: 'Jane Doe' }, house]);
});

it('takes the name of the site as the publisher’s too', async () => {
  const archive = await archiveOf({
    'site.yml': 'name: The Record\ntagline: News\ndescription: Statements.\npublisher: The House\n',
    'articles/talks.md': articleText('Talks.').replace('byline: On the Record', 'byline: The Record'),
  });
  const { author } = articleNode(first(archive.articles), archive);
  expect(author).toEqual({ '@type': 'Organization', name: 'The House', url: `${site}/reader/` });
});
