import type { QuotationLeaf, StatementLeaf } from 'schema-dts';
import { the, type Archive } from '../../core/model/archive.ts';
import { speakerOf, type Statement } from '../../core/model/statement.ts';
import { describeStatement } from '../../core/model/describe-statement.ts';
import { exactDate } from './exact-date.ts';
import { eventNode } from './event-node.ts';
import { personReference } from './person-node.ts';
import { authorNodes, publisherNode } from './publisher-node.ts';
import { sourceNode } from './source-node.ts';

/**
 * Describes a statement. A direct quotation has the speaker as its `creator`, which schema.org uses for real people;
 * `spokenByCharacter` is for words that an author gives to a character. A speaker who is only inferred, or quoted by another, is mentioned and not asserted,
 * since this format has no way to say so. An excerpt has no creator but the document that it is based on. A reported statement is not a quotation, but the site's own words about the speaker.
 */
export function statementNode(statement: Statement, archive: Archive): QuotationLeaf | StatementLeaf {
  const { links } = archive;
  const article = the(archive.articleById, statement.article);
  const person = speakerOf(statement, archive);
  const speaker = person && personReference(person, links);
  const address = links.absolute(links.quote(statement.id));
  const common: Common = {
    '@id': address,
    // In words, since this vocabulary has none for what must go with the speaker, the words and the date.
    description: describeStatement(statement, archive).attribution,
    text: statement.text,
    inLanguage: statement.language,
    mainEntityOfPage: address,
    url: address,
    image: links.absolute(links.card({ statement: statement.id })),
    isBasedOn: sourceNode(the(archive.sources, statement.source), article, links),
    isPartOf: { '@type': 'AnalysisNewsArticle', '@id': links.absolute(links.article(article.id)), headline: article.headline },
  };
  if (statement.form === 'indirect') {
    const author = authorNodes(article, archive);
    return { '@type': 'Statement', ...common, ...eventOf(statement, archive), author, ...(speaker && { about: speaker }) };
  }
  const isCertain = statement.inferred === null && statement.quotedBy === null;
  const by: Some = !speaker ? {} : isCertain ? { creator: speaker } : { mentions: speaker };
  const translated = translationOf(statement, archive);
  return {
    '@type': 'Quotation',
    ...common,
    ...eventOf(statement, archive),
    ...by,
    ...circumstancesOf(statement),
    ...translated,
  };
}

/** Properties of both kinds, and a part of them. */
type Common = Omit<StatementLeaf, '@type'>;
type Some = Partial<Common>;

/** Returns the translation, with whose it is. */
function translationOf({ translation }: Statement, archive: Archive): Some {
  if (!translation) return {};
  const { text, language, by } = translation;
  // Whoever translated may be a person or an organisation.
  const whose: Some = by === 'editor' ? { translator: publisherNode(archive) } : { creditText: by };
  return { workTranslation: { '@type': 'Quotation', text, inLanguage: language, ...whose } };
}

/** Returns the event at which the words were said, which in turn refers to the statement. */
function eventOf(statement: Statement, { events, links }: Archive): Some {
  if (statement.event === null) return {};
  const event = eventNode(the(events, statement.event), links);
  return { recordedAt: { ...event, recordedIn: { '@id': links.absolute(links.quote(statement.id)) } } };
}

/** Returns when, where and to whom the words were said. Words said at an event have no other audience. */
function circumstancesOf({ on, at, to, event }: Statement): Some {
  const day = exactDate(on);
  const when: Some = day === undefined ? {} : { dateCreated: day };
  const where: Some = at === null ? {} : { locationCreated: { '@type': 'Place', name: at } };
  const whom: Some = to === null || event !== null ? {} : { audience: { '@type': 'Audience', name: to } };
  return { ...when, ...where, ...whom };
}
