import type { z } from 'zod';
import { validate, type Validated } from '../core/validate.ts';
import { parseYaml } from './yaml-fields.ts';

/** A JSON file that a command writes: its value, absent where it has an error, of which the findings tell. */
export function parseJson<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S & { shape: Record<string, z.ZodType> },
): Validated<z.output<S>> {
  const sound = schema.safeParse(json(text));
  if (sound.success) return { value: sound.data, findings: [] };
  // JSON is YAML too, and that parser knows where each part stands. It is too slow for a large file that has no error.
  const { written, findings } = parseYaml(file, text);
  return { value: undefined, findings: written ? [...findings, ...validate(schema, written).findings] : findings };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
