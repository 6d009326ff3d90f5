import type { Library } from './archive.ts';
import { finding, type Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Place } from './place.ts';

/** The kinds of record that are referred to by id: the rule for a miss, and the folder they live in. */
const kinds = {
  person: { rule: 'unknown-person', folder: 'people' },
  source: { rule: 'unknown-source', folder: 'sources' },
  event: { rule: 'unknown-event', folder: 'events' },
} as const;

/** A kind of record that can be referred to. */
export type ReferenceKind = keyof typeof kinds;

/** Resolves a reference: nothing where the record exists, else a finding with the nearest id. */
export function checkReference(library: Library, kind: ReferenceKind, id: string, place: Place): Finding[] {
  const { rule, folder } = kinds[kind];
  const records: ReadonlyMap<string, unknown> = library[folder];
  if (records.has(id)) return [];
  const known = [...records.keys()];
  return [finding(rule, place, { id, near: nearest(id, known), known })];
}
