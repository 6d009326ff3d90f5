import type { z } from 'zod';
import { finding, type Finding } from '../core/findings/finding.ts';
import { placeIn, placesIn, type Place } from '../core/text/place.ts';
import { validate, type Validated } from '../core/findings/validate.ts';
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
  const { value, mistake } = json(text);
  const sound = mistake === undefined ? schema.safeParse(value) : undefined;
  if (sound?.success) return { value: sound.data, findings: [] };
  const first = firstMistake(file, text, schema);
  if (first?.ruleId === 'too-deep') return { value: undefined, findings: [first] };
  const place: Place = mistake === undefined ? (first?.place ?? placeIn(file)) : placesIn(file, text)(mistake);
  return { value: undefined, findings: [finding('altered-record', place, { command, isJson: mistake === undefined })] };
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

/** The value, or else the offset at which the text is no JSON any more. */
function json(text: string): { value?: unknown; mistake?: number } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const offset = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return { mistake: offset === undefined ? text.trimEnd().length : Number(offset) };
  }
}
