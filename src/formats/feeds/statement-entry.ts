import { the, type Archive } from '../../core/model/archive.ts';
import { describeStatement, statementTitle } from '../../core/model/describe-statement.ts';
import { formName, isVerbatim } from '../../core/model/form.ts';
import { sideOfStatement } from '../../core/model/sides/side-of-statement.ts';
import type { Statement } from '../../core/model/statement.ts';
import { escapeHtml } from '../../core/text/escape-html.ts';
import { languageAttributes } from '../../core/text/language.ts';
import { oneLine, sentence } from '../../core/text/wording.ts';
import type { TimeOf } from './entry-times.ts';
import type { FeedEntry } from './feed.ts';

/**
 * Returns the entry of a statement: its words with who said them, to whom, when and where. It was published with its article; when the
 * words were said is in its text.
 */
export function statementEntry(statement: Statement, archive: Archive, timeOf: TimeOf): FeedEntry {
  const { links, words } = archive;
  const article = the(archive.articleById, statement.article);
  const { authors, byline, published, updated, statements } = article;
  const { quoted, attribution, translation } = describeStatement(statement, archive);
  const shown = translation ? `${translation.quoted} (${translation.label})` : quoted;
  const page = links.absolute(links.article(article.id, statement.id));
  const place = statements.length - 1 - statements.findIndex(({ id }) => id === statement.id);
  const side = sideOfStatement(statement, archive)?.name;
  return {
    address: links.absolute(links.quote(statement.id)),
    title: statementTitle(archive, statement, 90),
    summary: `${shown} ${attribution}`,
    content: `${wordsHtml(statement, archive)} ${escapeHtml(attribution)} <a href="${page}">${escapeHtml(sentence(article.headline))}</a>`,
    published: timeOf(article.id, published, place),
    updated: timeOf(article.id, updated ?? published, place),
    authors,
    byline,
    // Its title and attribution are in the language of the site.
    language: words.language,
    categories: [formName(statement.form, words), ...(side === undefined ? [] : [side])],
    image: links.absolute(links.card({ statement: statement.id })),
  };
}

/** Returns the words of a statement as HTML, marked as the language that they are in, and after them their translation. */
function wordsHtml(statement: Statement, archive: Archive): string {
  const { words: its } = archive;
  const { words, quoted, translation } = describeStatement(statement, archive);
  const inLanguage = (text: string, language: string): string => {
    const { lang, dir } = languageAttributes(language, its.language);
    if (lang === undefined) return escapeHtml(text);
    return `<span lang="${lang}"${dir === undefined ? '' : ` dir="${dir}"`}>${escapeHtml(text)}</span>`;
  };
  const marked = (text: string, language: string): string =>
    escapeHtml(its.marks.open) + inLanguage(oneLine(text), language) + escapeHtml(its.marks.close);
  const original = isVerbatim(statement.form) ? marked(words, statement.language) : inLanguage(quoted, statement.language);
  if (!translation || !statement.translation) return original;
  const translated = marked(translation.words, statement.translation.language);
  return `${escapeHtml(sentence(translation.original))} ${original} ${escapeHtml(sentence(translation.label))} ${translated}`;
}
