import { createHash } from 'node:crypto';

const words = 'There will be no deviations.';
/** What the source says from which the cases quote. */
export const text = `They met for dinner.\n“${words}” he said.\nThe plan – so far – is sound.\nThey parted late.\n`;
/** Its text, at hand: the file to put beside the content folder. */
export const source = { '../sources/commentary.txt': text };

/** A record in which one quotation was compared with the source. */
export const record = recordOf({ 'no-deviations': { sha256: sha256(words), start: 22, end: 50, prefix: '“', suffix: '”' } });

/**
 * A record with these entries of quotations and articles, and with the source as it is. Where it has articles, it has that of
 * the sound site as well.
 */
export function recordOf(statements: Record<string, object>, articles: object = {}, shown: object = {}): string {
  const common = {
    source: 'commentary',
    locator: 'p2',
    speaker: 'ryabkov',
    status: 'exact',
    rule: 'verbatim',
    checked: '2026-11-25',
  };
  const entries = Object.entries(statements).map(([id, entry]) => [id, { ...common, ...entry }]);
  return JSON.stringify({
    sources: { commentary: { sha256: sha256(text) } },
    statements: Object.fromEntries(entries) as object,
    articles: Object.keys(articles).length === 0 ? {} : { talks: talksOnRecord, ...articles },
    shown: { people: {}, sources: {}, events: {}, ...shown },
  });
}

/** What is on record of an article as `article` makes it. */
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
  const nothing = { updated: null, corrections: [], sections: {}, attributions: {} };
  return { recorded: '2026-11-25', front, lead: lead === '' ? [] : [print(lead)], ...nothing, ...more };
}

/** What is on record of the article of the sound site. */
export const talksOnRecord = wordsOf('', {
  sections: { 'the-dinner': ['The dinner', 'Sergei Ryabkov came to a dinner.'].map(print) },
});

/** As much of a block's SHA-256 as is kept in the record. */
export function print(block: string): string {
  return sha256(block).slice(0, 16);
}

/** The SHA-256 of a text, in hex. */
export function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
