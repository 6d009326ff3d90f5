import { createHash } from 'node:crypto';
import type { Recorded, RecordedLedger } from '../../core/verification/record/recorded.ts';
import { renderRecorded } from '../../core/verification/record/seal.ts';

const words = 'There will be no deviations.';
/** The text of the source that the cases quote. */
export const text = `They met for dinner.\n“${words}” he said.\nThe plan – so far – is sound.\nThey parted late.\n`;
/** The file with that text, next to the content folder. */
export const source = { '../sources/commentary.txt': text };

/** What is on record of a quotation that was compared with the source, and a record with it. */
export const compared = {
  sha256: sha256(words),
  start: 22,
  end: 50,
  prefix: 'They met for dinner.\n“',
  suffix: '” he said.\nThe plan – so far – i',
};
export const record = recordOf({ 'no-deviations': compared });

/**
 * A record with these quotations and articles, and with the source unchanged. If it has articles, it also has the one of the
 * sound site.
 */
export function recordOf(
  statements: Record<string, object>,
  articles: object = {},
  shown: object = {},
  sourceText = text,
  ledger?: RecordedLedger,
  withArticle = Object.keys(articles).length > 0,
): string {
  const common = {
    source: 'commentary',
    locator: 'p2',
    speaker: 'ryabkov',
    status: 'exact',
    rule: 'verbatim',
    attribution: 'reading',
    checked: '2026-11-25',
  };
  const entries = Object.entries(statements).map(([id, entry]) => [id, { ...common, ...entry }]);
  const recorded = {
    sources: { commentary: { sha256: sha256(sourceText) } },
    statements: Object.fromEntries(entries) as object,
    articles: withArticle ? { talks: talksOnRecord, ...articles } : {},
    shown: { people: {}, sources: {}, events: {}, ...shown },
    ...(ledger && { ledger }),
  };
  return renderRecorded(recorded as Recorded, sha256);
}

/** The record of an article that `article` makes. */
export function wordsOf(lead: string, more: object = {}): object {
  const front = {
    headline: 'Talks',
    standfirst: 'What was said.',
    kicker: 'News analysis',
    byline: 'On the Record',
    published: '2026-11-23',
    covers: '2022-01-09',
    source: 'commentary',
  };
  const nothing = { updated: null, corrections: [], sections: {}, texts: {}, attributions: {} };
  return { recorded: '2026-11-25', front, lead: lead === '' ? [] : [print(lead)], ...nothing, ...more };
}

/** The record of the sound site's own article. */
export const talksOnRecord = wordsOf('', {
  sections: { 'the-dinner': ['The dinner', 'Sergei Ryabkov came to a dinner.'].map(print) },
});

/** The part of a block's SHA-256 that the record keeps. */
export function print(block: string): string {
  return sha256(block).slice(0, 16);
}

/** The SHA-256 of a text, in hex. */
export function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
