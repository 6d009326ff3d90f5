import type { ArchiveComponentLeaf, CreativeWorkLeaf } from 'schema-dts';
import type { Article } from '../../core/model/article.ts';
import type { Permalinks } from '../../core/model/permalinks.ts';
import type { Source } from '../../core/model/source.ts';
import { exactDate } from './exact-date.ts';

/**
 * Describes a source, as listed at the end of an article. If no title is recorded, it has a description and no name. Its author is
 * `creditText`, since it may be a person or an organisation. What is kept in one place is a component of an archive, which alone has a
 * property for that place.
 */
export function sourceNode(source: Source, article: Article, links: Permalinks): CreativeWorkLeaf | ArchiveComponentLeaf {
  const { id, author, title, description, publisher, language, date, url, archived } = source;
  const published = exactDate(date);
  const named: Some = title === undefined ? { description: description ?? publisher } : { name: title };
  const dated: Some = published === undefined ? {} : { datePublished: published };
  const described: Some = {
    '@id': links.absolute(links.article(article.id, id)),
    ...named,
    ...(author === undefined ? {} : { creditText: author }),
    publisher: { '@type': 'Organization', name: publisher },
    ...dated,
    ...(language === undefined ? {} : { inLanguage: language }),
    ...(url === undefined ? {} : { url }),
    ...(archived === undefined ? {} : { archivedAt: archived.url }),
  };
  const heldAt = source['held-at'];
  return heldAt === undefined
    ? { '@type': 'CreativeWork', ...described }
    : { '@type': 'ArchiveComponent', ...described, itemLocation: heldAt };
}

type Some = Partial<Omit<CreativeWorkLeaf, '@type'>>;
