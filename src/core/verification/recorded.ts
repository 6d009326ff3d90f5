import { z } from 'zod';
import { compareText } from '../text/compare-text.ts';
import type { Place } from '../text/place.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
/** The first sixteen digits of a SHA-256, of each block in order: enough to see a change, and little enough to be read. */
/** The first sixteen digits of a SHA-256. */
export const shortDigest = z.string().regex(/^[0-9a-f]{16}$/);
const blocks = z.array(shortDigest);
const day = z.iso.date();

const quotation = z.strictObject({
  /** The SHA-256 of the quotation's words. */
  sha256: digest,
  source: z.string().min(1),
  locator: z.string().min(1),
  /** The id of who said it. */
  speaker: z.string().min(1),
  status: z.enum(['exact', 'normalised']),
  /** By which rule it matches: `verbatim`, or what was folded. */
  rule: z.string().min(1),
  /** Whether the source names the speaker beside the words, or the speaker is the editor's reading. */
  attribution: z.enum(['named', 'reading']),
  /** Where it is in the source's text, in UTF-16 code units. */
  start: z.int().min(0),
  end: z.int().min(0),
  /** The source's words, where they are not the quotation's. */
  exact: z.string().optional(),
  prefix: z.string(),
  suffix: z.string(),
  /** The day on which it was compared with the source. */
  checked: day,
});

/** What is shown in few words, as it is: "speaker=ryabkov · on=2022-01-10". */
const shown = z.record(z.string(), z.string());

const words = z.strictObject({
  /** The day on which the words were last recorded. */
  recorded: day,
  /** When it had been updated. */
  updated: day.nullable(),
  /** Its corrections, oldest first. */
  corrections: z.array(z.string()),
  /** What the front matter gives readers, by field. */
  front: shown,
  /** What stands before the first heading. */
  lead: blocks,
  /** Each section: its heading, its paragraphs, its callouts and notes. */
  sections: z.record(z.string(), blocks),
  /** The words of each statement, claim, note and term, by id: as digests. */
  texts: z.record(z.string(), shortDigest),
  /** Whose each statement and claim is, when and where it was said, and what each note rests on. */
  attributions: shown,
});

/** What stands in `record.json`: how each quotation was compared with its source, and what words were published. */
export const recordedFields = z.strictObject({
  sources: z
    .record(z.string(), z.strictObject({ sha256: digest }))
    .meta({ expected: 'for each source the SHA-256 of its text', example: '{"commentary": {"sha256": "c099…"}}' }),
  statements: z
    .record(z.string(), quotation)
    .meta({ expected: 'for each quotation how it was compared', example: '{"no-deviations": {"sha256": "97e1…", …}}' }),
  articles: z
    .record(z.string(), words)
    .meta({ expected: 'for each article what words were published', example: '{"talks": {"recorded": "2026-11-25", …}}' }),
  /** What articles show of the records that they name. */
  shown: z
    .strictObject({ people: shown, sources: shown, events: shown })
    .meta({ expected: 'what articles show of records', example: '{"people": {"ryabkov": "name=Sergei Ryabkov · …"}, …}' }),
});

/** The record of what was compared and published. `npm run check -- --record` writes it; nobody else does. */
export type Recorded = z.output<typeof recordedFields>;

/** How a quotation was compared with its source. */
export type RecordedQuotation = Recorded['statements'][string];

/** The words of an article, as they were when they were recorded. */
export type RecordedWords = Recorded['articles'][string];

/** The kinds of records that articles show, by the names of their folders. */
export const recordKinds = ['people', 'sources', 'events'] as const satisfies readonly (keyof Recorded['shown'])[];

/** One of them. */
export type RecordKind = (typeof recordKinds)[number];

/** Nothing was recorded yet. */
export const nothingRecorded: Recorded = {
  sources: {},
  statements: {},
  articles: {},
  shown: { people: {}, sources: {}, events: {} },
};

/** A digest of a text: SHA-256 in hexadecimal. Passed in, since this folder knows no platform. */
export type Digest = (text: string) => string;

/** A block of an article's text: a heading, a paragraph, a callout, a note with the words that it is on. */
export interface Block {
  /** The section it stands in; null before the first heading. */
  readonly section: string | null;
  readonly text: string;
  readonly place: Place;
}

/** The entry of an id, or of one that it had before: the first of these that there is. */
export function entryOf<T>(entries: Readonly<Record<string, T>>, ...ids: readonly string[]): T | undefined {
  const known = ids.find((id) => Object.hasOwn(entries, id));
  return known === undefined ? undefined : entries[known];
}

/** Entries in the order of their ids. */
export function inOrder<T>(entries: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => compareText(a, b)));
}
