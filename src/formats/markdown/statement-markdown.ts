import type { RootContent } from 'mdast';
import { the, verificationOf, type Archive } from '../../core/model/archive.ts';
import { describeStatement, statementTitle } from '../../core/model/describe-statement.ts';
import { isVerbatim } from '../../core/model/form.ts';
import { rightsIn } from '../../core/model/publication/site.ts';
import { qualifiedName } from '../../core/model/qualifiers.ts';
import type { Statement } from '../../core/model/statement.ts';
import { describeChecked, describeStatus } from '../../core/model/verification-status.ts';
import { paragraphsIn } from '../../core/text/wording.ts';
import { heading, link, list, markdownOf, paragraph, plain } from './nodes.ts';

/**
 * Makes a statement or an excerpt in Markdown, for programs that read text: the words, which begin with the voice in bold, what is known
 * of them, and where they are from. As in an article, only the speaker's own words are a block quotation.
 */
export function statementMarkdown(statement: Statement, archive: Archive): string {
  const { links, words, sources } = archive;
  const described = describeStatement(statement, archive);
  const { form, speaker, qualifiers, translation } = described;
  const { url } = the(sources, statement.source);
  const article = the(archive.articleById, statement.article);
  const verification = verificationOf(archive, statement);
  const result =
    verification && describeStatus(verification, words, translation !== null) + describeChecked(verification.checked, words);
  const facts = [
    [
      plain(`${words.quotes.source}: ${[described.source, described.locator].filter(Boolean).join(', ')} `),
      ...(url ? [link(url)] : []),
    ],
    ...(result === null ? [] : [[plain(`${words.quotes.verification}: ${result}`)]]),
    [plain(`${words.quotes.inArticle}: ${article.headline} `), link(links.absolute(links.article(article.id, statement.id)))],
  ];
  return markdownOf([
    heading(1, statementTitle(archive, statement)),
    ...voiced(`${form}, ${qualifiedName(speaker, qualifiers)}:`, described.words, isVerbatim(statement.form)),
    ...(translation ? voiced(`${translation.label}:`, translation.words, true) : []),
    paragraph(described.attribution),
    list(facts),
    { type: 'paragraph', children: [link(links.absolute(links.quote(statement.id)))] },
    paragraph(`© ${rightsIn(archive.site, words)}`),
  ]);
}

/** Returns words that begin with whose they are. */
function voiced(voice: string, words: string, isQuoted: boolean): RootContent[] {
  const strong = { type: 'strong' as const, children: [plain(voice)] };
  const [first = '', ...others] = paragraphsIn(words);
  if (!isQuoted) return [{ type: 'paragraph', children: [strong, plain(` ${first}`)] }, ...others.map(paragraph)];
  return [{ type: 'blockquote', children: [{ type: 'paragraph', children: [strong] }, ...[first, ...others].map(paragraph)] }];
}
