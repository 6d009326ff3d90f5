import { z } from 'zod';
import { compareText } from '../../text/compare-text.ts';
import type { Place } from '../../text/place.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
/** The first sixteen digits of a SHA-256: enough to notice a change, short enough to read. */
export const shortDigest = z.string().regex(/^[0-9a-f]{16}$/);
/** The digests of blocks of text, in order. */
const blocks = z.array(shortDigest);
const day = z.iso.date();

const quotation = z.strictObject({
  /** The SHA-256 of the quotation's words. */
  sha256: digest,
  source: z.string().min(1),
  locator: z.string().min(1),
  /** The id of the speaker: the first one that the person had. An excerpt has none. */
  speaker: z.string().min(1).optional(),
  status: z.enum(['exact', 'normalised']),
  /** How it matches: `verbatim`, or what differs: `quotes dashes`. */
  rule: z.string().min(1),
  /** Whether the source names the speaker next to the words, or who speaks is the editor’s reading. */
  attribution: z.enum(['named', 'reading']),
  /** Its offsets in the text of the source, in UTF-16 code units. */
  start: z.int().min(0),
  end: z.int().min(0),
  /** The words of the source, if they differ from the quotation’s. */
  exact: z.string().optional(),
  prefix: z.string(),
  suffix: z.string(),
  /** The day on which it was compared with the source. */
  checked: day,
});

/** Short values, unchanged: "speaker=ryabkov · on=2022-01-10". */
const shown = z.record(z.string(), z.string());

const words = z.strictObject({
  /** The day on which the words were last recorded. */
  recorded: day,
  /** The day on which the article had last been updated. */
  updated: day.nullable(),
  /** Its corrections, oldest first. */
  corrections: z.array(z.string()),
  /** What readers are shown of the front matter, by field. */
  front: shown,
  /** The text before the first heading. */
  lead: blocks,
  /** The heading, paragraphs, callouts and notes of each section, by its id. */
  sections: z.record(z.string(), blocks),
  /** The digest of the words of each statement, claim, note and term, by its id. */
  texts: z.record(z.string(), shortDigest),
  /** Who said each statement, when and where; the source of each claim; and what each note is based on. */
  attributions: shown,
});

/** The fields of `record.json`: how each quotation was compared with its source, and which words were published. */
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
  /** The ledger of addresses (`anchors.json`) as it was: how many addresses and anchors it has, and their digest. */
  ledger: z
    .strictObject({ addresses: z.int().min(0), digest: shortDigest })
    .optional()
    .meta({ expected: 'how many addresses were published', example: '{"addresses": 183, "digest": "0123…"}' }),
  /** What articles show of the records that they name. */
  shown: z
    .strictObject({ people: shown, sources: shown, events: shown })
    .meta({ expected: 'what articles show of records', example: '{"people": {"ryabkov": "name=Sergei Ryabkov · …"}, …}' }),
});

/** The record of what was compared and published. Only `npm run check -- --record` writes it. */
export type Recorded = z.output<typeof recordedFields>;

/** How a quotation was compared with its source. */
export type RecordedQuotation = Recorded['statements'][string];

/** The words of an article, as they were when they were recorded. */
export type RecordedWords = Recorded['articles'][string];

/** What a record knows of the ledger of addresses. */
export type RecordedLedger = NonNullable<Recorded['ledger']>;

/** The kinds of records that articles show, by the names of their folders. */
export const recordKinds = ['people', 'sources', 'events'] as const satisfies readonly (keyof Recorded['shown'])[];

/** A kind of record that articles show. */
export type RecordKind = (typeof recordKinds)[number];

/** A record without entries, for content that was never recorded. */
export const nothingRecorded: Recorded = {
  sources: {},
  statements: {},
  articles: {},
  shown: { people: {}, sources: {}, events: {} },
};

/** Returns the SHA-256 of a text in hexadecimal. It is passed in, since this folder does not depend on a platform. */
export type Digest = (text: string) => string;

/** Returns a short digest of a list of texts. */
export function digestOf(lines: readonly string[], sha256: Digest): string {
  return sha256(lines.join('\n')).slice(0, 16);
}

/** A block of an article’s text: a heading, a paragraph, a callout, or a note with the words that it is about. */
export interface Block {
  /** A quotation in a block of its own names its speaker below it. */
  readonly kind: 'heading' | 'paragraph' | 'quotation' | 'note' | 'other';
  /** The id of its section; null before the first heading. */
  readonly section: string | null;
  readonly text: string;
  readonly place: Place;
}

/** Returns the entry of the first of these ids that has one: an id, then its former ones. */
export function entryOf<T>(entries: Readonly<Record<string, T>>, ...ids: readonly string[]): T | undefined {
  const known = ids.find((id) => Object.hasOwn(entries, id));
  return known === undefined ? undefined : entries[known];
}

/** Entries in the order of their ids. */
export function inOrder<T>(entries: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => compareText(a, b)));
}
