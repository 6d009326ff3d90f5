import type { CommentLeaf } from 'schema-dts';
import { the, type Archive } from '../../core/model/archive.ts';
import type { Article } from '../../core/model/article.ts';
import type { Note } from '../../core/model/blocks/note.ts';
import { describeNote } from '../../core/model/pages/note-page.ts';
import { eventReference } from './event-node.ts';
import { authorNodes } from './publisher-node.ts';
import { sourceNode } from './source-node.ts';

/** Describes a note: what the authors of its article add to it, and from which sources. */
export function noteNode(note: Note, article: Article, archive: Archive): CommentLeaf {
  const { links, sources, events } = archive;
  const { title, by, rests } = describeNote(note, archive);
  const address = links.absolute(links.record(article.id, note.id));
  const cited = [...new Set(note.sources.map(({ source }) => source))];
  return {
    '@type': 'Comment',
    '@id': address,
    name: title,
    description: `${by}. ${rests}.`,
    text: note.text,
    inLanguage: article.language,
    author: authorNodes(article, archive),
    ...(cited.length > 0 && { citation: cited.map((source) => sourceNode(the(sources, source), article, links)) }),
    ...(note.event !== null && { about: eventReference(the(events, note.event), links) }),
    mainEntityOfPage: address,
    url: address,
    image: links.absolute(links.card({ article: article.id, record: note.id })),
    isPartOf: { '@type': 'AnalysisNewsArticle', '@id': links.absolute(links.article(article.id)), headline: article.headline },
  };
}
