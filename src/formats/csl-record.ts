import { the, type Archive } from '../core/model/archive.ts';
import type { Article } from '../core/model/article.ts';
import { formatDay } from '../core/dates/days.ts';
import { describeStatement, statementTitle } from '../core/model/describe-statement.ts';
import { languageName } from '../core/words/language-name.ts';
import { describeSource } from '../core/model/source.ts';
import type { Statement } from '../core/model/statement.ts';
import { oneLine } from '../core/text/wording.ts';
import { inMarks, say } from '../core/words/say.ts';

/**
 * An article or statement as CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html), from which all citations are
 * made: as text, BibTeX and RIS. The date of access is for readers to add.
 */
export interface CslRecord {
  readonly id: string;
  /** The key of the entry in BibTeX: the permanent id, so that two entries never share one. */
  readonly 'citation-key': string;
  /**
   * An article in a periodical: of the types for web content, the only one for which every format keeps byline, day and the
   * name of the site.
   */
  readonly type: 'article-magazine' | 'article-newspaper';
  readonly title: string;
  /** The authors as printed, since each name may be that of a person or of an organisation. */
  readonly author: readonly { readonly literal: string }[];
  readonly 'container-title': string;
  readonly publisher: string;
  readonly issued: { readonly 'date-parts': readonly [readonly [year: number, month: number, day: number]] };
  readonly URL: string;
  readonly language: string;
  readonly abstract?: string;
  /**
   * Who said the words to whom, when, through which source and in what form; of a translation also the original, and of a source the
   * archived copy.
   */
  readonly note?: string;
}

/** Returns the record of an article. */
export function articleRecord(article: Article, archive: Archive): CslRecord {
  const address = archive.links.absolute(archive.links.article(article.id));
  return { ...record(article.id, article.headline, article, archive, address), abstract: oneLine(article.standfirst) };
}

/**
 * Returns the record of a statement's page. Its authors are the article's, because the page, with its dating and context,
 * is the site's work, as are the words of a reported statement; the speaker is in the title. To cite the speaker, readers
 * should cite the source, which the page names.
 */
export function statementRecord(statement: Statement, archive: Archive): CslRecord {
  const title = statementTitle(archive, statement, 100);
  const article = the(archive.articleById, statement.article);
  const address = archive.links.absolute(archive.links.quote(statement.id));
  const { attribution } = describeStatement(statement, archive);
  const note = [attribution, translationNote(statement, archive), archivedNote(statement, archive)].filter(Boolean).join(' ');
  return { ...record(statement.id, title, article, archive, address), note };
}

/** Returns what a citation of translated words has to say about them: "Original (German): “Es ist vorbei.” Translation: NATO". */
function translationNote(statement: Statement, archive: Archive): string | undefined {
  const { words, translation } = describeStatement(statement, archive);
  if (!translation) return undefined;
  const language = languageName(statement.language, archive.words);
  return say(archive.words.translation.cited, {
    language,
    original: inMarks(oneLine(words), archive.words),
    credit: translation.label,
  });
}

/** Returns where a copy of the source is kept, if there is one: addresses come to an end. */
function archivedNote({ source: id }: Statement, { sources, words }: Archive): string | undefined {
  const source = the(sources, id);
  if (!source.archived) return undefined;
  const copy = say(words.source.archived, { date: formatDay(source.archived.on, words.locale) });
  return `${describeSource(source)}, ${copy}: ${source.archived.url}`;
}

function record(id: string, title: string, article: Article, { site }: Archive, URL: string): CslRecord {
  const { authors, published, language } = article;
  return {
    id,
    'citation-key': id,
    type: `article-${site.periodical}`,
    // Programs that read citations know no marks of direction.
    title: oneLine(title).replace(/[\u2068\u2069]/g, ''),
    author: authors.map((literal) => ({ literal })),
    'container-title': site.name,
    publisher: site.publisher,
    issued: { 'date-parts': [[Number(published.slice(0, 4)), Number(published.slice(5, 7)), Number(published.slice(8))]] },
    URL,
    language,
  };
}
