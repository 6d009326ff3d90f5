import { compareText } from '../text/compare-text.ts';
import { formatMonth } from '../dates/days.ts';
import type { Words } from '../words/en.ts';
import type { Event } from './events/event.ts';
import { formName } from './form.ts';
import { monthsOf } from '../dates/months.ts';
import type { Person } from './person.ts';
import { sideOf, type Side } from './sides/side.ts';
import { slugOf } from '../text/slug.ts';
import type { Statement } from './statement.ts';

/** What statements can be listed by. */
export const facets = ['speaker', 'side', 'outlet', 'form', 'month'] as const;

/** The slug of a facet. */
export type Facet = (typeof facets)[number];

/** A value of a facet: `ryabkov`, "Sergei Ryabkov". The id is part of an address. */
export interface FacetValue {
  readonly id: string;
  readonly name: string;
}

/** A value with the statements that have it. */
export interface FacetGroup extends FacetValue {
  readonly statements: readonly Statement[];
}

/** What the names of values are taken from. */
interface Named {
  readonly events: ReadonlyMap<string, Event>;
  readonly words: Words;
  readonly people: ReadonlyMap<string, Person>;
  readonly sides: ReadonlyMap<string, Side>;
}

/** Returns the values of a statement: none if nothing is known, several months if its date is imprecise. */
export function facetValuesOf(
  { form, to, on, event }: Statement,
  person: Person | undefined,
  library: Named,
): Record<Facet, FacetValue[]> {
  const { events, words } = library;
  const side = sideOf(person, library);
  // "His briefing" doesn't say whose; the title of an event does.
  const audience = (event !== null && events.get(event)?.title) || to;
  return {
    speaker: person ? [{ id: person.id, name: person.name }] : [],
    side: side ? [{ id: side.id, name: side.name }] : [],
    // Outlets have no records, so the id is made from the name.
    outlet: audience === null ? [] : [{ id: event ?? slugOf(audience), name: audience }],
    form: [{ id: form, name: formName(form, words) }],
    month: monthsOf(on).map((month) => ({ id: month, name: formatMonth(month, words.locale) })),
  };
}

/** Counts the statements that are in none of these groups. */
export function countWithout(statements: readonly Statement[], groups: readonly FacetGroup[]): number {
  const grouped = new Set(groups.flatMap((group) => group.statements));
  return statements.filter((statement) => !grouped.has(statement)).length;
}

/** Groups statements by every facet, each group in the given order. Sides come in their usual order, months by time, the rest by name. */
export function groupByFacets(
  statements: readonly Statement[],
  speakerOf: (statement: Statement) => Person | undefined,
  library: Named,
): Readonly<Record<Facet, readonly FacetGroup[]>> {
  const groups = { speaker: new Map(), side: new Map(), outlet: new Map(), form: new Map(), month: new Map() } as Record<
    Facet,
    Map<string, FacetValue & { statements: Statement[] }>
  >;
  for (const statement of statements) {
    const values = facetValuesOf(statement, speakerOf(statement), library);
    for (const facet of facets) {
      for (const value of values[facet]) {
        const group = groups[facet].get(value.id);
        if (group) group.statements.push(statement);
        else groups[facet].set(value.id, { ...value, statements: [statement] });
      }
    }
  }
  const order = (facet: Facet, { id, name }: FacetValue): string =>
    facet === 'side' ? String([...library.sides.keys()].indexOf(id)).padStart(4, '0') : facet === 'month' ? id : name;
  const sorted = (facet: Facet): FacetGroup[] =>
    [...groups[facet].values()].sort((a, b) => compareText(order(facet, a), order(facet, b)) || compareText(a.id, b.id));
  return {
    speaker: sorted('speaker'),
    side: sorted('side'),
    outlet: sorted('outlet'),
    form: sorted('form'),
    month: sorted('month'),
  };
}
