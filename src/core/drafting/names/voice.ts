import type { Person } from '../../model/person.ts';

/** Somebody who speaks in a source: on record already, or new. */
export interface Voice {
  /** The record, if there is one. */
  readonly person?: Person;
  /** The name: that of the record, or as the source prints it. */
  readonly name: string;
  readonly kind: 'person' | 'body';
  /** The office that the source prints before the name. */
  readonly office?: string;
  /** Office and name as the source prints them. */
  readonly printed?: string;
  /** Which pronoun a title of theirs goes with. */
  readonly pronoun?: 'he' | 'she';
}

/** Whether two voices are one. */
export function isSameVoice(a: Voice | undefined, b: Voice | undefined): boolean {
  return a !== undefined && b !== undefined && a.name === b.name && a.person?.id === b.person?.id;
}

/** Returns each voice once, in order. */
export function distinct(voices: readonly Voice[]): Voice[] {
  return voices.filter((one, i) => voices.findIndex((other) => isSameVoice(one, other)) === i);
}
