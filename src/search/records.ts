import { the, type Archive } from '../core/archive.ts';
import { describeDate, type EdtfDate } from '../core/edtf-date.ts';
import { describeEventPlace, describeEventTime } from '../core/event.ts';
import { sideName } from '../core/side.ts';
import type { Statement } from '../core/statement.ts';
import { fold } from './fold.ts';
import type { Kind } from './kinds.ts';
import { monthsBetween } from './months.ts';

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
    if (article.lead !== '')
      records.push(
        record('section', `/articles/${article.id}/`, article.lead, { title: 'Introduction' }, { article: article.id }),
      );
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
    who: [person.role, sideName(person.side), ...person.aliases].join(' '),
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
  const months = monthsOf(date ?? null);
  if (months.length > 0) filters['month'] = months;
  return {
    url,
    content: fold(content),
    language: 'en',
    meta,
    filters,
    sort: { date: date?.latest ?? date?.earliest ?? '9999-99-99' },
  };
}

/** A day as readers type it: "10.01.2022 2022-01-10". */
function digits(date: EdtfDate | null): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date?.latest ?? '') ?? [];
  return year ? `${day}.${month}.${year} ${year}-${month}-${day}` : '';
}

/** Every month that a date may lie in; of an open interval, the month of its known end. */
function monthsOf(date: EdtfDate | null): string[] {
  const last = date?.latest ?? date?.earliest;
  if (!last) return [];
  const months = monthsBetween((date?.earliest ?? last).slice(0, 7), last.slice(0, 7));
  return months.length <= mostMonths ? months : [last.slice(0, 7)];
}

const mostMonths = 24;
