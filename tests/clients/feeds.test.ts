import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
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
  newsboat: (xml) =>
    inFolder(xml, (folder) => {
      writeFileSync(join(folder, 'urls'), pathToFileURL(join(folder, 'feed.xml')).href);
      const args = ['-u', 'urls', '-c', 'cache.db', '-C', '/dev/null', '-x', 'reload'];
      execFileSync('newsboat', args, { cwd: folder, env: { ...process.env, HOME: folder } });
      const kept = new DatabaseSync(join(folder, 'cache.db'), { readOnly: true });
      const items = kept.prepare('SELECT title, url, pubDate, author, content FROM rss_item ORDER BY pubDate DESC').all();
      kept.close();
      return items.map(({ title, url, pubDate, author, content }) => ({
        title: String(title),
        link: String(url),
        date: new Date(Number(pubDate) * 1000).toISOString(),
        author: String(author),
        categories: null,
        content: String(content),
      }));
    }),
  'feedparser for Python': (xml) =>
    inFolder(xml, (folder) => {
      const output = execFileSync(python ?? '', ['-c', reading], { cwd: folder, encoding: 'utf8' });
      return JSON.parse(output) as Shown[];
    }),
};

/** Gives a program a feed as a file. */
function inFolder(xml: string, read: (folder: string) => Shown[]): Promise<Shown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-feeds-'));
  writeFileSync(join(folder, 'feed.xml'), xml);
  const shown = read(folder);
  rmSync(folder, { recursive: true });
  return Promise.resolve(shown);
}

const reading = `import feedparser, json, time
feed = feedparser.parse(open('feed.xml', 'rb'))
assert not feed.bozo, feed.bozo_exception
print(json.dumps([{
  'title': entry.title, 'link': entry.link, 'date': time.strftime('%Y-%m-%dT%H:%M:%S.000Z', entry.published_parsed),
  'author': entry.author, 'categories': [tag.term for tag in entry.tags], 'content': entry.content[0].value,
} for entry in feed.entries]))
`;
const isThere = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;
const python = ['/usr/bin/python3', 'python3'].find((program) => isThere(program, '-c', 'import feedparser'));
/** The readers that are no packages of npm, and what they are as packages of Debian. */
const missing: Readonly<Record<string, string | false>> = {
  newsboat: !isThere('newsboat', '--version') && 'newsboat',
  'feedparser for Python': python === undefined && 'python3-feedparser',
};

for (const [name, read] of Object.entries(readers)) {
  const lacking = missing[name] ?? false;
  describe.skipIf(lacking)(`${name}${lacking ? ` is not installed (Debian package ${lacking})` : ''}`, () => {
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
        for (const words of ['<h2>Day one</h2>', 'So it was.', '[Said: Sergei Ryabkov]', 'There will be &lt; 1 deviation'])
          expect(whole?.content.replace(/&#x3c;/gi, '&lt;')).toContain(words);
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
}
