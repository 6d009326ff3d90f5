import { expect, it } from 'vitest';
import { the } from '../../core/model/archive.ts';
import { archiveOf, articleText, first, germanArchive } from '../../../tests/archive-of.ts';
import { soundSite } from '../../rules/cases/sound-site.ts';
import { citationFormats } from '../citations.ts';
import { articleRecord } from '../csl-record.ts';
import { citationTags } from './citation-tags.ts';

const archive = await archiveOf({
  'site.yml': 'name: The Record\ntagline: News\ndescription: Statements.\npublisher: The House\n',
  'people/harbour.yml': 'name: Harbour and Sons\nrole: shipping line\nkind: body\nside: russia\n',
  'articles/talks.md': articleText('They met.').replace(
    'byline: On the Record',
    'updated: 2026-11-25\nbyline: [Jane Doe, The House, Harbour and Sons]',
  ),
});

it('cite an article of a magazine, with a zone in its times and the names of organisations undivided', () => {
  const address = 'https://record.example/articles/talks/';
  expect(
    citationTags({ title: 'Talks', address, type: 'article', dates: first(archive.articles), note: 'A note.' }, archive),
  ).toEqual([
    ['name', 'date', '2026-11-23T12:00:00Z'],
    ['property', 'article:published_time', '2026-11-23T12:00:00Z'],
    ['property', 'article:modified_time', '2026-11-25T12:00:00Z'],
    ['name', 'author', 'Jane Doe, The House and Harbour and Sons'],
    ['name', 'citation_author', 'Jane Doe'],
    ['name', 'citation_author', 'The House,'],
    ['name', 'citation_author', 'Harbour and Sons,'],
    ['name', 'citation_publication_date', '2026/11/23'],
    ['name', 'z:itemType', 'magazineArticle'],
    ['name', 'prism.publicationName', 'The Record'],
    ['name', 'citation_title', 'Talks'],
    ['name', 'citation_public_url', address],
    ['name', 'z:extra', 'A note.'],
  ]);
});

it('cite an article of a newspaper, if the publication is one', async () => {
  const { site, ...rest } = await archiveOf({ 'site.yml': `${soundSite['site.yml'] ?? ''}periodical: newspaper\n` });
  const paper = { ...rest, site };
  const page = { title: 'Talks', address: 'https://x.example/', type: 'article', dates: first(paper.articles) } as const;
  expect(citationTags(page, paper)).toContainEqual(['name', 'z:itemType', 'newspaperArticle']);
  const record = articleRecord(first(paper.articles), paper);
  expect(record.type).toBe('article-newspaper');
  expect(citationFormats.ris.write(record)).toMatch(/^TY {2}- NEWS\r/);
  expect(citationFormats.bib.write(record)).toContain('\tentrysubtype = {newspaper},\n');
});

it('cite any other page by the publisher', () => {
  const dates = { published: '2026-01-05', updated: '2026-02-03' };
  expect(citationTags({ title: 'People', address: 'https://record.example/people/', type: 'website', dates }, archive)).toEqual(
    [
      ['name', 'date', '2026-02-03T12:00:00Z'],
      ['name', 'author', 'The House'],
      ['name', 'citation_author', 'The House,'],
      ['name', 'citation_publication_date', '2026/02/03'],
      ['name', 'z:itemType', 'webpage'],
    ],
  );
});

it('name the language of an article that the site does not have', async () => {
  const german = await germanArchive();
  const tagsOf = (id: string): string[] =>
    citationTags({ title: id, address: 'https://x.example/', type: 'article', dates: the(german.articleById, id) }, german)
      .filter(([, key]) => key === 'citation_language')
      .map(([, , content]) => content);
  expect([tagsOf('port'), tagsOf('hafen')]).toEqual([['en'], []]);
});
