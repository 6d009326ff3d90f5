import type { z } from 'zod';
import type { Declaration } from '../core/model/archive.ts';
import { isId, suggestId } from '../core/findings/field.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { placeAt, placeIn } from '../core/text/place.ts';
import type { ReferenceKind } from '../core/model/reference.ts';
import { validate } from '../core/findings/validate.ts';
import type { Written } from '../core/findings/written.ts';
import { parseYaml } from './yaml-fields.ts';

/** A parsed YAML file: its value (undefined if a finding is an error) and, for a record, the ids that it declares. */
export interface ParsedRecord<T> {
  readonly id: string;
  readonly value: T | undefined;
  readonly written: Written | undefined;
  readonly declarations: readonly Declaration[];
  readonly findings: readonly Finding[];
}

/** Parses one YAML file: a person, a source or an event, or the site’s settings, sides, synonyms or redirects, which have no id. */
export function parseRecord<S extends z.ZodType>(
  kind: Exclude<ReferenceKind, 'side'> | 'site' | 'sides' | 'synonyms' | 'redirects',
  file: string,
  id: string,
  text: string,
  schema: S & { shape: Record<string, z.ZodType> },
): ParsedRecord<z.output<S>> {
  const { written, findings } = parseYaml(file, text);
  if (!isId(id)) findings.push(finding('invalid-id', placeIn(file), { id, suggestion: `${suggestId(id)}.yml`, isFile: true }));
  const record = kind === 'person' || kind === 'source' || kind === 'event' ? kind : undefined;
  const declarations: Declaration[] = record ? [{ id, kind: record, article: null, place: placeAt(file, 1, 1) }] : [];
  if (!written) return { id, value: undefined, written, declarations, findings };
  const validated = validate(schema, written);
  const { formerly = [] } = (validated.value ?? {}) as { formerly?: readonly string[] | undefined };
  for (const [i, before] of formerly.entries())
    if (record) declarations.push({ id: before, kind: record, article: null, place: written.placeOf('formerly', i) });
  return { id, value: validated.value, written, declarations, findings: [...findings, ...validated.findings] };
}
