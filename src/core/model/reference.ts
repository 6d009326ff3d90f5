import type { Library } from './archive.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { nearest } from '../text/nearest.ts';
import type { Place } from '../text/place.ts';

/** The kinds of record that are referred to by id, and the rule that reports a missing one. */
const rules = {
  person: 'unknown-person',
  source: 'unknown-source',
  event: 'unknown-event',
  side: 'unknown-side',
} as const;

/** A kind of record that can be referred to. */
export type ReferenceKind = keyof typeof rules;

/**
 * Resolves a reference: returns nothing if the record exists, else a finding with the nearest id.
 *
 * @param before what is written before the id: "person:" in a link
 * @param likely ids of which a part can stand for the whole, if it is a part of no other id: the article’s principal sources, and the
 *   events that it has named before
 */
export function checkReference(
  library: Library,
  kind: ReferenceKind,
  id: string,
  place: Place,
  before = '',
  likely: readonly string[] = [],
): Finding[] {
  if (library.ids[kind].has(id)) return [];
  const known = [...library.ids[kind]];
  const now = formerlyCalled(library, kind, id);
  const whole = now === undefined ? abbreviatedBy(id, known, likely) : undefined;
  const near = whole ?? nearest(id, known);
  return [finding(rules[kind], place, { id, before, near, known, whole, ...(now !== undefined && { now }) })];
}

/** The one id of all that has a word, or several in a row, as a part, if it is likely: "courier" is short for "aldmouth-courier-2026". */
function abbreviatedBy(short: string, ids: readonly string[], likely: readonly string[]): string | undefined {
  const [found, ...others] = ids.filter((id) => `-${id}-`.includes(`-${short}-`));
  return found !== undefined && others.length === 0 && likely.includes(found) ? found : undefined;
}

/** Returns the id of the record that once had this one; undefined if none or several did. */
function formerlyCalled({ people, sources, events }: Library, kind: ReferenceKind, id: string): string | undefined {
  const records = { person: people, source: sources, event: events, side: undefined }[kind];
  const found = [...(records?.values() ?? [])].filter(({ formerly }) => formerly?.includes(id));
  return found.length === 1 ? found[0]?.id : undefined;
}
