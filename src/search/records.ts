import { the, type Archive } from '../core/archive.ts';
import { describeDate, type EdtfDate } from '../core/edtf-date.ts';
import { describeEventPlace, describeEventTime } from '../core/event.ts';
import { sideName } from '../core/side.ts';
import type { Statement } from '../core/statement.ts';

/** The kinds of record that can be found, and what readers call them. */
export const kinds = [
  ['quotation', 'Direct quotation'],
  ['reported', 'Reported statement'],
  ['claim', 'Claim of a source'],
  ['note', 'Editor’s note'],
  ['event', 'Event'],
  ['section', 'Section'],
] as const;

/** A kind of record. */
export type Kind = (typeof kinds)[number][0];

/** One thing that can be found, as Pagefind's `addCustomRecord` takes it. Addresses are without the base path. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/**
 * One record for each statement, claim, note, event and section. What is in `meta` is searched too, so it holds what a
 * reader would ask by (who, to whom, where, when in words and digits) and not the headline, which would match everything.
 */
export function searchRecords(archive: Archive): SearchRecord[] {
  const records: SearchRecord[] = [];
  const seenEvents = new Set<string>();
  for (const article of archive.articles) {
    const of = (id: string): string => `/articles/${article.id}/#${id}`;
    const add = (kind: Kind, id: string, content: string, meta: Record<string, string>, more: Partial<Facets>): void => {
      records.push(record(kind, of(id), content, meta, { article: article.id, ...more }));
    };
    for (const statement of article.statements) {
      const [kind, meta, facets] = statementParts(archive, statement);
      add(kind, statement.id, statement.text, meta, facets);
    }
    for (const claim of article.claims) {
      const source = the(archive.sources, claim.source);
      add('claim', claim.id, claim.text, { title: `Claim of ${source.publisher}` }, { date: source.date ?? null });
    }
    for (const note of article.notes) {
      add('note', note.id, note.text, { title: `Note on ${note.on.replace(/^“|”$/g, '')}` }, {});
    }
    for (const id of article.events.filter((event) => !seenEvents.has(event))) {
      seenEvents.add(id);
      const event = the(archive.events, id);
      const when = [describeEventTime(event), digits(event.date)].filter(Boolean).join(' ');
      const meta = { title: event.title, where: describeEventPlace(event), when };
      add('event', id, [event.title, event.description, event.parties].filter(Boolean).join('. '), meta, { date: event.date });
    }
    for (const section of article.sections) add('section', section.id, section.text, { title: section.title }, {});
  }
  return records;
}

interface Facets {
  article: string;
  form: string;
  speaker: string;
  side: string;
  outlet: string | null;
  date: EdtfDate | null;
}

function statementParts(archive: Archive, statement: Statement): [Kind, Record<string, string>, Partial<Facets>] {
  const person = the(archive.people, statement.speaker);
  const { form, to, on, at } = statement;
  const when = [describeDate(on), digits(on)].filter(Boolean).join(' ');
  const meta = {
    title: person.name,
    who: `${person.role} ${sideName(person.side)}`,
    ...(to === null ? {} : { to: [to, statement.occasion].filter(Boolean).join(' ') }),
    ...(on === null ? {} : { when }),
    ...(at === null ? {} : { where: at }),
  };
  const facets = { form, speaker: person.id, side: person.side, outlet: to, date: on };
  return [form === 'direct' ? 'quotation' : 'reported', meta, facets];
}

function record(kind: Kind, url: string, content: string, meta: Record<string, string>, facets: Partial<Facets>): SearchRecord {
  const { date, ...named } = facets;
  const filters: Record<string, string[]> = { kind: [kind] };
  for (const [name, value] of Object.entries(named)) if (typeof value === 'string') filters[name] = [value];
  const day = date?.latest ?? date?.earliest;
  if (day) filters['month'] = [day.slice(0, 7)];
  return { url, content: forIndexing(content), language: 'en', meta, filters, sort: { date: day ?? '0000-00-00' } };
}

/** Dashes inside words become hyphens and curly quotation marks straight, as readers type them. */
function forIndexing(text: string): string {
  return text
    .replace(/(?<=\p{L})[–—](?=\p{L})/gu, '-')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");
}

/** A day as readers type it: "10.01.2022 2022-01-10 Jan". */
function digits(date: EdtfDate | null): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date?.latest ?? '') ?? [];
  return year ? `${day}.${month}.${year} ${year}-${month}-${day}` : '';
}
