import { freeIds, suggestId } from '../findings/field.ts';
import { undecided } from '../findings/validate.ts';
import { yamlText } from '../sourcing/yaml-text.ts';
import type { RoleBeside } from './role-beside.ts';
import type { Voice } from './names/voice.ts';

/** The records of people and bodies that a draft needs and the site has not. */
export interface Stubs {
  /** Returns the id of somebody who speaks. */
  idOf(voice: Voice): string;
  /** Returns the file of everybody who has been given an id and has no record, by id. Call it last. */
  files(): ReadonlyMap<string, string>;
}

/**
 * Makes stubs: the name as the source prints it, the office if it prints one beside the name, and questions for the rest.
 *
 * @param used the ids that are in use on the site
 * @param roleOf returns what the sources say of somebody beside the name
 * @param fullNames returns the full names that the sources have of a surname
 */
export function makeStubs(
  used: Iterable<string>,
  roleOf: (name: string) => RoleBeside | undefined = () => undefined,
  fullNames: (surname: string) => readonly string[] = () => [],
): Stubs {
  const free = freeIds(used);
  const ids = new Map<string, string>();
  const named = new Map<string, Voice>();
  return {
    idOf(voice) {
      if (voice.person) return voice.person.id;
      const known = ids.get(voice.name);
      if (known !== undefined) return known;
      const words = voice.name.split(/\s+/);
      const id = free(suggestId(voice.kind === 'body' ? voice.name : (words.at(-1) ?? voice.name)));
      ids.set(voice.name, id);
      named.set(id, voice);
      return id;
    },
    files: () => new Map([...named].map(([id, voice]) => [id, stubOf(voice, roleOf(voice.name), fullNames)])),
  };
}

function stubOf(
  { name, kind, office, printed }: Voice,
  beside: RoleBeside | undefined,
  fullNames: (surname: string) => readonly string[],
): string {
  const role = office ?? beside?.role;
  const evidence = office === undefined && beside ? ` # ${beside.evidence}` : '';
  const isBare = kind === 'person' && !name.includes(' ');
  const longer = isBare ? fullNames(name) : [];
  return [
    `name: ${yamlText(name)}`,
    ...longer.map((one) => `# ${one}, if a source of the draft means the same person by that name`),
    ...(kind === 'body' ? ['kind: body'] : []),
    ...(isBare && role === undefined ? ['# kind: body, if this is not the name of a person'] : []),
    kind === 'body' ? 'role: body' : `role: ${yamlText(role ?? undecided)}${evidence}`,
    '# side: an id of sides.yml, if there is one',
    ...(printed === undefined ? [] : [`printed: ${yamlText(printed)}`]),
    '',
  ].join('\n');
}
