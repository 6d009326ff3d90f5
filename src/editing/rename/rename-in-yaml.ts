import type { RenameTarget } from './rename-target.ts';
import { replaceValues, type YamlValue } from './yaml-values.ts';

/** The fields of records that hold ids, by folder: the kind of record that each names, by the names on the way to it. */
const fields: Readonly<Record<string, Readonly<Record<string, RenameTarget['kind']>>>> = {
  people: { side: 'side', 'speaks-for': 'person' },
  sources: { speaker: 'person' },
  events: { sources: 'source', 'outcome.sources': 'source' },
  'sides.yml': { 'sides.id': 'side' },
};

/**
 * Writes a new id wherever a file of records has the old one. In a list of sources, an entry has its locator after its id.
 *
 * @param folder the name of the folder that the file is in, or of the file if it is in none
 */
export function renameInYaml({ kind, id }: RenameTarget, now: string, folder: string, text: string): string {
  return replaceValues(text, ({ path, text: value }: YamlValue) => {
    const field = path.filter((one) => typeof one === 'string').join('.');
    if (fields[folder]?.[field] !== kind) return undefined;
    const [first, ...rest] = value.split(/(?=\s)/);
    return first === id ? [now, ...rest].join('') : undefined;
  });
}
