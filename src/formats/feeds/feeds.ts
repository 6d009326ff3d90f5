import { the, type Archive } from '../../core/model/archive.ts';
import { noonOf } from '../../core/dates/days.ts';
import { compareArticles, type Article } from '../../core/model/article.ts';
import { allCorrections } from '../../core/model/corrections.ts';
import { describePerson } from '../../core/model/pages/page-description.ts';
import type { Person } from '../../core/model/person.ts';
import { iconOf } from '../../core/model/publication/icon.ts';
import { rightsIn } from '../../core/model/publication/site.ts';
import type { Side } from '../../core/model/sides/side.ts';
import type { Statement } from '../../core/model/statement.ts';
import { compareText } from '../../core/text/compare-text.ts';
import { say } from '../../core/words/say.ts';
import { articleEntry, correctionEntries } from './article-entries.ts';
import { atom } from './atom.ts';
import { entryTimes } from './entry-times.ts';
import type { Feed, FeedEntry, FeedFormat } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { statementEntry } from './statement-entry.ts';

/** The most entries of a feed whose entries are whole articles; with statements, there may be more. */
const maxArticles = 20;
const maxStatements = 50;

/** Makes the feed of the newest articles and corrections, each an entry of its own. */
export function articleFeed(archive: Archive, format: FeedFormat): string {
  const { site, links, articles } = archive;
  const timeOf = entryTimes(archive);
  const corrected = new Set(
    allCorrections(articles)
      .slice(0, maxArticles)
      .map(({ article }) => article),
  );
  const entries = [
    ...articles.slice(0, maxArticles).map((article) => articleEntry(article, archive, timeOf)),
    ...[...corrected].flatMap((id) => correctionEntries(the(archive.articleById, id), archive, timeOf)),
  ];
  const newest = entries.sort((a, b) => compareText(b.published, a.published)).slice(0, maxArticles);
  const self = { xml: links.feed('xml'), json: links.feed('json') };
  return written(
    { page: links.home(), self, title: site.name, description: site.description, entries: newest },
    archive,
    format,
  );
}

/** Makes the feed of the statements in the newest articles, each with its attribution. */
export function statementFeed(archive: Archive, format: FeedFormat): string {
  const { site, links, words, statements } = archive;
  const title = say(words.quotes.feed, { site: site.name });
  const self = { xml: links.quotesFeed('xml'), json: links.quotesFeed('json') };
  const entries = entriesOf(statements, archive);
  return written({ page: links.quotes(), self, title, description: words.quotes.feedDescription, entries }, archive, format);
}

/** Makes the feed of one article: its corrections, newest first, and the article as it is now. */
export function feedOfArticle(article: Article, archive: Archive): string {
  const { site, links } = archive;
  const timeOf = entryTimes(archive);
  const entries = [...correctionEntries(article, archive, timeOf), articleEntry(article, archive, timeOf)];
  const title = `${site.name}: ${article.headline}`;
  const self = { xml: links.articleFeed(article.id) };
  const feed = { page: links.article(article.id), self, title, description: article.standfirst, entries };
  return written({ ...feed, language: article.language }, archive, 'xml');
}

/** Makes the feed of what one person or body said, as the newest articles have it. */
export function feedOfPerson(person: Person, archive: Archive): string {
  const { site, links } = archive;
  const entries = entriesOf(newestFirst(archive.statementsBySpeaker.get(person.id) ?? [], archive), archive);
  const description = describePerson(person, archive);
  const self = { xml: links.personFeed(person.id) };
  return written(
    { page: links.person(person.id), self, title: `${site.name}: ${person.name}`, description, entries },
    archive,
    'xml',
  );
}

/** Makes the feed of what one side said, as the newest articles have it. */
export function feedOfSide({ id, name }: Side, archive: Archive): string {
  const { site, links, words } = archive;
  const ofSide = archive.statementsByFacet.side.find((group) => group.id === id)?.statements ?? [];
  const entries = entriesOf(newestFirst(ofSide, archive), archive);
  const self = { xml: links.sideFeed(id) };
  const feed = { page: links.quotesBy('side', id), self, title: `${site.name}: ${name}`, entries };
  return written({ ...feed, description: words.quotes.feedDescription }, archive, 'xml');
}

function entriesOf(statements: readonly Statement[], archive: Archive): FeedEntry[] {
  const timeOf = entryTimes(archive);
  return statements.slice(0, maxStatements).map((statement) => statementEntry(statement, archive, timeOf));
}

/** A feed whose addresses are paths, without what all feeds of a site have in common. */
type Draft = Pick<Feed, 'page' | 'self' | 'title' | 'description' | 'entries'> & Partial<Pick<Feed, 'language'>>;

function written({ page, self, ...draft }: Draft, archive: Archive, format: FeedFormat): string {
  const { site, links, words, emblems, articles } = archive;
  const { xml, json } = self;
  const changes =
    draft.entries.length > 0
      ? draft.entries.map(({ updated }) => updated)
      : articles.map(({ published, updated }) => noonOf(updated ?? published));
  const feed: Feed = {
    language: words.language,
    ...draft,
    page: links.absolute(page),
    self: { xml: links.absolute(xml), ...(json !== undefined && { json: links.absolute(json) }) },
    publisher: site.publisher,
    rights: rightsIn(site, words),
    updated: changes.sort(compareText).at(-1) ?? '',
    icon: links.absolute(iconOf(archive).href),
    largeIcon: links.absolute(links.touchIcon()),
    logo: emblems.logo ? links.absolute(links.logo(emblems.logo.format)) : null,
  };
  return format === 'xml' ? atom(feed) : jsonFeed(feed);
}

/** Puts the statements of the newest article first; within an article, in its own order. */
function newestFirst(statements: readonly Statement[], archive: Archive): Statement[] {
  const articles = [...new Set(statements.map(({ article }) => article))].map((id) => the(archive.articleById, id));
  const some = new Set(statements);
  return articles.sort(compareArticles).flatMap((article) => article.statements.filter((statement) => some.has(statement)));
}
