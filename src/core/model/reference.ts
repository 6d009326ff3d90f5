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
 */
export function checkReference(library: Library, kind: ReferenceKind, id: string, place: Place, before = ''): Finding[] {
  if (library.ids[kind].has(id)) return [];
  const known = [...library.ids[kind]];
  return [finding(rules[kind], place, { id, before, near: nearest(id, known), known })];
}
