import { parser } from 'sax';
import { expect, it } from 'vitest';
import { contentFolder } from '../../tests/content-folder.ts';
import { pngOf } from '../rules/cases/small-pictures.ts';
import { soundSite } from '../rules/cases/sound-site.ts';
import type { Archive } from '../core/model/archive.ts';
import { articleFeed, statementFeed } from './feeds.ts';
import { loadArchive } from '../content/load-archive.ts';

const statement =
  ':::quote{#no-deviations speaker=ryabkov to="Channel One" on=../2022-01-10 locator=p2}\nThere will be < 1 deviation & none.\n:::\n';

async function archiveOf(more: Record<string, string | Uint8Array>): Promise<Archive> {
  const folder = await contentFolder({ ...soundSite, ...more });
  const { archive } = await loadArchive({ contentDir: folder.path, base: '/reader/', siteUrl: 'https://record.example' });
  await folder.remove();
  if (!archive) throw new Error('the content has errors');
  return archive;
}

const talks = (soundSite['articles/talks.md'] ?? '')
  .replace('headline: Talks', 'headline: Talks & < dinners')
  .replace('byline:', 'updated: 2026-11-24\nbyline:');

it('gives each article its address, dates and words, as HTML or plain text depending on the format', async () => {
  const archive = await archiveOf({ 'articles/talks.md': talks });
  const json = JSON.parse(articleFeed(archive, 'json')) as { items: Record<string, unknown>[]; feed_url: string };
  expect(json.feed_url).toBe('https://record.example/reader/feed.json');
  expect(json.items).toEqual([
    expect.objectContaining({
      id: 'https://record.example/reader/articles/talks/',
      url: 'https://record.example/reader/articles/talks/',
      title: 'Talks & < dinners',
      date_published: '2026-11-23T00:00:00.000Z',
      date_modified: '2026-11-24T00:00:00.000Z',
    }),
  ]);
  const xml = articleFeed(archive, 'xml');
  expect(xml).toContain('<![CDATA[Talks &amp; &lt; dinners]]>');
  expect(xml).toContain('<link rel="self" href="https://record.example/reader/feed.xml"/>');
  expect(xml).toContain('<updated>2026-11-24T00:00:00.000Z</updated>');
});

it('gives the first picture of an article its absolute address, caption and credit', async () => {
  const picture = ':::picture{#harbour file=harbour.png alt="Boats & \'masts\'" credit="A. Example"}\nThe <harbour>.\n:::\n';
  const archive = await archiveOf({
    'articles/talks.md': talks + picture.replace('<', '\\<'),
    'pictures/harbour.png': pngOf(40, 20),
  });
  const address = 'https://record.example/reader/pictures/harbour-40.png';
  const figure = `<figure><img src="${address}" width="40" height="20" alt="Boats &amp; 'masts'"><figcaption>The &lt;harbour&gt;. A. Example.</figcaption></figure>`;
  const { items } = JSON.parse(articleFeed(archive, 'json')) as { items: { content_html: string; image: string }[] };
  expect(items[0]).toMatchObject({ image: address, content_html: `<p>What was said.</p>${figure}` });
  const xml = articleFeed(archive, 'xml');
  expect(xml).toContain(`<link rel="enclosure" href="${address}" type="image/png"/>`);
  expect(xml).toContain(`<content type="html"><![CDATA[<p>What was said.</p>${figure}]]></content>`);
});

it('gives each statement its words, speaker, audience and day', async () => {
  const archive = await archiveOf({ 'articles/talks.md': talks + statement });
  const { items } = JSON.parse(statementFeed(archive, 'json')) as { items: Record<string, unknown>[] };
  expect(items).toEqual([
    expect.objectContaining({
      url: 'https://record.example/reader/quotes/no-deviations/',
      title: 'Sergei Ryabkov, as printed by InfoRos: “There will be < 1 deviation & none.”',
      content_html:
        '“There will be &lt; 1 deviation &amp; none.” Direct quotation: Sergei Ryabkov, Deputy Foreign Minister of Russia (as printed by InfoRos). To Channel One, on or before 10 January 2022; not given: where. Talks &amp; &lt; dinners.',
    }),
  ]);
});

it('is well-formed whatever the words are', async () => {
  const hostile = 'a ]]> b ]]>]]> c <![CDATA[ d --> & &amp; </entry> e';
  const archive = await archiveOf({
    'site.yml': (soundSite['site.yml'] ?? '').replace(/^(name|description|publisher):.*$/gm, `$1: '$1 ${hostile}'`),
    'articles/talks.md':
      talks
        .replace(/^headline:.*$/m, `headline: 'H ${hostile}'`)
        .replace(/^standfirst:.*$/m, `standfirst: 'S ${hostile}'`)
        .replace(/^byline:.*$/m, `byline: 'B ${hostile}'\ncorrections:\n  - on: 2026-11-24\n    text: 'C ${hostile}'`) +
      statement.replace('There will be < 1 deviation & none.', 'Q ]]> and ]]>]]> so.'),
  });
  const articles = elementsOf(articleFeed(archive, 'xml'));
  expect(textOf(articles, 'title')).toEqual([expect.stringContaining(']]>]]>'), `H ${hostile}`]);
  expect(textOf(articles, 'summary')).toEqual([`S ${hostile}`]);
  expect(textOf(articles, 'content').join()).toMatch(/^<p>S [^]*<p>Correction, 24 November 2026: C a ]]> b ]]>]]> c/);
  const statements = elementsOf(statementFeed(archive, 'xml'));
  expect(textOf(statements, 'summary')).toEqual([
    '“Q ]]> and ]]>]]> so.” Direct quotation: Sergei Ryabkov, Deputy Foreign Minister of Russia (as printed by InfoRos). To Channel One, on or before 10 January 2022; not given: where.',
  ]);
  expect(textOf(statements, 'title').at(-1)).toContain(']]> and ]]>]]>');
});

/** Parses XML strictly and returns each element’s name and own text. Throws an error if it is not well-formed. */
function elementsOf(xml: string): { name: string; text: string }[] {
  const elements: { name: string; text: string }[] = [];
  const open: { name: string; text: string }[] = [];
  const add = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  const strict = parser(true);
  Object.assign(strict, {
    onerror: (error: Error) => {
      throw error;
    },
    onopentag: ({ name }: { name: string }) => {
      const element = { name, text: '' };
      elements.push(element);
      open.push(element);
    },
    onclosetag: () => open.pop(),
    ontext: add,
    oncdata: add,
  });
  strict.write(xml).close();
  return elements;
}

/** Returns the texts of all elements of a name. Titles, summaries and contents of entries are HTML, and are unescaped once more. */
function textOf(elements: { name: string; text: string }[], wanted: string): string[] {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return elements
    .filter(({ name }) => name === wanted)
    .map(({ text }) => text.replace(/&(amp|lt|gt|quot);/g, (_entity, name: string) => named[name] ?? ''));
}
