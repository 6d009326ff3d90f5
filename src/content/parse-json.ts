import type { z } from 'zod';
import { ledgerFields, type Ledger, type RecordSize } from '../core/addresses/ledger.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { dayOf } from '../core/dates/days.ts';
import { validate, type Validated } from '../core/findings/validate.ts';
import { placeIn, placesIn, type Place } from '../core/text/place.ts';
import type { Recorded } from '../core/verification/record/recorded.ts';
import { brokenSeals, impossibleEntries, sealedFields, unseal } from '../core/verification/record/seal.ts';
import { sha256 } from './sha256.ts';
import { parseYaml } from './yaml-fields.ts';

/** What `anchors.json` holds. The ledger is undefined if the file has an error. */
interface ParsedLedger {
  readonly ledger: Ledger | undefined;
  readonly recordSize: RecordSize | undefined;
  /** The statements whose citations were published as files of their own. */
  readonly citations: readonly string[];
  readonly findings: Finding[];
}

/** Parses `anchors.json`, the ledger of published addresses. It is undefined if the file has an error. */
export function parseLedger(file: string, text: string): ParsedLedger {
  const { value, findings } = parseJson(file, text, ledgerFields, 'npm run anchors -- --publish');
  return {
    ledger: value && new Map(Object.entries(value.pages)),
    recordSize: value?.record,
    citations: value?.citations ?? [],
    findings,
  };
}

/**
 * Parses `record.json`, the record of compared quotations and published words. It is undefined if the file has an error. If an
 * entry was altered, or entries are missing, the rest of the record still counts.
 */
export function parseRecorded(file: string, text: string): { recorded: Recorded | undefined; findings: Finding[] } {
  const command = 'npm run check -- --record';
  const { value, findings } = parseJson(file, text, sealedFields, command);
  if (!value) return { recorded: undefined, findings };
  const broken = [...brokenSeals(value, sha256), ...impossibleEntries(value, dayOf(Date.now()))];
  if (broken.length === 0) return { recorded: unseal(value), findings };
  const written = text.length > maxLengthForPosition ? undefined : parseYaml(file, text).written;
  return {
    recorded: unseal(value),
    findings: broken.map((part) => {
      const place = part.kind === 'whole' ? placeIn(file) : (written?.placeOf(part.kind, part.id) ?? placeIn(file));
      return part.kind === 'whole'
        ? finding('incomplete-record', place, { command })
        : finding('altered-record', place, { command, file, isJson: true, entry: part.id });
    }),
  };
}

/**
 * Parses a JSON file that a command writes. Any number of mistakes is one finding, since such a file is not edited by hand.
 *
 * @param command the command that writes the file, e.g. `npm run anchors -- --publish`
 */
function parseJson<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S & { shape: Record<string, z.ZodType> },
  command: string,
): Validated<z.output<S>> {
  const { value, mistake } = parse(text);
  const sound = mistake === undefined ? schema.safeParse(value) : undefined;
  if (sound?.success) return { value: sound.data, findings: [] };
  const first = firstMistake(file, text, schema);
  if (first?.ruleId === 'too-deep') return { value: undefined, findings: [first] };
  const place: Place = mistake === undefined ? (first?.place ?? placeIn(file)) : placesIn(file, text)(mistake);
  return { value: undefined, findings: [finding('altered-record', place, { command, file, isJson: mistake === undefined })] };
}

/** In UTF-16 code units. The YAML parser is too slow for a larger file, whose finding then has no position. */
const maxLengthForPosition = 1_000_000;

/** Finds the first mistake with the YAML parser, which knows the position of each value. All JSON is YAML. */
function firstMistake<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S & { shape: Record<string, z.ZodType> },
): Finding | undefined {
  if (text.length > maxLengthForPosition) return undefined;
  const { written, findings } = parseYaml(file, text);
  return findings[0] ?? (written && validate(schema, written).findings[0]);
}

/**
 * Returns the value, or the offset of the first character that is not JSON, or that begins a key which its object already has:
 * JSON.parse would silently take the last one.
 */
function parse(text: string): { value?: unknown; mistake?: number } {
  try {
    const value: unknown = JSON.parse(text);
    return countKeys(value) === text.match(keys)?.length ? { value } : { value, mistake: repeatedKey(text) };
  } catch (error) {
    const offset = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    return { mistake: offset === undefined ? text.trimEnd().length : Number(offset) };
  }
}

/** Strings that are followed by a colon. */
const keys = /"(?:[^"\\]|\\.)*"(?=\s*:)/g;

function countKeys(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const inner = Object.values(value).reduce<number>((sum, one) => sum + (countKeys(one) ?? 0), 0);
  return inner + (Array.isArray(value) ? 0 : Object.keys(value).length) || undefined;
}

/** Returns the offset of the first line that occurs twice in a row, as in a merge; the beginning of the file if there is none. */
function repeatedKey(text: string): number {
  return /^(.*":.*)\n(?=\1\n)/m.exec(text)?.index ?? 0;
}
