import { z } from 'zod';
import { id, oneOf, words } from '../../findings/field.ts';
import { sideColourNames } from './palette.ts';
import type { Person } from '../person.ts';

/** What an editor writes for one side in `sides.yml`. */
export const sideFields = z.strictObject({
  id,
  /** The name that readers see. */
  name: words('the name of the side', 'Russia'),
  colour: oneOf(sideColourNames),
});

/** What an editor writes in `sides.yml`: the sides of the publication, in the order in which they are listed. */
export const sidesFields = z.strictObject({
  sides: z
    .array(sideFields)
    .refine((sides) => new Set(sides.map((one) => one.id)).size === sides.length)
    .meta({
      expected: 'a list of sides, each with an id of its own, a name and a colour',
      example: '[{id: russia, name: Russia, colour: red}]',
    }),
});

/** A side that people and bodies speak for. */
export type Side = Readonly<z.output<typeof sideFields>>;

/** What a person's side is looked up in. */
interface Known {
  readonly people: ReadonlyMap<string, Person>;
  readonly sides: ReadonlyMap<string, Side>;
}

/** Returns the side of a person: their own, else that of those whom they speak for; undefined if neither is given. */
export function sideOf(person: Person | undefined, { people, sides }: Known): Side | undefined {
  const seen = new Set<string>();
  for (let one = person; one && !seen.has(one.id); one = people.get(one['speaks-for'] ?? '')) {
    if (one.side !== undefined) return sides.get(one.side);
    seen.add(one.id);
  }
  return undefined;
}

/** Returns the CSS that gives each side its colour and its mark, by the class `by-<id>`. */
export function sideRules(sides: ReadonlyMap<string, Side>, markOf: (colour: Side['colour']) => string): string {
  return [...sides.values()]
    .map(({ id, colour }) => `.by-${id}{--side:var(--${colour});--side-mark:'${markOf(colour)}'}`)
    .join('');
}
