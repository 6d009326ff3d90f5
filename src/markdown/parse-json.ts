import type { z } from 'zod';
import { finding, type Finding } from '../core/finding.ts';
import { placeIn, type Place } from '../core/place.ts';
import { validate, type Validated } from '../core/validate.ts';
import { parseYaml } from './yaml-fields.ts';

/**
 * A JSON file that a command writes: its value, absent where it is not as the command wrote it. That is one finding, however
 * much of it differs: nobody mends such a file by hand.
 *
 * @param command what writes it, e.g. `npm run anchors -- --publish`
 */
export function parseJson<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S & { shape: Record<string, z.ZodType> },
  command: string,
): Validated<z.output<S>> {
  const value = json(text);
  const sound = schema.safeParse(value);
  if (sound.success) return { value: sound.data, findings: [] };
  const first = firstMistake(file, text, schema);
  if (first?.ruleId === 'too-deep') return { value: undefined, findings: [first] };
  const place: Place = first?.place ?? placeIn(file);
  return { value: undefined, findings: [finding('altered-record', place, { command, isJson: value !== undefined })] };
}

/** The parser of YAML, of which JSON is a part, knows where each part stands. It is too slow for a large file. */
const most = 1_000_000;

function firstMistake<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S & { shape: Record<string, z.ZodType> },
): Finding | undefined {
  if (text.length > most) return undefined;
  const { written, findings } = parseYaml(file, text);
  return findings[0] ?? (written && validate(schema, written).findings[0]);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
