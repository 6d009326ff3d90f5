import { z } from 'zod';
import type { Article } from './article.ts';
import { compareText } from './compare-text.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.iso.date();

const quotation = z.strictObject({
  /** The SHA-256 of the quotation's words. */
  sha256: digest,
  source: z.string().min(1),
  locator: z.string().min(1),
  status: z.enum(['exact', 'normalised']),
  /** By which rule it matches: `verbatim`, or what was folded. */
  rule: z.string().min(1),
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

const words = z.strictObject({
  /** The day on which the words were last recorded. */
  recorded: day,
  /** How many corrections it had, and when it had been updated. */
  corrections: z.int().min(0),
  updated: day.nullable(),
  /** The SHA-256 of its headline and standfirst. */
  head: digest,
  /** Of what stands before the first heading. */
  lead: digest,
  /** Of each section, with its notes. */
  sections: z.record(z.string(), digest),
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
});

/** The record of what was compared and published. `npm run check -- --record` writes it; nobody else does. */
export type Recorded = z.output<typeof recordedFields>;

/** How a quotation was compared with its source. */
export type RecordedQuotation = Recorded['statements'][string];

/** The words of an article, as they were when they were recorded. */
export type RecordedWords = Recorded['articles'][string];

/** Nothing was recorded yet. */
export const nothingRecorded: Recorded = { sources: {}, statements: {}, articles: {} };

/** A digest of a text: SHA-256 in hexadecimal. Passed in, since this folder knows no platform. */
export type Digest = (text: string) => string;

/** The digests of the words of an article. */
export function digestWords(article: Article, sha256: Digest): Pick<RecordedWords, 'head' | 'lead' | 'sections'> {
  const within = (section: string | null, text: string): string => {
    const notes = article.notes.filter((note) => note.section === section);
    return sha256([text, ...notes.map((note) => `${note.on}\n${note.text}`)].join('\n\n'));
  };
  return {
    head: sha256(`${article.headline}\n${article.standfirst}`),
    lead: within(null, article.lead),
    sections: Object.fromEntries(article.sections.map(({ id, title, text }) => [id, within(id, `${title}\n${text}`)])),
  };
}

/** As `record.json` holds it: in the order of ids, so that a change shows as one. */
export function renderRecorded({ sources, statements, articles }: Recorded): string {
  return `${JSON.stringify({ sources: inOrder(sources), statements: inOrder(statements), articles: inOrder(articles) }, null, 2)}\n`;
}

function inOrder<T>(entries: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => compareText(a, b)));
}
