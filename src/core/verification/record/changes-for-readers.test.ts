import { describe, expect, it } from 'vitest';
import { changesForReaders } from './changes-for-readers.ts';
import { nothingRecorded, type Recorded, type RecordedWords } from './recorded.ts';

const talks: RecordedWords = {
  recorded: '2026-11-25',
  updated: null,
  corrections: [],
  front: { headline: 'Talks', byline: 'A' },
  lead: ['00'],
  sections: { dinner: ['01'], plan: ['02'] },
  texts: { said: '03' },
  attributions: { said: 'speaker=ryabkov' },
};

const record = (articles: Recorded['articles'], shown = nothingRecorded.shown): Recorded => ({
  ...nothingRecorded,
  articles,
  shown,
});

describe('what changes for readers', () => {
  it('is nothing if nothing differs but the day', () =>
    expect(changesForReaders(record({ talks }), record({ talks: { ...talks, recorded: '2026-11-27' } }))).toEqual([]));

  it('is a new article, one that is gone, and a correction, before what changed', () => {
    const corrected = {
      ...talks,
      corrections: ['2026-11-27: It was on the 10th.'],
      sections: { dinner: ['09'], plan: ['02'] },
    };
    const other = { ...talks, front: { headline: 'Other' } };
    expect(changesForReaders(record({ talks, gone: other }), record({ talks: corrected, other }))).toEqual([
      'New article "Other": 2 sections, 1 record',
      'No longer there: the article "Other"',
      'Correction in "Talks": 2026-11-27: It was on the 10th.',
      '"Talks": the section dinner',
    ]);
  });

  it('names what changed in an article, and which records are shown differently', () => {
    const now = {
      ...talks,
      front: { ...talks.front, byline: 'B' },
      lead: [],
      attributions: { said: 'speaker=sherman', new: 'x' },
    };
    const people = { ...nothingRecorded.shown, people: { ryabkov: 'name=S' } };
    expect(changesForReaders(record({ talks }), record({ talks: now }, people))).toEqual([
      '"Talks": the byline, the introduction, the attribution of new, the attribution of said',
      'What is shown of people: ryabkov',
    ]);
  });

  it('fits in the lines that there are', () => {
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, i) => [`a${i}`, talks]));
    const lines = changesForReaders(nothingRecorded, record(many));
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe('and 5 more');
  });
});
