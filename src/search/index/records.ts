import { the, type Archive } from '../../core/model/archive.ts';
import type { EdtfDate } from '../../core/dates/edtf-date.ts';
import { describeEventPlace, describeEventTime } from '../../core/model/event.ts';
import { facetValuesOf } from '../../core/model/facet.ts';
import { monthsOf } from '../../core/dates/months.ts';
import { roleOf } from '../../core/model/person.ts';
import { sideName } from '../../core/model/side.ts';
import { describeStatement } from '../../core/model/describe-statement.ts';
import type { Statement } from '../../core/model/statement.ts';
import { straighten } from '../query/straighten.ts';
import { kinds, type Kind } from '../query/kinds.ts';
import { facetNames, facetToken, type FacetName, type SearchLists } from '../query/lists.ts';
import { wordsOf } from '../query/words.ts';

/** One thing that can be found, as Pagefind's `addCustomRecord` takes it. Addresses are without the base path. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/** A record before its values have tokens. */
interface Draft {
  readonly kind: Kind;
  readonly url: string;
  readonly text: string;
  /** What is searched beside the text, and shown on a result. */
  readonly meta: Readonly<Record<string, string | null | undefined>>;
  readonly values: Partial<Record<FacetName, readonly (readonly [id: string, name: string])[]>>;
  readonly date: EdtfDate | null;
}

/**
 * Everything that can be found, and the lists that the search asks before the index. One record for each statement, claim,
 * note, event, section and person. What is in `meta` is searched too, so it holds what a reader would ask by (who, to whom,
 * where, when) and not the headline, which would match everything.
 */
export function searchIndex(archive: Archive): { records: SearchRecord[]; lists: Omit<SearchLists, 'together'> } {
  const drafts = draftsOf(archive);
  const facets = valuesOf(drafts);
  const records = drafts.map((draft) => finish(draft, facets));
  const words = new Set(
    drafts.flatMap(({ text, meta }) => [text, ...Object.values(meta)].flatMap((one) => wordsOf(one ?? ''))),
  );
  const dates = new Set(drafts.flatMap(({ date }) => dateTokens(date)));
  return {
    records,
    lists: {
      records: records.length,
      words: [...words].sort().join(' '),
      synonyms: archive.synonyms,
      facets,
      dates: [...dates].sort(),
    },
  };
}

function draftsOf(archive: Archive): Draft[] {
  const drafts: Draft[] = [];
  const seenEvents = new Set<string>();
  for (const article of archive.articles) {
    const url = (id: string): string => `/articles/${article.id}/#${id}`;
    const add = (kind: Kind, at: string, text: string, draft: Partial<Draft> & Pick<Draft, 'meta'>): void => {
      const values = { kind: [kindValue(kind)], article: [[article.id, article.headline] as const], ...draft.values };
      drafts.push({ kind, url: at, text, date: null, ...draft, values });
    };
    for (const statement of article.statements) {
      add(
        statement.form === 'direct' ? 'quotation' : 'reported',
        url(statement.id),
        statement.text,
        statementParts(archive, statement),
      );
    }
    for (const claim of article.claims) {
      const { publisher, date = null } = the(archive.sources, claim.source);
      add('claim', url(claim.id), claim.text, { meta: { title: publisher }, date });
    }
    for (const note of article.notes) {
      add('note', url(note.id), note.text, { meta: { title: `On ${note.on}` } });
    }
    for (const id of article.events.filter((event) => !seenEvents.has(event))) {
      seenEvents.add(id);
      const event = the(archive.events, id);
      const text = [event.description, event.parties].filter(Boolean).join('. ');
      const meta = { title: event.title, where: describeEventPlace(event), when: describeEventTime(event) };
      add('event', url(id), text || event.title, { meta, date: event.date });
    }
    if (article.lead !== '') add('section', `/articles/${article.id}/`, article.lead, { meta: { title: 'Introduction' } });
    for (const section of article.sections) add('section', url(section.id), section.text, { meta: { title: section.title } });
  }
  for (const person of archive.people.values()) {
    const said = archive.statementsBySpeaker.get(person.id)?.length ?? 0;
    const role = roleOf(person) ?? sideName(person.side);
    drafts.push({
      kind: 'person',
      url: `/people/${person.id}/`,
      text: `${role}. ${said === 1 ? '1 statement' : `${said} statements`} on record.`,
      meta: { title: person.name, side: sideName(person.side), also: person.aliases.join(' ') },
      values: { kind: [kindValue('person')], side: [[person.side, sideName(person.side)]] },
      date: null,
    });
  }
  return drafts;
}

function kindValue(kind: Kind): readonly [string, string] {
  return [kind, kinds.find(([slug]) => slug === kind)?.[1] ?? kind];
}

function statementParts(archive: Archive, statement: Statement): Pick<Draft, 'meta' | 'values' | 'date'> {
  const person = the(archive.people, statement.speaker);
  const { on, at } = statement;
  const { role, audience, occasion, when } = describeStatement(statement, archive);
  const { speaker, side, outlet, form } = facetValuesOf(statement, person, archive.events);
  const pairs = (values: readonly { id: string; name: string }[]): (readonly [string, string])[] =>
    values.map(({ id, name }) => [id, name]);
  return {
    meta: {
      title: person.name,
      side: sideName(person.side),
      role,
      to: audience,
      occasion,
      when: on === null ? null : when,
      where: at,
      also: person.aliases.join(' '),
    },
    values: { speaker: pairs(speaker), side: pairs(side), outlet: pairs(outlet), form: pairs(form) },
    date: on,
  };
}

/** The values that records have, by facet, in the order of their names. */
function valuesOf(drafts: readonly Draft[]): SearchLists['facets'] {
  const of = (facet: FacetName): (readonly [string, string])[] => {
    const values = new Map(drafts.flatMap(({ values }) => values[facet] ?? []));
    return facet === 'kind'
      ? kinds.filter(([id]) => values.has(id))
      : [...values].sort((a, b) => a[1].localeCompare(b[1], 'en') || a[0].localeCompare(b[0], 'en'));
  };
  return {
    kind: of('kind'),
    speaker: of('speaker'),
    side: of('side'),
    outlet: of('outlet'),
    form: of('form'),
    article: of('article'),
  };
}

function finish({ url, text, meta, values, date }: Draft, facets: SearchLists['facets']): SearchRecord {
  const tokens = [
    ...facetNames.flatMap((facet) => (values[facet] ?? []).map(([id]) => facetToken(facet, placeOf(facets[facet], id)))),
    ...dateTokens(date),
  ];
  const filters = Object.fromEntries(Object.entries(values).map(([facet, of]) => [facet, of.map(([id]) => id)]));
  const months = monthsOf(date);
  const content = straighten(text);
  // A role is read more than searched for: its dashes stay.
  const said = Object.entries(meta).flatMap(([name, value]) =>
    value ? [[name, name === 'role' ? value : straighten(value)] as const] : [],
  );
  return {
    url,
    content,
    language: 'en',
    // Dashes are hyphens in the index; where a text has one, the result shows it as it is.
    meta: { ...Object.fromEntries(said), ...(/[‐‑‒–—―]/.test(text) && { shown: text }), tokens: tokens.join(' ') },
    filters: months.length > 0 ? { ...filters, month: months } : filters,
    sort: { date: date?.latest ?? date?.earliest ?? '9999-99-99' },
  };
}

const places = new WeakMap<object, Map<string, number>>();

function placeOf(values: readonly (readonly [string, string])[], id: string): number {
  let known = places.get(values);
  if (!known) places.set(values, (known = new Map(values.map(([value], place) => [value, place]))));
  return known.get(id) ?? -1;
}

/**
 * The words that stand in the index for a date: `d20220110` for a day, `o20220110` for one by which, or from which on,
 * something was; `i202201` for each month that a date known less exactly touches.
 */
function dateTokens(date: EdtfDate | null): string[] {
  const known = date?.latest ?? date?.earliest;
  if (!known) return [];
  if (date?.earliest === null || date?.latest === null) return [`o${known.replaceAll('-', '')}`];
  if (date?.earliest === date?.latest) return [`d${known.replaceAll('-', '')}`];
  return monthsOf(date).map((month) => `i${month.replace('-', '')}`);
}
