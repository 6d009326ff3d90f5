import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { articleFeed, feedOfArticle, feedOfPerson, statementFeed } from '../../src/formats/feeds/feeds.ts';
import { archiveOf, articleText, first } from '../archive-of.ts';

/** What a feed reader shows of an entry. */
interface Shown {
  readonly title: string;
  readonly link: string;
  readonly date: string;
  readonly author: string;
  /** Null for a reader that reads none of Atom's. */
  readonly categories: readonly string[] | null;
  readonly content: string;
}

const quote =
  ':::quote{#none speaker=ryabkov to="Channel One" on=../2022-01-10 locator=p2}\nThere will be < 1 deviation & none.\n:::\n';
const archive = await archiveOf({
  'articles/talks.md': articleText(
    `## Day one {#day}\n\nThey met.\n\n:::note{#note-a on=met sources="commentary p2"}\nSo it was.\n:::\n\n:said[Ryabkov called it useful]{#useful speaker=ryabkov locator=p3}.\n\n${quote}`,
    'corrections:\n  - {on: 2026-11-24, text: It was Monday.}\n',
  ).replace('headline: Talks', "headline: 'Q&A: why 1 < 2'"),
});
const article = first(archive.articles);
const site = 'https://record.example/reader';

/** The feed readers, each as what it shows of a feed. */
const readers: Readonly<Record<string, (xml: string) => Promise<Shown[]>>> = {
  'rss-parser': async (xml) => {
    const { items } = await new RssParser<object, { author?: string }>().parseString(xml);
    return items.map(({ title = '', link = '', isoDate = '', author = '', content = '' }) => ({
      title,
      link,
      date: isoDate,
      author,
      categories: null,
      content,
    }));
  },
  feedparser: (xml) =>
    new Promise((resolve, reject) => {
      const shown: Shown[] = [];
      const parser = new FeedParser({ addmeta: false });
      parser.on('error', reject);
      parser.on('data', ({ title, link, pubdate, author, categories, description }: FeedParser.Item) => {
        const date = pubdate?.toISOString() ?? '';
        shown.push({ title: title ?? '', link, date, author: author ?? '', categories, content: description ?? '' });
      });
      parser.on('end', () => {
        resolve(shown);
      });
      Readable.from([xml]).pipe(parser);
    }),
};

describe.each(Object.keys(readers))('%s', (name) => {
  const read = readers[name] ?? (() => Promise.resolve([]));

  it('shows each whole article and each correction, with plain titles, authors, days and categories', async () => {
    for (const xml of [articleFeed(archive, 'xml'), feedOfArticle(article, archive)]) {
      const [correction, whole, ...more] = await read(xml);
      expect(more).toEqual([]);
      expect(correction).toMatchObject({
        title: 'Correction: Q&A: why 1 < 2',
        link: `${site}/articles/talks/#correction-2026-11-24`,
        date: '2026-11-24T12:00:01.000Z',
      });
      expect(whole).toMatchObject({
        title: 'Q&A: why 1 < 2',
        link: `${site}/articles/talks/`,
        date: '2026-11-23T12:00:00.000Z',
        author: 'On the Record',
      });
      expect(whole?.categories ?? ['News analysis']).toContain('News analysis');
      for (const words of ['<h2>Day one</h2>', 'So it was.', '[Said: Sergei Ryabkov]', 'There will be &#x3C; 1 deviation'])
        expect(whole?.content).toContain(words);
    }
  });

  it('puts statements in the order of the article by their times', async () => {
    for (const xml of [statementFeed(archive, 'xml'), feedOfPerson(first([...archive.people.values()]), archive)]) {
      const shown = await read(xml);
      expect(shown.map(({ link }) => link)).toEqual([`${site}/quotes/useful/`, `${site}/quotes/none/`]);
      const byTime = [...shown].sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
      expect(byTime).toEqual(shown);
      expect(new Set(shown.map(({ date }) => date)).size).toBe(2);
      expect(shown.map(({ date }) => date.slice(0, 10))).toEqual(['2026-11-23', '2026-11-23']);
    }
  });
});
