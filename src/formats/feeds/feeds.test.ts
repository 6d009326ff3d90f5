import { parser } from 'sax';
import { expect, it } from 'vitest';
import { archiveOf, articleText, first } from '../../../tests/archive-of.ts';
import { pngOf } from '../../rules/cases/small-pictures.ts';
import { soundSite } from '../../rules/cases/sound-site.ts';
import { articleFeed, feedOfArticle, feedOfPerson, feedOfSide, statementFeed } from './feeds.ts';

const statement =
  ':::quote{#no-deviations speaker=ryabkov to="Channel One" on=../2022-01-10 locator=p2}\nThere will be < 1 deviation & none.\n:::\n';
const reported = ':said[Ryabkov called it useful]{#useful speaker=ryabkov locator=p3}.\n';

const talks = (soundSite['articles/talks.md'] ?? '')
  .replace('headline: Talks', 'headline: Talks & < dinners')
  .replace('byline:', 'updated: 2026-11-24\nbyline:');

const site = 'https://record.example/reader';

it('gives each article its address, times and plain title', async () => {
  const archive = await archiveOf({ 'articles/talks.md': talks });
  const json = JSON.parse(articleFeed(archive, 'json')) as Record<string, unknown> & { items: Record<string, unknown>[] };
  expect(json).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: `${site}/feed.json`,
    home_page_url: `${site}/`,
    language: 'en',
    icon: `${site}/apple-touch-icon.png`,
  });
  expect(json.items).toEqual([
    expect.objectContaining({
      id: `${site}/articles/talks/`,
      url: `${site}/articles/talks/`,
      title: 'Talks & < dinners',
      image: `${site}/cards/articles/talks.png`,
      tags: expect.arrayContaining(['News analysis']) as unknown,
      date_published: '2026-11-23T12:00:00Z',
      date_modified: '2026-11-24T12:00:00Z',
    }),
  ]);
  const xml = articleFeed(archive, 'xml');
  expect(xml).toContain('<title type="text">Talks &#x26; &#x3C; dinners</title>');
  expect(xml).toContain(`<link rel="self" href="${site}/feed.xml"/>`);
  expect(xml).toContain(`<icon>${site}/apple-touch-icon.png</icon>`);
  expect(xml).toContain('<updated>2026-11-24T12:00:00Z</updated>');
  expect(xml).toContain('<category term="News analysis"/>');
});

it('has the whole article, with callouts, notes and whose the words are, and nothing of the page around', async () => {
  const note = ':::note{#note-a on=met sources="commentary p2"}\nSo it was.\n:::\n';
  const archive = await archiveOf({
    'articles/talks.md': articleText(`## Day one {#day}\n\nThey met.\n\n${note}\n${reported}\n${statement}`),
  });
  const { items } = JSON.parse(articleFeed(archive, 'json')) as { items: { content_html: string }[] };
  const content = items[0]?.content_html ?? '';
  const article = `${site}/articles/talks/`;
  expect(content).toMatch(/^<p>What was said\.<\/p><h2>Day one<\/h2>/);
  expect(content).toContain(`They met.<sup><a href="${article}#note-a">[1]</a></sup>`);
  expect(content).toMatch(/<strong>Editor’s note 1 on “met”<\/strong><\/p>(?:<div>)?<p>So it was\.<\/p>/);
  expect(content).toContain(`Ryabkov called it useful. <a href="${site}/quotes/useful/">[Said: Sergei Ryabkov]</a>`);
  expect(content).toContain(
    '<blockquote cite="https://example.org/commentary"><p>There will be &#x3C; 1 deviation &#x26; none.</p></blockquote>',
  );
  expect(content).not.toMatch(/ (?:class|id|style|aria-\w+|data-\w+)=|href="[#/]|<(?:i|svg|details|section)\b/);
});

it('gives the first picture of an article its absolute address, caption and credit', async () => {
  const picture = ':::picture{#harbour file=harbour.png alt="Boats & \'masts\'" credit="A. Example"}\nThe <harbour>.\n:::\n';
  const archive = await archiveOf({
    'articles/talks.md': talks + picture.replace('<', '\\<'),
    'pictures/harbour.png': pngOf(40, 20),
  });
  const address = `${site}/pictures/harbour-40.png`;
  const { items } = JSON.parse(articleFeed(archive, 'json')) as { items: { content_html: string; image: string }[] };
  expect(items[0]?.image).toBe(address);
  expect(items[0]?.content_html).toMatch(
    /<figure><img src="https:\/\/record\.example\/reader\/pictures\/harbour-40\.png" alt="Boats [^"]*" width="40" height="20"><figcaption>/,
  );
  expect(items[0]?.content_html).toContain('A. Example.');
  expect(articleFeed(archive, 'xml')).toContain(`<link rel="enclosure" href="${address}" type="image/png"/>`);
});

it('has each correction as an entry of its own, newest first', async () => {
  const corrected = talks.replace(
    'byline:',
    'corrections:\n  - {on: 2026-11-24, text: It was Monday.}\n  - {on: 2026-11-24, kind: clarification, text: And a dinner.}\nbyline:',
  );
  const archive = await archiveOf({ 'articles/talks.md': corrected });
  const entriesOf = (xml: string): string[] => textOf(elementsOf(xml), 'title').slice(1);
  const titles = ['Clarification: Talks & < dinners', 'Correction: Talks & < dinners', 'Talks & < dinners'];
  expect(entriesOf(articleFeed(archive, 'xml'))).toEqual(titles);
  const own = feedOfArticle(first(archive.articles), archive);
  expect(entriesOf(own)).toEqual(titles);
  expect(own).toContain(`<link rel="self" href="${site}/articles/talks/feed.xml"/>`);
  expect(textOf(elementsOf(own), 'id')).toEqual([
    `${site}/articles/talks/`,
    `${site}/articles/talks/#correction-2026-11-24-2`,
    `${site}/articles/talks/#correction-2026-11-24`,
    `${site}/articles/talks/`,
  ]);
  expect(textOf(elementsOf(own), 'published')).toEqual([
    '2026-11-24T12:00:02Z',
    '2026-11-24T12:00:01Z',
    '2026-11-23T12:00:00Z',
  ]);
});

it('gives each statement its words, speaker, audience and day, and times in the order of the text', async () => {
  const other = talks.replace('headline: Talks', 'headline: More');
  const archive = await archiveOf({
    'articles/talks.md': `${talks}\n${reported}\n${statement}`,
    'articles/zoo.md': `${other}\n${reported.replace('#useful', '#later')}`,
  });
  const { items } = JSON.parse(statementFeed(archive, 'json')) as { items: Record<string, unknown>[] };
  expect(items.map(({ id, date_published }) => [id, date_published])).toEqual([
    [`${site}/quotes/useful/`, '2026-11-23T12:10:01Z'],
    [`${site}/quotes/no-deviations/`, '2026-11-23T12:10:00Z'],
    [`${site}/quotes/later/`, '2026-11-23T12:00:00Z'],
  ]);
  expect(items[1]).toMatchObject({
    url: `${site}/quotes/no-deviations/`,
    title: 'Sergei Ryabkov, as printed by InfoRos: “There will be < 1 deviation & none.”',
    content_html: `“There will be &lt; 1 deviation &amp; none.” Direct quotation: Sergei Ryabkov, Deputy Foreign Minister of Russia (as printed by InfoRos). To Channel One, on or before 10 January 2022; not given: where. <a href="${site}/articles/talks/#no-deviations">Talks &amp; &lt; dinners.</a>`,
    tags: ['Direct quotation', 'Russia'],
  });
});

it('follows one person and one side', async () => {
  const archive = await archiveOf({ 'articles/talks.md': `${talks}\n${reported}\n${statement}` });
  const person = feedOfPerson(first([...archive.people.values()].filter(({ id }) => id === 'ryabkov')), archive);
  const side = feedOfSide(first([...archive.sides.values()].filter(({ id }) => id === 'russia')), archive);
  expect(person).toContain(`href="${site}/people/ryabkov/feed.xml"`);
  expect(side).toContain(`href="${site}/quotes/by/side/russia/feed.xml"`);
  for (const feed of [person, side]) {
    expect(textOf(elementsOf(feed), 'id').slice(1)).toEqual([`${site}/quotes/useful/`, `${site}/quotes/no-deviations/`]);
  }
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
  expect(textOf(articles, 'title')).toEqual([`name ${hostile}`, `Correction: H ${hostile}`, `H ${hostile}`]);
  expect(textOf(articles, 'summary')).toEqual([`C ${hostile}`, `S ${hostile}`]);
  expect(textOf(articles, 'content').at(-1)).toMatch(
    /^<p>S [^]*<p>Correction, 24 November 2026: C a ]]> b ]]>]]> c &lt;!\[CDATA\[/,
  );
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

/** Returns the texts of all elements of a name. */
function textOf(elements: { name: string; text: string }[], wanted: string): string[] {
  return elements.filter(({ name }) => name === wanted).map(({ text }) => text);
}

it('is XML whatever is in a text', async () => {
  const archive = await archiveOf({
    'articles/talks.md': `${talks.replace('Talks & < dinners', 'a[b[0]]> & <c>')}\nThey met ]]> there.\n`,
  });
  const xml = articleFeed(archive, 'xml');
  expect(xml).not.toContain(']]>');
  expect(xml).toContain('<title type="text">a[b[0]]&gt; &#x26; &#x3C;c></title>');
});

it('without entries is as old as the last change of the site', async () => {
  const archive = await archiveOf({ 'articles/talks.md': articleText('They met.', 'updated: 2026-11-25\n') });
  const xml = statementFeed(archive, 'xml');
  expect(xml).not.toContain('<entry');
  expect(xml).toContain('<updated>2026-11-25T12:00:00Z</updated>');
});
