import type { Archive } from '../model/archive.ts';
import type { Article } from '../model/article.ts';
import { labelOfQuestion } from '../model/blocks/question.ts';
import { beginningOf, statementTitle } from '../model/describe-statement.ts';

/**
 * Returns what readers call the content at an address (from the root of the site): the title of a page or section, the words of a
 * statement, a name; the address itself if there is nothing better.
 */
export function titleOf(address: string, archive: Archive): string {
  const { articleById, statements, people, events, pages } = archive;
  const page = pages.find(({ id }) => address.startsWith(`/${id}/`));
  if (page) return page.title;
  const [, folder = '', id = '', below = ''] = /^\/([^/]+)\/([^/#]+)\/#?([^/]*)/.exec(address) ?? [];
  const article = folder === 'articles' ? articleById.get(id) : undefined;
  const asked = article?.questions.find((question) => address.endsWith(`/questions/#${question.id}`));
  if (asked) return labelOfQuestion(asked);
  if (article) return (below && titleIn(article, below, archive)) || article.headline;
  const statement = folder === 'quotes' ? statements.find((one) => one.id === id) : undefined;
  if (statement) return statementTitle(archive, statement);
  if (folder === 'timeline') return events.get(id)?.title ?? address;
  return (folder === 'people' && people.get(id)?.name) || address;
}

function titleIn(article: Article, id: string, { people, events, sources, words }: Archive): string | undefined {
  const section = article.sections.find((one) => one.id === id);
  const annotation = [...article.statements, ...article.claims, ...article.notes].find((one) => one.id === id);
  const figure = article.figures.find((one) => one.id === id);
  if (section) return section.title;
  if (figure) return figure.caption;
  if (annotation) return beginningOf(annotation, words);
  return people.get(id)?.name ?? events.get(id)?.title ?? sources.get(id)?.publisher;
}
