import type { RootContent } from 'mdast';
import { articleHtml, type Article } from '../../core/model/article.ts';
import { the, type Archive } from '../../core/model/archive.ts';
import { describeCorrection } from '../../core/model/corrections.ts';
import { describeStatement } from '../../core/model/describe-statement.ts';
import { qualifiedName } from '../../core/model/qualifiers.ts';
import { rightsIn } from '../../core/model/publication/site.ts';
import { restsOn, restsOnInWords } from '../../core/model/rests-on.ts';
import { describeSource, publisherOf } from '../../core/model/source.ts';
import { formatDay } from '../../core/dates/days.ts';
import { sentence } from '../../core/text/wording.ts';
import { say } from '../../core/words/say.ts';
import { heading, link, list, markdownOf, paragraph, plain } from './nodes.ts';
import { toMdast, type Records } from './to-mdast.ts';

/**
 * Makes an article in Markdown, for programs that read text: its whole text in order, with each statement and claim marked as whose it
 * is, notes where they are, sources and corrections.
 */
export function articleMarkdown(article: Article, archive: Archive): string {
  const { links, words } = archive;
  const address = links.absolute(links.article(article.id));
  const { published, updated, byline } = article;
  const days = [say(words.machines.published, { day: formatDay(published, words.locale) })];
  if (updated !== null) days.push(say(words.machines.updated, { day: formatDay(updated, words.locale) }));
  const children: RootContent[] = [
    heading(1, article.headline),
    { type: 'blockquote', children: [paragraph(article.standfirst)] },
    { type: 'paragraph', children: [plain(`${[byline, ...days].join(' · ')} · `), link(address)] },
    paragraph(`${sentence(restsOnInWords(restsOn(article, archive)))} ${words.machines.voices}`),
    ...summaryOf(article, archive),
    ...toMdast(articleHtml(article), recordsOf(article, archive)),
    ...sourcesOf(article, archive),
    ...correctionsOf(article, archive),
    paragraph(`© ${rightsIn(archive.site, words)}`),
  ];
  return markdownOf(children);
}

/** Returns whose words an element of an article has, and how its links become absolute. */
function recordsOf(article: Article, archive: Archive): Records {
  const { links, words, sources } = archive;
  const voices = new Map([
    ...article.statements.map((statement) => {
      const { form, speaker, qualifiers } = describeStatement(statement, archive);
      const label = `${form}, ${qualifiedName(speaker, qualifiers)}`;
      return [statement.id, { label, url: links.absolute(links.quote(statement.id)) }] as const;
    }),
    ...article.claims.map(({ id, source }) => {
      const label = say(words.claim.by, { publisher: publisherOf(source, sources) });
      return [id, { label, url: links.absolute(links.record(article.id, id)) }] as const;
    }),
  ]);
  return {
    voiceOf: (id) => voices.get(id),
    absolute: (href) =>
      href.startsWith('#') ? links.absolute(links.article(article.id, href.slice(1))) : links.absolute(href),
  };
}

function summaryOf({ id, summary }: Article, { links, words }: Archive): RootContent[] {
  if (summary.length === 0) return [];
  const items = summary.map(({ text, see }) => [plain(`${text} `), link(links.absolute(links.article(id, see)))]);
  return [heading(2, words.article.summary), list(items)];
}

function sourcesOf(article: Article, archive: Archive): RootContent[] {
  const items = article.sources.map((id) => {
    const source = the(archive.sources, id);
    return [plain(`${sentence(describeSource(source))} `), ...(source.url === undefined ? [] : [link(source.url)])];
  });
  return items.length === 0 ? [] : [heading(2, archive.words.article.sources), list(items)];
}

function correctionsOf({ corrections }: Article, { words }: Archive): RootContent[] {
  const items = corrections.map(({ on, kind, text }) => [plain(`${describeCorrection(kind, on, words)}: ${text}`)]);
  return items.length === 0 ? [] : [heading(2, words.correction.title), list(items)];
}
