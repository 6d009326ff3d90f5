import type { EdtfDate } from '../../core/dates/edtf-date.ts';
import { wholeDates } from '../../core/dates/whole-dates.ts';
import { the, type Archive } from '../../core/model/archive.ts';
import type { Article } from '../../core/model/article.ts';
import { count, say } from '../../core/words/say.ts';
import { describeEventPlace, describeEventTime } from '../../core/model/events/event.ts';
import { facetValuesOf } from '../../core/model/facet.ts';
import type { Figure } from '../../core/model/blocks/figure.ts';
import { partsOf } from '../../core/model/publication/page-parts.ts';
import type { Page } from '../../core/model/publication/page.ts';
import { sentence } from '../../core/text/wording.ts';
import { isNamedIn, roleOf, type Person } from '../../core/model/person.ts';
import { sideOf } from '../../core/model/sides/side.ts';
import { describeStatement } from '../../core/model/describe-statement.ts';
import type { Form } from '../../core/model/form.ts';
import { speakerOf, type Statement } from '../../core/model/statement.ts';
import type { Kind } from '../query/kinds.ts';
import type { FacetName } from '../query/lists.ts';

/** A record without its tokens, which depend on the values of all records. */
export interface RecordDraft {
  readonly kind: Kind;
  /** The address of the record without the base path. */
  readonly url: string;
  readonly text: string;
  /** The language of the text (BCP 47). */
  readonly language: string;
  /** That of a translation in `meta`, and whose it is, in words. */
  readonly translation?: { readonly language: string; readonly label: string };
  /** The line that names what no source gives of a statement. */
  readonly notGiven?: string;
  /** What is searched besides the text, and shown on a result. */
  readonly meta: Readonly<Record<string, string | null | undefined>>;
  /** What must go with a name: "speaker inferred, as printed by InfoRos". */
  readonly qualified?: string;
  readonly values: Partial<Record<FacetName, readonly FacetPair[]>>;
  readonly date: EdtfDate | null;
}

/** A value of a facet. */
export type FacetPair = readonly [id: string, name: string];

/**
 * Drafts one record for each statement, claim, note, event, table, picture, section and person of an archive, and for each part of the
 * pages about the publication. What is in `meta` is searched too, so it has what readers search by (who, to whom, where, when), but not the headline, which would match everything.
 */
export function draftRecords(archive: Archive): RecordDraft[] {
  const seenEvents = new Set<string>();
  return [
    ...archive.articles.flatMap((article) => articleDrafts(archive, article, seenEvents)),
    ...[...archive.people.values()].filter(({ kind }) => kind !== 'unnamed').map((person) => personDraft(archive, person)),
    ...archive.pages.flatMap((page) => pageDrafts(archive, page)),
  ];
}

/** Drafts the records of an article. An event in several articles gets one record, in the first. */
function articleDrafts(archive: Archive, article: Article, seenEvents: Set<string>): RecordDraft[] {
  const page = `/articles/${article.id}/`;
  const people = article.people.map((id) => the(archive.people, id)).filter(({ aliases }) => aliases.length > 0);
  /** Whoever is named in a text is found there by other spellings, too. */
  const spellingsFor = (text: string): string[] =>
    people
      .filter((person) => isNamedIn(text, person))
      .flatMap(({ aliases }) => aliases)
      .filter((alias) => !text.includes(alias));
  const draft = (
    kind: Kind,
    id: string | null,
    text: string,
    more: Partial<RecordDraft> & Pick<RecordDraft, 'meta'>,
  ): RecordDraft => ({
    kind,
    url: id === null ? page : `${page}#${id}`,
    text,
    language: article.language,
    date: null,
    ...more,
    meta: {
      ...more.meta,
      also: [more.meta.also, ...spellingsFor(`${text} ${more.meta.also ?? ''}`)].filter(Boolean).join(' '),
    },
    values: { kind: [[kind, archive.words.kind[kind]]], article: [[article.id, article.headline]], ...more.values },
  });
  const events = article.events.filter((id) => !seenEvents.has(id));
  for (const id of events) seenEvents.add(id);
  return [
    ...article.statements.map((statement) => {
      return draft(kindOf[statement.form], statement.id, statement.text, statementParts(archive, statement));
    }),
    ...article.claims.map(({ id, text, source, figure }) => {
      const { publisher, author, date = null } = the(archive.sources, source);
      const also = [author, figure?.value, figure?.sample].filter(Boolean).join(' ');
      return draft('claim', id, text, { meta: { title: publisher, also }, date: figure?.on ?? date });
    }),
    ...article.notes.map(({ id, text, on }) =>
      draft('note', id, text, { meta: { title: say(archive.words.note.titled, { words: on }) } }),
    ),
    ...events.map((id) => {
      const event = the(archive.events, id);
      const text = [event.description, event.parties, event.outcome?.text]
        .flatMap((part) => (part ? sentence(part) : []))
        .join(' ');
      const meta = {
        title: event.title,
        where: describeEventPlace(event),
        when: wholeDates(describeEventTime(event, archive.words)),
      };
      // Events belong to no article: their words are in the language of the site.
      const { language } = archive.words;
      return draft('event', id, text || event.title, { meta, date: event.date, language });
    }),
    ...(article.lead === ''
      ? []
      : [draft('section', null, article.lead, { meta: { title: archive.words.article.introduction } })]),
    ...article.sections.map(({ id, text, title }) => draft('section', id, text, { meta: { title } })),
    ...article.figures.map((figure) => draft(figure.kind, figure.id, ...figureParts(figure))),
  ];
}

/** Returns the words of a table or a picture besides its caption, which is its title: cells, or what it shows and who made it. */
function figureParts({ caption, text, shown, basis }: Figure): [text: string, more: Pick<RecordDraft, 'meta'>] {
  const cells = text.startsWith(caption) ? text.slice(caption.length).trim() : text;
  const words = shown ? [shown.alt, shown.credit].filter(Boolean).map(sentence).join(' ') : cells;
  return [words, { meta: { title: caption, also: basis } }];
}

/** Drafts the records of a page about the publication: one for each of its parts, and one for the page where a text precedes them. */
function pageDrafts({ words }: Archive, page: Page): RecordDraft[] {
  const path = `/${page.id}/`;
  return partsOf(page, words).map(({ id, title, text }) => ({
    kind: 'page',
    url: id === null ? path : `${path}#${id}`,
    text: text || title,
    language: words.language,
    meta: { title, page: title === page.title ? null : page.title },
    values: { kind: [['page', words.kind.page]] },
    date: null,
  }));
}

function personDraft(archive: Archive, person: Person): RecordDraft {
  const { words } = archive;
  const statements = archive.statementsBySpeaker.get(person.id)?.length ?? 0;
  const side = sideOf(person, archive);
  const role = roleOf(person) ?? side?.name ?? words.people.body;
  return {
    kind: 'person',
    language: words.language,
    url: `/people/${person.id}/`,
    text: `${role}. ${say(words.people.onRecord, { count: count(statements, words.statement.count, words) })}`,
    meta: { title: person.name, side: side?.name, also: [person.party, ...person.aliases].filter(Boolean).join(' ') },
    values: { kind: [['person', words.kind.person]], ...(side && { side: [[side.id, side.name]] }) },
    date: null,
  };
}

const kindOf = { direct: 'quotation', indirect: 'reported', excerpt: 'excerpt' } as const satisfies Record<Form, Kind>;

/** The parts of a draft that describe a statement. */
type StatementParts = Pick<RecordDraft, 'meta' | 'values' | 'date' | 'language' | 'translation' | 'notGiven' | 'qualified'>;

function statementParts(archive: Archive, statement: Statement): StatementParts {
  const person = speakerOf(statement, archive);
  const { on, at } = statement;
  const {
    speaker: name,
    role,
    audience,
    occasion,
    when,
    notGiven,
    translation,
    qualifiers,
  } = describeStatement(statement, archive);
  // The form, the date and the translator have places of their own in a result.
  const qualified = [qualifiers.inferred, qualifiers.quotedBy, qualifiers.through].filter(Boolean).join(', ');
  const { speaker, side, outlet, form } = facetValuesOf(statement, person, archive);
  const pairs = (values: readonly { id: string; name: string }[]): FacetPair[] => values.map(({ id, name }) => [id, name]);
  return {
    meta: {
      title: name,
      side: sideOf(person, archive)?.name,
      role,
      to: audience,
      occasion,
      when: when && wholeDates(when),
      where: at,
      also: person?.aliases.join(' '),
      translation: statement.translation?.text,
    },
    language: statement.language,
    ...(translation &&
      statement.translation && {
        translation: { language: statement.translation.language, label: translation.label },
      }),
    values: { speaker: pairs(speaker), side: pairs(side), outlet: pairs(outlet), form: pairs(form) },
    date: on,
    ...(notGiven !== null && { notGiven }),
    ...(qualified !== '' && { qualified }),
  };
}
